// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <mutex>

#include "app/desktop/jobs/conversation_engine.h"
#include "app/engine/pipeline.h"
#include "model/api/prediction_session.h"

namespace antecedent {

/// The real engine, shared by all tabs: files are read side by side, predictions wait for each other.
class PipelineEngine : public ConversationEngine {
public:
    explicit PipelineEngine(PipelineOptions options = {});

    Result<ImportResult> open(const std::filesystem::path& path, Control& control) override;
    void readAs(const std::filesystem::path& path, const std::string& format, const ImportOptions& options) override;
    Result<LinkScores> predict(ConversationPtr conversation, const PredictOptions& options, Control& control) override;
    Result<LinkScores> predictGrown(ConversationPtr conversation, const LinkScores& before,
                                    const PredictOptions& options, Control& control) override;
    std::string modelHash() override;
    void useModel(const std::filesystem::path& folder) override;
    std::string exportText(const std::string& ending, const std::vector<ExportItem>& items,
                           const ExportOptions& options) const override;

private:
    /// A log that is followed, with all its scores so far.
    struct Growing {
        std::unique_ptr<PredictionSession> session;
        LinkScores scores;
    };
    using Lock = std::unique_lock<std::timed_mutex>;

    /// Waits for the network; without it when the control was cancelled meanwhile.
    Lock waitForNetwork(Control& control);
    void takeModel();
    Result<LinkScores> extend(Growing& growing, ConversationPtr conversation, Control& control);

    PipelineOptions m_options;
    std::timed_mutex m_network;
    std::unique_ptr<Pipeline> m_pipeline;
    std::map<std::string, Growing> m_growing;  // by file; made by the pipeline: must go first
    std::filesystem::path m_modelAsked;
    std::map<std::filesystem::path, std::pair<std::string, ImportOptions>> m_reading;
    std::mutex m_asking;
    std::filesystem::path m_hashedModel;  // whose hash is known
    std::string m_modelHash;
};

}  // namespace antecedent
