// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <mutex>

#include "app/desktop/jobs/conversation_engine.h"
#include "app/engine/followed_conversation.h"

namespace antecedent {

/// The real engine, shared by all tabs: files are read side by side, predictions wait for each other.
class PipelineEngine : public ConversationEngine {
public:
    explicit PipelineEngine(PipelineOptions options = {});

    Result<ImportResult> open(const std::filesystem::path& path, Control& control) override;
    void readAs(const std::filesystem::path& path, const std::string& format, const ImportOptions& options) override;
    Result<LinkScores> predict(ConversationPtr conversation, const PredictOptions& options, Control& control) override;
    Result<LinkScores> predictAside(ConversationPtr conversation, const PredictOptions& options,
                                    Control& control) override;
    Result<AdaptationTrial> adapt(const std::vector<DecidedConversation>& decided, const PredictOptions& options,
                                  Control& control) override;
    Result<LinkScores> foundSoFar(ConversationPtr conversation, Control& control) override;
    Result<LinkScores> predictGrown(ConversationPtr conversation, const LinkScores& before,
                                    const PredictOptions& options, Control& control) override;
    Result<LinkScores> predictAgain(ConversationPtr conversation, const LinkScores& before,
                                    const PredictOptions& options, Control& control) override;
    Result<LinkScores> settle(ConversationPtr conversation, const LinkScores& before, const PredictOptions& options,
                              Control& control) override;
    std::string modelHash(const ConversationPtr& conversation) override;
    void useModel(const std::filesystem::path& folder) override;
    std::string exportText(const std::string& ending, const std::vector<ExportItem>& items,
                           const ExportOptions& options) const override;

private:
    struct Followed {
        FollowedConversation conversation;
        std::uint64_t used = 0;  ///< when, as numbers count
    };
    using Lock = std::unique_lock<std::timed_mutex>;

    /// Waits for the network; without it when the control was cancelled meanwhile.
    Lock waitForNetwork(Control& control);
    void takeModel();
    Result<LinkScores> predictAnew(const ConversationPtr& conversation, const PredictOptions& options,
                                   Control& control);
    Result<FollowedConversation*> goOn(const ConversationPtr& conversation, const LinkScores& before,
                                       const PredictOptions& options, Control& control);
    FollowedConversation& keep(FollowedConversation followed);
    FollowedConversation* unfinished(const ConversationPtr& conversation, const PredictOptions& options);

    PipelineOptions m_options;
    std::timed_mutex m_network;
    std::unique_ptr<Pipeline> m_pipeline;
    std::map<std::string, Followed> m_followed;  // by file; made by the pipeline: must go first
    std::uint64_t m_uses = 0;
    std::filesystem::path m_modelAsked;
    std::map<std::filesystem::path, std::pair<std::string, ImportOptions>> m_reading;
    std::mutex m_asking;
    std::map<std::filesystem::path, std::string> m_hashes;  // of models
};

}  // namespace antecedent
