// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/conversation_groups.h"

#include <algorithm>
#include <numeric>
#include <unordered_set>

namespace antecedent {
namespace {

/// Order of emission in which nothing stands before what it answers; what answers itself in a circle comes last.
class ParentsFirst {
public:
    explicit ParentsFirst(const std::vector<MessageDraft>& drafts) : m_drafts(drafts), m_done(drafts.size(), false) {
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            if (!drafts[i].id.empty()) m_positions.try_emplace(drafts[i].id, i);
        }
    }

    std::vector<std::size_t> order() {
        for (std::size_t i = 0; i < m_drafts.size(); ++i) offer(i);
        for (std::size_t i = 0; i < m_drafts.size(); ++i) {
            if (!m_done[i]) m_order.push_back(i);
        }
        return std::move(m_order);
    }

private:
    /// Takes the message, and those that waited for it, unless it has to wait itself.
    void offer(std::size_t index) {
        std::vector<std::size_t> open{index};
        while (!open.empty()) {
            const std::size_t next = open.back();
            open.pop_back();
            if (m_done[next]) continue;
            if (const auto missing = missingParent(next)) {
                m_waiting[*missing].push_back(next);
                continue;
            }
            m_done[next] = true;
            m_order.push_back(next);
            const auto waiting = m_waiting.find(next);
            if (waiting == m_waiting.end()) continue;
            open.insert(open.end(), waiting->second.rbegin(), waiting->second.rend());
            m_waiting.erase(waiting);
        }
    }

    std::optional<std::size_t> missingParent(std::size_t index) const {
        if (!m_drafts[index].parents) return std::nullopt;
        for (const std::string& parent : *m_drafts[index].parents) {
            const auto found = m_positions.find(parent);
            if (found != m_positions.end() && found->second != index && !m_done[found->second]) return found->second;
        }
        return std::nullopt;
    }

    const std::vector<MessageDraft>& m_drafts;
    std::vector<bool> m_done;
    std::vector<std::size_t> m_order;
    std::unordered_map<std::string, std::size_t> m_positions;
    std::unordered_map<std::size_t, std::vector<std::size_t>> m_waiting;
};

bool allTimed(const std::vector<MessageDraft>& drafts) {
    return std::all_of(drafts.begin(), drafts.end(), [](const MessageDraft& draft) { return draft.time.has_value(); });
}

}  // namespace

bool isNewestFirst(const std::vector<MessageDraft>& drafts) {
    std::size_t rises = 0, falls = 0;
    if (!allTimed(drafts)) return false;
    for (std::size_t i = 1; i < drafts.size(); ++i) {
        rises += *drafts[i - 1].time < *drafts[i].time ? 1 : 0;
        falls += *drafts[i].time < *drafts[i - 1].time ? 1 : 0;
    }
    return falls > rises;
}

void putInOrder(std::vector<MessageDraft>& drafts) {
    if (allTimed(drafts)) {
        if (isNewestFirst(drafts)) std::reverse(drafts.begin(), drafts.end());
        std::stable_sort(drafts.begin(), drafts.end(),
                         [](const MessageDraft& a, const MessageDraft& b) { return *a.time < *b.time; });
    }
    const auto order = ParentsFirst(drafts).order();
    if (std::is_sorted(order.begin(), order.end())) return;
    std::vector<MessageDraft> sorted;
    sorted.reserve(drafts.size());
    for (const std::size_t index : order) sorted.push_back(std::move(drafts[index]));
    drafts = std::move(sorted);
}

void declareFirstReplies(std::vector<MessageDraft>& drafts) {
    std::unordered_map<std::string, std::size_t> roots;
    for (const MessageDraft& draft : drafts) {
        if (draft.thread.exclusive && !draft.thread.root.empty()) roots.emplace(draft.thread.root, drafts.size());
    }
    if (roots.empty()) return;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const auto root = roots.find(drafts[i].id);
        if (root == roots.end()) continue;
        root->second = i;
        if (drafts[i].thread.group.empty()) drafts[i].thread = {drafts[i].id, drafts[i].id, true};
    }
    std::unordered_map<std::string, std::size_t> first;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        const MessageDraft& draft = drafts[i];
        const auto root =
            draft.thread.exclusive && draft.thread.root != draft.id ? roots.find(draft.thread.root) : roots.end();
        if (root == roots.end() || root->second == drafts.size()) continue;
        const auto [earliest, isNew] = first.try_emplace(draft.thread.root, i);
        const auto& before = drafts[earliest->second].time;
        if (!isNew && draft.time && before && *draft.time < *before) earliest->second = i;
    }
    for (const auto& [root, index] : first) {
        MessageDraft& draft = drafts[index];
        if (!draft.parents && draft.kind != MessageKind::System) draft.parents = std::vector<std::string>{root};
    }
}

ConversationBuilder& ConversationGroups::of(const std::string& id) {
    const std::string& name = id.empty() ? m_header.id : id;
    const auto [entry, isNew] = m_byId.try_emplace(name, nullptr);
    if (isNew) {
        Conversation::Header header = m_header;
        if (!id.empty()) header.id = header.title = id;
        m_builders.push_back(std::make_unique<ConversationBuilder>(std::move(header)));
        entry->second = m_builders.back().get();
    }
    return *entry->second;
}

std::size_t ConversationGroups::messages() const {
    return std::accumulate(m_builders.begin(), m_builders.end(), std::size_t{0},
                           [](std::size_t sum, const auto& builder) { return sum + builder->size(); });
}

void ConversationGroups::dropForeignParents(ConversationSink& sink) {
    if (m_builders.size() < 2) return;
    std::unordered_map<std::string, std::unordered_set<const ConversationBuilder*>> places;
    for (const auto& builder : m_builders) {
        for (const MessageDraft& draft : builder->drafts()) places[draft.id].insert(builder.get());
    }
    for (const auto& builder : m_builders) {
        for (MessageDraft& draft : builder->drafts()) {
            if (!draft.parents || draft.parents->empty()) continue;
            const auto isForeign = [&](const std::string& parent) {
                const auto place = places.find(parent);
                if (place == places.end() || place->second.count(builder.get()) > 0) return false;
                sink.warn(
                    {draft.line, "message " + draft.id + " answers " + parent + ", which is in another conversation"});
                return true;
            };
            auto& parents = *draft.parents;
            parents.erase(std::remove_if(parents.begin(), parents.end(), isForeign), parents.end());
            if (parents.empty()) draft.parents.reset();
        }
    }
}

void ConversationGroups::deliverTo(ConversationSink& sink, MessageOrder order) {
    dropForeignParents(sink);
    for (auto& builder : m_builders) {
        declareFirstReplies(builder->drafts());
        if (order == MessageOrder::ByTime || isNewestFirst(builder->drafts())) putInOrder(builder->drafts());
        deliver(*builder, sink);
        builder.reset();
    }
    m_builders.clear();
    m_byId.clear();
}

}  // namespace antecedent
