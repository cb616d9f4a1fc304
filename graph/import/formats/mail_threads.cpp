// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/mail_threads.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <numeric>

#include "graph/import/reading/import_helpers.h"

namespace antecedent {

std::size_t MailThreads::numberOf(const std::string& id) {
    const auto [entry, isNew] = m_numbers.try_emplace(id, m_ids.size());
    if (isNew) {
        m_ids.push_back(&entry->first);
        m_mails.push_back(nowhere);
    }
    return entry->second;
}

void MailThreads::add(MailMessage mail) {
    Node node;
    node.saysReply = mail.saysReply;
    for (const std::string& id : mail.inReplyTo) node.inReplyTo.push_back(numberOf(id));
    for (const std::string& id : mail.references) node.references.push_back(numberOf(id));
    if (!mail.draft.id.empty()) {
        std::size_t& holder = m_mails[numberOf(mail.draft.id)];
        if (holder == nowhere) holder = m_drafts.size();
    }
    m_drafts.push_back(std::move(mail.draft));
    m_nodes.push_back(std::move(node));
}

std::size_t MailThreads::knownParent(std::size_t mail) const {
    const Node& node = m_nodes[mail];
    const auto known = [&](std::size_t id) { return m_mails[id] != nowhere && m_mails[id] != mail; };
    // Some programs write the whole chain into In-Reply-To: the last one that References agrees with is the answered
    // one.
    if (node.inReplyTo.size() > 1) {
        for (auto id = node.references.rbegin(); id != node.references.rend(); ++id) {
            const bool both = std::find(node.inReplyTo.begin(), node.inReplyTo.end(), *id) != node.inReplyTo.end();
            if (both && known(*id)) return m_mails[*id];
        }
    }
    const auto named = std::find_if(node.inReplyTo.begin(), node.inReplyTo.end(), known);
    if (named != node.inReplyTo.end()) return m_mails[*named];
    const auto nearest = std::find_if(node.references.rbegin(), node.references.rend(), known);
    return nearest == node.references.rend() ? nowhere : m_mails[*nearest];
}

std::size_t MailThreads::missingParent(std::size_t mail) const {
    const Node& node = m_nodes[mail];
    const std::size_t id = !node.inReplyTo.empty()    ? node.inReplyTo.front()
                           : !node.references.empty() ? node.references.back()
                                                      : nowhere;
    return id != nowhere && m_mails[id] == mail ? nowhere : id;  // an answer to itself answers nothing
}

void MailThreads::linkAll() {
    for (std::size_t mail = 0; mail < m_nodes.size(); ++mail) m_nodes[mail].parent = knownParent(mail);
}

/// Walks up from each mail; where the way comes back to itself, the mail that closes it loses its parent.
void MailThreads::breakCycles() {
    std::vector<std::size_t> visitedFrom(m_nodes.size(), nowhere);
    for (std::size_t start = 0; start < m_nodes.size(); ++start) {
        std::size_t mail = start;
        while (mail != nowhere && visitedFrom[mail] == nowhere) {
            visitedFrom[mail] = start;
            const std::size_t parent = m_nodes[mail].parent;
            if (parent != nowhere && visitedFrom[parent] == start) m_nodes[mail].parent = nowhere;
            mail = m_nodes[mail].parent;
        }
    }
}

/// An empty message for each missing one that several mails answer.
void MailThreads::placeMissing() {
    std::unordered_map<std::size_t, std::vector<std::size_t>> answers;
    for (std::size_t mail = 0; mail < m_nodes.size(); ++mail) {
        const std::size_t missing = m_nodes[mail].parent == nowhere ? missingParent(mail) : nowhere;
        if (missing == nowhere || m_mails[missing] != nowhere) continue;
        answers[missing].push_back(mail);
        ++m_orphans;
    }
    for (std::size_t id = 0, known = m_ids.size(); id < known; ++id) {
        const auto found = answers.find(id);
        if (m_keepMissing || found == answers.end() || found->second.size() < 2) continue;
        MessageDraft place;
        place.id = *m_ids[id];
        place.kind = MessageKind::System;
        place.parents.emplace();
        place.meta = R"({"missing":true})";
        const MessageDraft& first = m_drafts[found->second.front()];
        place.line = first.line;
        for (const std::size_t mail : found->second) {
            const auto& time = m_drafts[mail].time;
            if (time && (!place.time || *time < *place.time)) place.time = time;
            m_nodes[mail].parent = m_drafts.size();
        }
        m_mails[id] = m_drafts.size();
        m_drafts.push_back(std::move(place));
        m_nodes.emplace_back();
    }
}

/// By time, and where a writer's clock was wrong by what answers what.
std::vector<std::size_t> MailThreads::order() const {
    std::vector<std::int64_t> times(m_drafts.size());
    std::int64_t last = 0;
    for (std::size_t mail = 0; mail < m_drafts.size(); ++mail) {
        last = times[mail] = m_drafts[mail].time ? m_drafts[mail].time->nanoseconds : last;
    }
    std::vector<std::size_t> byTime(m_drafts.size());
    std::iota(byTime.begin(), byTime.end(), std::size_t{0});
    std::stable_sort(byTime.begin(), byTime.end(), [&](std::size_t a, std::size_t b) { return times[a] < times[b]; });
    std::vector<std::size_t> ordered, chain;
    std::vector<bool> placed(m_drafts.size(), false);
    for (const std::size_t mail : byTime) {
        for (std::size_t up = mail; up != nowhere && !placed[up]; up = m_nodes[up].parent) {
            placed[up] = true;
            chain.push_back(up);
        }
        ordered.insert(ordered.end(), chain.rbegin(), chain.rend());
        chain.clear();
    }
    return ordered;
}

void MailThreads::declareParents(std::size_t mail) {
    const Node& node = m_nodes[mail];
    MessageDraft& draft = m_drafts[mail];
    if (draft.parents) return;
    if (node.parent != nowhere) {
        draft.parents = {m_drafts[node.parent].id};
        return;
    }
    const std::size_t missing = missingParent(mail);
    if (missing == nowhere) {
        // An answer that does not say to what, as some programs write it, starts nothing.
        if (!node.saysReply) draft.parents.emplace();
        return;
    }
    if (m_keepMissing) draft.parents = {*m_ids[missing]};
    nlohmann::json meta =
        draft.meta.empty() ? nlohmann::json::object() : nlohmann::json::parse(draft.meta, nullptr, false);
    meta["in_reply_to"] = *m_ids[missing];
    draft.meta = meta.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void MailThreads::deliverTo(Conversation::Header header, ConversationSink& sink) {
    if (m_drafts.empty()) return;
    linkAll();
    breakCycles();
    placeMissing();
    // Named before they are handed over, since children are asked for their parents' ids.
    for (std::size_t mail = 0; mail < m_drafts.size(); ++mail) {
        if (m_drafts[mail].id.empty()) m_drafts[mail].id = "mail " + std::to_string(mail + 1);
    }
    for (std::size_t mail = 0; mail < m_drafts.size(); ++mail) declareParents(mail);
    if (m_orphans > 0 && !m_keepMissing) {
        sink.warn({0, counted(m_orphans, "message") + " answer" + (m_orphans == 1 ? "s" : "") +
                          " mails that are not in it; those are left open"});
    }
    sink.begin(std::move(header));
    for (const std::size_t mail : order()) sink.message(std::move(m_drafts[mail]));
    sink.end(MessageOrder::AsRead);
    *this = MailThreads(m_keepMissing);
}

}  // namespace antecedent
