// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/jobs/pipeline_engine.h"

#include <algorithm>
#include <sstream>

#include "app/engine/export_job.h"
#include "app/engine/model_choice.h"
#include "app/engine/model_location.h"
#include "graph/base/sha256.h"
#include "graph/export/exporter_registry.h"

namespace antecedent {
namespace {
constexpr auto lookAtControl = std::chrono::milliseconds(50);
constexpr std::size_t mostFollowed = 3;  // conversations at once; each holds its vectors

std::string keyOf(const Conversation& conversation) {
    return conversation.header().sourceFile + '\n' + conversation.header().id;
}
}  // namespace

PipelineEngine::PipelineEngine(PipelineOptions options) : m_options(std::move(options)) {
    m_options.modelByLanguage = true;
    m_pipeline = std::make_unique<Pipeline>(m_options);
    m_modelAsked = m_options.modelFolder;
}

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

// Followed from the beginning, so that decisions to come find what they need.
Result<LinkScores> PipelineEngine::predict(ConversationPtr conversation, const PredictOptions& options,
                                           Control& control) {
    const Lock lock = waitForNetwork(control);
    if (!lock.owns_lock()) return fail(ErrorCode::Cancelled, "stopped");
    takeModel();
    return predictAnew(conversation, options, control);
}

/// One that was stopped goes on from there.
Result<LinkScores> PipelineEngine::predictAnew(const ConversationPtr& conversation, const PredictOptions& options,
                                               Control& control) {
    FollowedConversation* followed = unfinished(conversation, options);
    if (followed == nullptr) {
        auto begun = FollowedConversation::begin(*m_pipeline, conversation, options, control);
        if (!begun) return tl::unexpected(begun.error());
        followed = &keep(std::move(*begun));
    }
    if (const auto found = followed->extend(conversation, control); !found) return tl::unexpected(found.error());
    return followed->scores();
}

FollowedConversation* PipelineEngine::unfinished(const ConversationPtr& conversation, const PredictOptions& options) {
    const auto known = m_followed.find(keyOf(*conversation));
    if (known == m_followed.end()) return nullptr;
    FollowedConversation& followed = known->second.conversation;
    const bool goesOn = followed.conversation() == conversation && !followed.whole() &&
                        followed.adaptation() == options.adaptation &&
                        sameLinks(followed.scores().fixed.value_or(LinkOverrides()), options.fixed);
    return goesOn ? &followed : nullptr;
}

Result<LinkScores> PipelineEngine::predictAside(ConversationPtr conversation, const PredictOptions& options,
                                                Control& control) {
    const Lock lock = waitForNetwork(control);
    if (!lock.owns_lock()) return fail(ErrorCode::Cancelled, "stopped");
    takeModel();
    return m_pipeline->predict(std::move(conversation), options, control);
}

Result<AdaptationTrial> PipelineEngine::adapt(const std::vector<DecidedConversation>& decided,
                                              const PredictOptions& options, Control& control) {
    const Lock lock = waitForNetwork(control);
    if (!lock.owns_lock()) return fail(ErrorCode::Cancelled, "stopped");
    takeModel();
    return m_pipeline->adapt(decided, options, control);
}

Result<LinkScores> PipelineEngine::foundSoFar(ConversationPtr conversation, Control& control) {
    const Lock lock = waitForNetwork(control);
    if (!lock.owns_lock()) return fail(ErrorCode::Cancelled, "stopped");
    const auto known = m_followed.find(keyOf(*conversation));
    if (known == m_followed.end() || known->second.conversation.conversation() != conversation) {
        return fail(ErrorCode::Cancelled, "stopped");
    }
    return known->second.conversation.soFar();
}

void PipelineEngine::takeModel() {
    const std::lock_guard<std::mutex> asking(m_asking);
    if (m_modelAsked == m_pipeline->options().modelFolder) return;
    PipelineOptions changed = m_options;
    changed.modelFolder = m_modelAsked;
    m_followed.clear();
    m_pipeline = std::make_unique<Pipeline>(changed);
}

/// In place of the one that was not used for the longest time, where there are too many.
FollowedConversation& PipelineEngine::keep(FollowedConversation followed) {
    const std::string key = keyOf(*followed.conversation());
    m_followed.erase(key);
    if (m_followed.size() >= mostFollowed) {
        m_followed.erase(std::min_element(m_followed.begin(), m_followed.end(),
                                          [](const auto& a, const auto& b) { return a.second.used < b.second.used; }));
    }
    return m_followed.emplace(key, Followed{std::move(followed), ++m_uses}).first->second.conversation;
}

Result<LinkScores> PipelineEngine::predictGrown(ConversationPtr conversation, const LinkScores&,
                                                const PredictOptions& options, Control& control) {
    const Lock lock = waitForNetwork(control);
    if (!lock.owns_lock()) return fail(ErrorCode::Cancelled, "stopped");
    takeModel();
    const auto known = m_followed.find(keyOf(*conversation));
    if (known == m_followed.end() || known->second.conversation.adaptation() != options.adaptation) {
        return predictAnew(conversation, options, control);
    }
    FollowedConversation& followed = known->second.conversation;
    if (const auto changed = followed.redecide(options.fixed, control); !changed) {
        return tl::unexpected(changed.error());
    }
    if (const auto changed = followed.settle(control); !changed) return tl::unexpected(changed.error());
    const auto found = followed.extend(conversation, control);
    if (found) return followed.scores();
    if (found.error().code != ErrorCode::BadInput) return tl::unexpected(found.error());
    return predictAnew(conversation, options, control);  // what was there before has changed
}

Result<LinkScores> PipelineEngine::predictAgain(ConversationPtr conversation, const LinkScores& before,
                                                const PredictOptions& options, Control& control) {
    const Lock lock = waitForNetwork(control);
    if (!lock.owns_lock()) return fail(ErrorCode::Cancelled, "stopped");
    const auto followed = goOn(conversation, before, options, control);
    if (!followed) return tl::unexpected(followed.error());
    return (*followed)->scores();
}

Result<LinkScores> PipelineEngine::settle(ConversationPtr conversation, const LinkScores& before,
                                          const PredictOptions& options, Control& control) {
    const Lock lock = waitForNetwork(control);
    if (!lock.owns_lock()) return fail(ErrorCode::Cancelled, "stopped");
    const auto followed = goOn(conversation, before, options, control);
    if (!followed) return tl::unexpected(followed.error());
    if (const auto changed = (*followed)->settle(control); !changed) return tl::unexpected(changed.error());
    return (*followed)->scores();
}

/// With the links that are fixed in the options, as far as that is known at once.
Result<FollowedConversation*> PipelineEngine::goOn(const ConversationPtr& conversation, const LinkScores& before,
                                                   const PredictOptions& options, Control& control) {
    takeModel();
    const auto known = m_followed.find(keyOf(*conversation));
    if (known != m_followed.end() && known->second.conversation.conversation() == conversation &&
        known->second.conversation.whole() && known->second.conversation.adaptation() == options.adaptation) {
        known->second.used = ++m_uses;
        const auto changed = known->second.conversation.redecide(options.fixed, control);
        if (!changed) return tl::unexpected(changed.error());
        return &known->second.conversation;
    }
    auto followed = FollowedConversation::goOn(*m_pipeline, {conversation, before}, options, control);
    if (!followed) return tl::unexpected(followed.error());
    return &keep(std::move(*followed));
}

std::string PipelineEngine::modelHash(const ConversationPtr& conversation) {
    const std::lock_guard<std::mutex> asking(m_asking);
    std::filesystem::path folder;
    if (m_modelAsked.empty() && !modelIsNamed()) {
        if (const auto choice = modelFor({conversation})) folder = choice->folder;
    } else if (const auto model = findModel(m_modelAsked)) {
        folder = *model;
    }
    if (folder.empty()) return {};
    std::string& hash = m_hashes[folder];
    if (hash.empty()) hash = sha256OfFile(folder / "model.safetensors").value_or(std::string());
    return hash;
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
