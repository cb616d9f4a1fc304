// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/jobs/pipeline_engine.h"

namespace antecedent {
namespace {
constexpr auto lookAtControl = std::chrono::milliseconds(50);
}

PipelineEngine::PipelineEngine(PipelineOptions options)
    : m_options(std::move(options)),
      m_pipeline(std::make_unique<Pipeline>(m_options)),
      m_modelAsked(m_options.modelFolder) {}

// A pipeline of its own: it holds nothing but the list of formats until it predicts.
Result<ImportResult> PipelineEngine::open(const std::filesystem::path& path, Control& control) {
    return Pipeline(m_options).open(path, {}, control);
}

PipelineEngine::Lock PipelineEngine::waitForNetwork(Control& control) {
    Lock lock(m_network, std::defer_lock);
    while (!control.cancelled() && !lock.try_lock_for(lookAtControl)) {
    }
    return lock;
}

Result<LinkScores> PipelineEngine::predict(ConversationPtr conversation, const PredictOptions& options,
                                           Control& control) {
    const Lock lock = waitForNetwork(control);
    if (!lock.owns_lock()) return fail(ErrorCode::Cancelled, "stopped");
    {
        const std::lock_guard<std::mutex> asking(m_asking);
        if (m_modelAsked != m_pipeline->options().modelFolder) {
            PipelineOptions changed = m_options;
            changed.modelFolder = m_modelAsked;
            m_pipeline = std::make_unique<Pipeline>(changed);
        }
    }
    return m_pipeline->predict(std::move(conversation), options, control);
}

void PipelineEngine::useModel(const std::filesystem::path& folder) {
    const std::lock_guard<std::mutex> asking(m_asking);
    m_modelAsked = folder;
}

std::string PipelineEngine::replyTreeJson(const std::vector<ExportItem>& items) const {
    return Pipeline::exportText(ExportFormat::ReplyTree, items);
}

}  // namespace antecedent
