// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/project/project_merge.h"

#include <algorithm>
#include <set>
#include <unordered_map>

#include "graph/project/message_matching.h"

namespace antecedent {
namespace {

using Rows = std::unordered_map<MessageRow, MessageRow>;

/// Adds where the messages of one conversation are in the other; false when they have next to nothing in common.
bool addMatches(const StoredConversation& from, const StoredConversation& into, Rows& rows) {
    const auto places = matchMessages(identitiesOf(*from.conversation), identitiesOf(*into.conversation));
    std::size_t found = 0;
    for (const auto& place : places) found += place ? 1 : 0;
    if (found == 0 || found * 2 < std::min(from.messages.size(), into.messages.size())) return false;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i]) rows.emplace(from.messages[i], into.messages[*places[i]]);
    }
    return true;
}

/// Conversations of one name first; a conversation that was renamed is found by what is in it.
bool findConversation(const StoredConversation& from, const std::vector<StoredConversation>& into, Rows& rows) {
    for (const bool sameName : {true, false}) {
        for (const StoredConversation& one : into) {
            const bool same = one.conversation->header().id == from.conversation->header().id;
            if (same == sameName && addMatches(from, one, rows)) return true;
        }
    }
    return false;
}

/// Finds the conversations of `from`, or takes over the sources that are not there at all.
Result<Rows> matchedRows(Project& into, const Project& from, ProjectMerge& merge) {
    const auto sources = from.sources();
    if (!sources) return tl::unexpected(sources.error());
    Rows rows;
    for (const SourceRecord& source : *sources) {
        const auto theirs = from.conversations(source.path);
        auto ours = into.conversations();
        if (!theirs) return tl::unexpected(theirs.error());
        if (!ours) return tl::unexpected(ours.error());
        std::vector<ConversationPtr> missing;
        for (const StoredConversation& one : *theirs) {
            if (!findConversation(one, *ours, rows)) missing.push_back(one.conversation);
        }
        if (missing.empty() || missing.size() != theirs->size()) continue;
        merge.conversations += missing.size();
        if (const auto taken = into.takeIn(source, missing); !taken) return tl::unexpected(taken.error());
        ours = into.conversations(source.path);
        if (!ours) return tl::unexpected(ours.error());
        for (const StoredConversation& one : *theirs) findConversation(one, *ours, rows);
    }
    return rows;
}

bool translate(DecisionEvent& event, const Rows& rows) {
    const auto message = rows.find(event.message);
    if (message == rows.end()) return false;
    event.message = message->second;
    for (MessageRow& parent : event.parents) {
        const auto found = rows.find(parent);
        if (found == rows.end()) return false;
        parent = found->second;
    }
    return true;
}

}  // namespace

Result<ProjectMerge> mergeProject(Project& into, const Project& from) {
    ProjectMerge merge;
    const auto rows = matchedRows(into, from, merge);
    if (!rows) return tl::unexpected(rows.error());
    const auto ours = into.events();
    auto theirs = from.events();
    if (!ours) return tl::unexpected(ours.error());
    if (!theirs) return tl::unexpected(theirs.error());
    std::set<std::string> known;
    for (const DecisionEvent& event : *ours) known.insert(event.id);
    std::vector<DecisionEvent> added;
    for (DecisionEvent& event : *theirs) {
        if (known.count(event.id) == 1) {
            ++merge.known;
        } else if (translate(event, *rows)) {
            added.push_back(std::move(event));
        } else {
            ++merge.unplaced;
        }
    }
    merge.added = added.size();
    if (const auto written = into.append(added); !written) return tl::unexpected(written.error());
    return merge;
}

}  // namespace antecedent
