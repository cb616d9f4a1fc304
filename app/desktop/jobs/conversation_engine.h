// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "graph/export/exporter.h"
#include "graph/import/reading/import_options.h"
#include "graph/import/reading/import_result.h"
#include "model/api/reply_predictor.h"

namespace antecedent {

/// What the window asks of the engine. `open` and `predict` run in a job's thread, one at a time; tests put a
/// fake in its place.
class ConversationEngine {
public:
    virtual ~ConversationEngine() = default;

    virtual Result<ImportResult> open(const std::filesystem::path& path, Control& control) = 0;
    /// From the next time that this file is opened, as a person wants it to be read; `format` empty: by content.
    virtual void readAs(const std::filesystem::path& path, const std::string& format, const ImportOptions& options) {
        (void)path, (void)format, (void)options;
    }
    virtual Result<LinkScores> predict(ConversationPtr conversation, const PredictOptions& options,
                                       Control& control) = 0;
    /// The same for a conversation that nobody looks at: nothing is kept for decisions to come.
    virtual Result<LinkScores> predictAside(ConversationPtr conversation, const PredictOptions& options,
                                            Control& control) {
        return predict(std::move(conversation), options, control);
    }
    /// Learns from what a person decided in the conversations of one file (see ReplyPredictor::adapt).
    virtual Result<AdaptationTrial> adapt(const std::vector<DecidedConversation>& decided,
                                          const PredictOptions& options, Control& control) {
        (void)decided, (void)options, (void)control;
        return AdaptationTrial{};
    }
    /// What a prediction that was stopped had found; messages that it had not come to have no scores.
    virtual Result<LinkScores> foundSoFar(ConversationPtr conversation, Control& control) {
        (void)conversation, (void)control;
        return fail(ErrorCode::Cancelled, "stopped");
    }
    /// Scores of a conversation that has grown since `before`, which is what the last call gave for its
    /// beginning. Costs what is new where the engine can go on from there.
    virtual Result<LinkScores> predictGrown(ConversationPtr conversation, const LinkScores& before,
                                            const PredictOptions& options, Control& control) {
        (void)before;
        return predict(std::move(conversation), options, control);
    }
    /// Scores of a conversation that was predicted with other links fixed: `before`, which says which. What cannot have
    /// changed is not predicted again where the engine can tell.
    virtual Result<LinkScores> predictAgain(ConversationPtr conversation, const LinkScores& before,
                                            const PredictOptions& options, Control& control) {
        (void)before;
        return predict(std::move(conversation), options, control);
    }
    /// The same, farther off: what `predictAgain` left for later, so that the scores are those of one prediction.
    virtual Result<LinkScores> settle(ConversationPtr conversation, const LinkScores& before,
                                      const PredictOptions& options, Control& control) {
        return predictAgain(std::move(conversation), before, options, control);
    }
    /// SHA-256 of the weights that predict, as predictions name them; empty when it is not known.
    virtual std::string modelHash(const ConversationPtr& conversation) {
        (void)conversation;
        return {};
    }
    /// From the next prediction on, the model in this folder; empty: the one that comes with the program.
    virtual void useModel(const std::filesystem::path& folder) { (void)folder; }
    /// What a file of this name ending holds (see ExporterRegistry); the reply tree as JSON for an unknown one.
    virtual std::string exportText(const std::string& ending, const std::vector<ExportItem>& items,
                                   const ExportOptions& options) const = 0;
};

}  // namespace antecedent
