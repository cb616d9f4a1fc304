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
        m_holders.push_back(nowhere);
    }
    return entry->second;
}

std::size_t MailThreads::speakerOf(MessageDraft& draft) {
    const auto [entry, isNew] = m_speakerNumbers.try_emplace(draft.speaker + "\n" + draft.speakerId, m_speakers.size());
    if (isNew) m_speakers.push_back({std::move(draft.speaker), std::move(draft.speakerId)});
    return entry->second;
}

void MailThreads::add(MailMessage read) {
    Mail mail;
    mail.saysReply = read.saysReply;
    for (const std::string& id : read.inReplyTo) mail.inReplyTo.push_back(numberOf(id));
    for (const std::string& id : read.references) mail.references.push_back(numberOf(id));
    if (!read.draft.id.empty()) {
        mail.id = numberOf(read.draft.id);
        if (m_holders[mail.id] == nowhere) m_holders[mail.id] = m_mails.size();
    }
    mail.speaker = speakerOf(read.draft);
    mail.line = read.draft.line;
    mail.time = read.draft.time;
    mail.text = std::move(read.draft.text);
    mail.subject = std::move(read.draft.subject);
    mail.meta = std::move(read.draft.meta);
    m_mails.push_back(std::move(mail));
}

std::size_t MailThreads::knownParent(std::size_t number) const {
    const Mail& mail = m_mails[number];
    const auto known = [&](std::size_t id) { return m_holders[id] != nowhere && m_holders[id] != number; };
    // Some programs write the whole chain into In-Reply-To: the last one that References agrees with is the answered
    // one.
    if (mail.inReplyTo.size() > 1) {
        for (auto id = mail.references.rbegin(); id != mail.references.rend(); ++id) {
            const bool both = std::find(mail.inReplyTo.begin(), mail.inReplyTo.end(), *id) != mail.inReplyTo.end();
            if (both && known(*id)) return m_holders[*id];
        }
    }
    const auto named = std::find_if(mail.inReplyTo.begin(), mail.inReplyTo.end(), known);
    if (named != mail.inReplyTo.end()) return m_holders[*named];
    const auto nearest = std::find_if(mail.references.rbegin(), mail.references.rend(), known);
    return nearest == mail.references.rend() ? nowhere : m_holders[*nearest];
}

std::size_t MailThreads::missingParent(std::size_t number) const {
    const Mail& mail = m_mails[number];
    const std::size_t id = !mail.inReplyTo.empty()    ? mail.inReplyTo.front()
                           : !mail.references.empty() ? mail.references.back()
                                                      : nowhere;
    return id != nowhere && m_holders[id] == number ? nowhere : id;  // an answer to itself answers nothing
}

void MailThreads::linkAll() {
    for (std::size_t mail = 0; mail < m_mails.size(); ++mail) m_mails[mail].parent = knownParent(mail);
}

/// Walks up from each mail; where the way comes back to itself, the mail that closes it loses its parent.
void MailThreads::breakCycles() {
    std::vector<std::size_t> visitedFrom(m_mails.size(), nowhere);
    for (std::size_t start = 0; start < m_mails.size(); ++start) {
        std::size_t mail = start;
        while (mail != nowhere && visitedFrom[mail] == nowhere) {
            visitedFrom[mail] = start;
            const std::size_t parent = m_mails[mail].parent;
            if (parent != nowhere && visitedFrom[parent] == start) m_mails[mail].parent = nowhere;
            mail = m_mails[mail].parent;
        }
    }
}

/// An empty message for each missing one that several mails answer.
void MailThreads::placeMissing() {
    std::unordered_map<std::size_t, std::vector<std::size_t>> answers;
    for (std::size_t mail = 0; mail < m_mails.size(); ++mail) {
        const std::size_t missing = m_mails[mail].parent == nowhere ? missingParent(mail) : nowhere;
        if (missing == nowhere || m_holders[missing] != nowhere) continue;
        answers[missing].push_back(mail);
        ++m_orphans;
    }
    for (std::size_t id = 0; id < m_ids.size() && !m_keepMissing; ++id) {
        const auto found = answers.find(id);
        if (found == answers.end() || found->second.size() < 2) continue;
        Mail place;
        place.id = id;
        place.missing = true;
        place.line = m_mails[found->second.front()].line;
        for (const std::size_t mail : found->second) {
            const auto& time = m_mails[mail].time;
            if (time && (!place.time || *time < *place.time)) place.time = time;
            m_mails[mail].parent = m_mails.size();
        }
        m_holders[id] = m_mails.size();
        m_mails.push_back(std::move(place));
    }
}

