// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/jobs/conversation_engine.h"
#include "app/engine/pipeline.h"

namespace antecedent {

/// The real engine.
class PipelineEngine : public ConversationEngine {
public:
    explicit PipelineEngine(PipelineOptions options = {}) : m_pipeline(std::move(options)) {}

    Result<ImportResult> open(const std::filesystem::path& path, Control& control) override {
        return m_pipeline.open(path, {}, control);
    }
    Result<LinkScores> predict(ConversationPtr conversation, const PredictOptions& options,
                               Control& control) override {
        return m_pipeline.predict(std::move(conversation), options, control);
    }
    std::string replyTreeJson(const std::vector<ExportItem>& items) const override {
        return Pipeline::exportText(ExportFormat::ReplyTree, items);
    }

private:
    Pipeline m_pipeline;
};

}  // namespace antecedent
