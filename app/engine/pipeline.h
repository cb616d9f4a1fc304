// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <istream>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "app/engine/opened_conversation.h"
#include "app/engine/predictor_library.h"
#include "graph/base/control.h"
#include "graph/import/importer_registry.h"
#include "graph/tree/reply_tree.h"
#include "model/api/reply_predictor.h"

namespace antecedent {

struct PipelineOptions {
    std::filesystem::path modelFolder;       ///< empty: the model shipped with the program
    bool modelByLanguage = false;            ///< … and of several the one for the language of what is read
    std::filesystem::path predictorLibrary;  ///< empty: the library installed with the program
    std::filesystem::path projectFolder;     ///< empty: where a person's projects are kept (see ProjectLibrary)
    std::istream* standardInput = nullptr;   ///< what "-" reads; null: std::cin
};

/// open -> predict -> tree (and then exportTo): the one thing that the command line, the window, the tests and the
/// benchmarks call. The predictor's library is loaded by the first call of `predict`, in that call's thread.
/// One job at a time; make one Pipeline per thread otherwise.
class Pipeline {
public:
    explicit Pipeline(PipelineOptions options = {});
    ~Pipeline();

    const PipelineOptions& options() const { return m_options; }
    const ImporterRegistry& importers() const { return m_importers; }

    /// The predictor's library, for what it offers besides predicting; loaded by this call if it was not yet.
    Result<const PredictorPlugin*> plugin() { return m_library.plugin(); }

    /// Reads a file or folder, or standard input for "-". `format` empty: by content. BadInput for a file
    /// without any message.
    Result<ImportResult> open(const std::filesystem::path& path, const std::string& format, Control& control,
                              const ImportOptions& options = {}) const;

    /// The same, conversation by conversation (see ImportOptions::stream). Standard input is not held as a whole.
    Result<ImportReport> openEach(const std::filesystem::path& path, const ReadRequest& request,
                                  const ConversationTaker& taker, Control& control) const;

    Result<LinkScores> predict(ConversationPtr conversation, const PredictOptions& options, Control& control);

    /// Several conversations side by side, with what `options` says of all of them. Corrections of a person
    /// stand, and what was learnt from them counts.
    Result<std::vector<LinkScores>> predictAll(const std::vector<OpenedConversation>& conversations,
                                               const PredictOptions& options, Control& control);

    /// Learns from what a person decided of some conversations of one corpus (see ReplyPredictor::adapt).
    Result<AdaptationTrial> adapt(const std::vector<DecidedConversation>& decided, const PredictOptions& options,
                                  Control& control);

    /// The scores that a conversation came with where they and the file place every message, else a
    /// prediction.
    Result<LinkScores> scoresFor(const OpenedConversation& opened, const PredictOptions& options, Control& control);

    /// Begins to predict a conversation that grows (see PredictionSession). The session must go before the
    /// pipeline.
    Result<std::unique_ptr<PredictionSession>> startSession(const std::vector<ConversationPtr>& read,
                                                            const PredictOptions& options, Control& control);

    /// The model that predicts what is read, loaded by this call if it was not yet.
    Result<ModelInfo> model(const std::vector<ConversationPtr>& read, Control& control);

    /// The same, and everything that follows is predicted by it, in whatever language.
    Result<ModelInfo> settleOnModel(const std::vector<ConversationPtr>& read, Control& control);

private:
    std::istream& standardInput() const;
    Result<LinkScores> predictOpened(const OpenedConversation& opened, PredictOptions options, Control& control);
    Result<std::vector<LinkScores>> predictApart(const std::vector<OpenedConversation>& opened,
                                                 const PredictOptions& options, Control& control);
    Result<ReplyPredictor*> predictor(const std::vector<ConversationPtr>& read, Control& control);
    Result<std::filesystem::path> modelOf(const std::vector<ConversationPtr>& read, Control& control);

    PipelineOptions m_options;
    ImporterRegistry m_importers;
    PredictorLibrary m_library;
    std::map<std::filesystem::path, std::unique_ptr<ReplyPredictor>>
        m_predictors;      // made by the library: must go first
    std::string m_reason;  ///< for the model read with last
};

}  // namespace antecedent