/// By time, and where a writer's clock was wrong by what answers what.
std::vector<std::size_t> MailThreads::order() const {
    std::vector<std::int64_t> times(m_mails.size());
    std::int64_t last = 0;
    for (std::size_t mail = 0; mail < m_mails.size(); ++mail) {
        last = times[mail] = m_mails[mail].time ? m_mails[mail].time->nanoseconds : last;
    }
    std::vector<std::size_t> byTime(m_mails.size());
    std::iota(byTime.begin(), byTime.end(), std::size_t{0});
    std::stable_sort(byTime.begin(), byTime.end(), [&](std::size_t a, std::size_t b) { return times[a] < times[b]; });
    std::vector<std::size_t> ordered, chain;
    std::vector<bool> placed(m_mails.size(), false);
    for (const std::size_t mail : byTime) {
        for (std::size_t up = mail; up != nowhere && !placed[up]; up = m_mails[up].parent) {
            placed[up] = true;
            chain.push_back(up);
        }
        ordered.insert(ordered.end(), chain.rbegin(), chain.rend());
        chain.clear();
    }
    return ordered;
}

/// Those that have no id of their own are numbered as they stand.
std::string MailThreads::nameOf(std::size_t mail) const {
    const std::size_t id = m_mails[mail].id;
    return id == nowhere ? "mail " + std::to_string(mail + 1) : *m_ids[id];
}

void MailThreads::declareParents(std::size_t number, MessageDraft& draft) const {
    const Mail& mail = m_mails[number];
    if (mail.parent != nowhere) {
        draft.parents = {nameOf(mail.parent)};
        return;
    }
    const std::size_t missing = mail.missing ? nowhere : missingParent(number);
    if (missing == nowhere) {
        // An answer that does not say to what, as some programs write it, starts nothing.
        if (!mail.saysReply) draft.parents.emplace();
        return;
    }
    if (m_keepMissing) draft.parents = {*m_ids[missing]};
    nlohmann::json meta =
        draft.meta.empty() ? nlohmann::json::object() : nlohmann::json::parse(draft.meta, nullptr, false);
    meta["in_reply_to"] = *m_ids[missing];
    draft.meta = meta.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

MessageDraft MailThreads::draftOf(std::size_t number) {
    Mail& mail = m_mails[number];
    MessageDraft draft;
    draft.id = nameOf(number);
    draft.time = mail.time;
    draft.line = mail.line;
    draft.text = std::move(mail.text);
    draft.subject = std::move(mail.subject);
    draft.meta = std::move(mail.meta);
    if (mail.missing) {
        draft.kind = MessageKind::System;
        draft.meta = R"({"missing":true})";
    } else {
        draft.speaker = m_speakers[mail.speaker].name;
        draft.speakerId = m_speakers[mail.speaker].id;
    }
    declareParents(number, draft);
    return draft;
}

void MailThreads::deliverTo(Conversation::Header header, ConversationSink& sink) {
    if (m_mails.empty()) return;
    linkAll();
    breakCycles();
    placeMissing();
    if (m_orphans > 0 && !m_keepMissing) {
        sink.warn({0, counted(m_orphans, "message") + " answer" + (m_orphans == 1 ? "s" : "") +
                          " mails that are not in it; those are left open"});
    }
    sink.begin(std::move(header));
    for (const std::size_t mail : order()) sink.message(draftOf(mail));
    *this = MailThreads(m_keepMissing);  // before the conversation is built, which needs the memory
    sink.end(MessageOrder::AsRead);
}

}  // namespace antecedent
