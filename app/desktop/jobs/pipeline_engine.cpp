// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/jobs/pipeline_engine.h"

#include <sstream>

#include "app/engine/export_job.h"
#include "app/engine/model_location.h"
#include "graph/base/sha256.h"
#include "graph/export/exporter_registry.h"

namespace antecedent {
namespace {
constexpr auto lookAtControl = std::chrono::milliseconds(50);
constexpr std::size_t mostGrowing = 4;  // logs followed at once; each holds its vectors
}  // namespace

PipelineEngine::PipelineEngine(PipelineOptions options)
    : m_options(std::move(options)),
      m_pipeline(std::make_unique<Pipeline>(m_options)),
      m_modelAsked(m_options.modelFolder) {}

// A pipeline of its own: it holds nothing but the list of formats until it predicts.
Result<ImportResult> PipelineEngine::open(const std::filesystem::path& path, Control& control) {
    std::pair<std::string, ImportOptions> reading;
    {
        const std::lock_guard<std::mutex> asking(m_asking);
        if (const auto known = m_reading.find(path); known != m_reading.end()) reading = known->second;
    }
    return Pipeline(m_options).open(path, reading.first, control, reading.second);
}

void PipelineEngine::readAs(const std::filesystem::path& path, const std::string& format,
                            const ImportOptions& options) {
    const std::lock_guard<std::mutex> asking(m_asking);
    m_reading[path] = {format, options};
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
    takeModel();
    return m_pipeline->predict(std::move(conversation), options, control);
}

void PipelineEngine::takeModel() {
    const std::lock_guard<std::mutex> asking(m_asking);
    if (m_modelAsked == m_pipeline->options().modelFolder) return;
    PipelineOptions changed = m_options;
    changed.modelFolder = m_modelAsked;
    m_growing.clear();
    m_pipeline = std::make_unique<Pipeline>(changed);
}

Result<LinkScores> PipelineEngine::extend(Growing& growing, ConversationPtr conversation, Control& control) {
    auto added = growing.session->extend(std::move(conversation), control);
    if (!added) return tl::unexpected(added.error());
    growing.scores.messages.resize(added->first);
    for (MessageScores& scores : added->messages) growing.scores.messages.push_back(std::move(scores));
    return growing.scores;
}

Result<LinkScores> PipelineEngine::predictGrown(ConversationPtr conversation, const LinkScores&,
                                                const PredictOptions& options, Control& control) {
    const Lock lock = waitForNetwork(control);
    if (!lock.owns_lock()) return fail(ErrorCode::Cancelled, "stopped");
    takeModel();
    const std::string key = conversation->header().sourceFile + '\n' + conversation->header().id;
    const auto known = m_growing.find(key);
    if (known != m_growing.end()) {
        known->second.session->correct(options.fixed);
        auto scores = extend(known->second, conversation, control);
        if (scores || scores.error().code != ErrorCode::BadInput) return scores;
        m_growing.erase(known);  // what was there before has changed: everything anew
    }
    auto session = m_pipeline->startSession(options, control);
    if (!session) return tl::unexpected(session.error());
    if (m_growing.size() >= mostGrowing) m_growing.erase(m_growing.begin());
    Growing& growing = m_growing[key];
    growing.session = std::move(*session);
    return extend(growing, std::move(conversation), control);
}

std::string PipelineEngine::modelHash() {
    const std::lock_guard<std::mutex> asking(m_asking);
    const auto model = findModel(m_modelAsked);
    if (!model) return {};
    if (m_hashedModel != *model) {
        m_hashedModel = *model;
        m_modelHash = sha256OfFile(*model / "model.safetensors").value_or(std::string());
    }
    return m_modelHash;
}

void PipelineEngine::useModel(const std::filesystem::path& folder) {
    const std::lock_guard<std::mutex> asking(m_asking);
    m_modelAsked = folder;
}

std::string PipelineEngine::exportText(const std::string& ending, const std::vector<ExportItem>& items,
                                       const ExportOptions& options) const {
    const ExporterRegistry registry;
    const Exporter* exporter = registry.forFile("export." + ending);
    std::ostringstream out;
    writeExport(exporter ? *exporter : *registry.exporters().front(), items, options, out);
    return std::move(out).str();
}

}  // namespace antecedent
