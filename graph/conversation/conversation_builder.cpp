// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/conversation/conversation_builder.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace antecedent {
namespace {

using Positions = std::unordered_map<std::string, std::size_t>;

/// Positions of the parents named by draft `child`, without those that are missing, repeated or not earlier.
std::vector<MessageId> resolveParents(const MessageDraft& draft, std::size_t child, const Positions& positions,
                                      std::vector<ImportWarning>& warnings) {
    std::vector<MessageId> parents;
    std::unordered_set<std::size_t> seen;
    for (const std::string& name : *draft.parents) {
        const auto found = positions.find(name);
        if (found == positions.end()) {
            warnings.push_back({draft.line, "message " + draft.id + " answers " + name + ", which is not in the file"});
        } else if (found->second > child) {
            warnings.push_back({draft.line, "message " + draft.id + " answers " + name + ", which comes later"});
        } else if (found->second < child) {
            if (seen.insert(found->second).second) parents.emplace_back(found->second);
        }
    }
    return parents;
}

/// Those of the resolved parents that the draft calls continuations.
std::vector<MessageId> continuationsOf(const MessageDraft& draft, const std::optional<std::vector<MessageId>>& parents,
                                       const Positions& positions) {
    std::vector<MessageId> found;
    if (!parents || draft.continuations.empty()) return found;
    for (const MessageId parent : *parents) {
        const auto isParent = [&](const std::string& name) {
            const auto position = positions.find(name);
            return position != positions.end() && position->second == parent.index();
        };
        if (std::any_of(draft.continuations.begin(), draft.continuations.end(), isParent)) found.push_back(parent);
    }
    return found;
}

ThreadConstraint resolved(ThreadConstraintDraft draft, const Positions& positions) {
    ThreadConstraint thread{std::move(draft.group), {}, draft.exclusive};
    const auto root = draft.root.empty() ? positions.end() : positions.find(draft.root);
    if (root != positions.end()) thread.root = MessageId(root->second);
    return thread;
}

EarlierLink resolvedLink(const LinkRecordDraft& draft, std::size_t child, const Positions& positions) {
    EarlierLink link = draft.link;
    for (const auto& [id, probability] : draft.candidates) {
        const auto parent = id ? positions.find(*id) : positions.end();
        if (!id) {
            link.candidates.push_back({MessageId(child), probability});
        } else if (parent != positions.end() && parent->second < child) {
            link.candidates.push_back({MessageId(parent->second), probability});
        }
    }
    return link;
}

}  // namespace

void ConversationBuilder::sortByTime() {
    const bool timed =
        std::all_of(m_drafts.begin(), m_drafts.end(), [](const MessageDraft& draft) { return draft.time.has_value(); });
    if (!timed) return;
    std::stable_sort(m_drafts.begin(), m_drafts.end(),
                     [](const MessageDraft& a, const MessageDraft& b) { return *a.time < *b.time; });
}

SpeakerId ConversationBuilder::speaker(const MessageDraft& draft) {
    if (draft.speaker.empty() && draft.speakerId.empty()) return {};
    // A name is no id: "7" the person and 7 the number are two.
    const std::string key = draft.speakerId.empty() ? "n" + draft.speaker : "i" + draft.speakerId;
    const auto [entry, isNew] = m_speakerIds.try_emplace(key, SpeakerId(m_speakers.size()));
    if (isNew) m_speakers.push_back({draft.speaker.empty() ? draft.speakerId : draft.speaker, draft.speakerId});
    return entry->second;
}

Positions ConversationBuilder::numberIds(std::vector<ImportWarning>& warnings) {
    Positions positions;
    constexpr std::size_t mostTold = 3;
    std::size_t repeated = 0;
    Positions copiesOf;
    positions.reserve(m_drafts.size());
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        MessageDraft& draft = m_drafts[i];
        if (draft.id.empty()) draft.id = std::to_string(i);
        if (positions.try_emplace(draft.id, i).second) continue;
        const std::string original = draft.id;
        // Remembered per id: counting from 2 each time would be quadratic in a file that repeats one id.
        std::size_t& copies = copiesOf.try_emplace(original, 1).first->second;
        do {
            draft.id = original + "#" + std::to_string(++copies);
        } while (!positions.try_emplace(draft.id, i).second);
        if (++repeated > mostTold) continue;
        warnings.push_back({draft.line, "message id " + original + " is used twice; the later one is now " + draft.id});
    }
    if (repeated > mostTold) {
        warnings.push_back({0, std::to_string(repeated) + " of " + std::to_string(m_drafts.size()) +
                                   " message ids are used again; are these several conversations?"});
    }
    return positions;
}

ConversationPtr ConversationBuilder::build(std::vector<ImportWarning>& warnings) {
    const Positions positions = numberIds(warnings);
    m_links = {{}, m_header.modelName, m_header.modelSha256};
    std::vector<Message> messages;
    messages.reserve(m_drafts.size());
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        MessageDraft& draft = m_drafts[i];
        Message message;
        message.speaker = speaker(draft);
        if (draft.parents) {
            auto parents = resolveParents(draft, i, positions, warnings);
            // A message whose every named parent is missing is not known to start a thread: leave it open.
            const bool lost = parents.empty() && !draft.parents->empty() &&
                              std::find(draft.parents->begin(), draft.parents->end(), draft.id) == draft.parents->end();
            if (!lost) message.declaredParents = std::move(parents);
            message.declaredByPlatform = draft.declaredByPlatform && message.declaredParents.has_value();
            message.continuations = continuationsOf(draft, message.declaredParents, positions);
        }
        if (draft.link) {
            m_links.messages.resize(m_drafts.size());
            m_links.messages[i] = resolvedLink(*draft.link, i, positions);
        }
        message.id = std::move(draft.id);
        message.time = draft.time;
        message.end = draft.end;
        message.text = std::move(draft.text);
        message.kind = draft.kind;
        message.thread = resolved(std::move(draft.thread), positions);
        message.meta = std::move(draft.meta);
        message.subject = std::move(draft.subject);
        message.sourceLine = draft.line;
        messages.push_back(std::move(message));
    }
    m_drafts.clear();
    m_speakerIds.clear();
    return std::make_shared<const Conversation>(std::move(m_header), std::exchange(m_speakers, {}),
                                                std::move(messages));
}

}  // namespace antecedent
