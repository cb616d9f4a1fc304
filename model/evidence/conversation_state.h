// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <unordered_map>
#include <vector>

#include "graph/conversation/genre.h"
#include "model/evidence/declared_replies.h"
#include "model/evidence/message_facts.h"
#include "model/evidence/name_use.h"
#include "model/evidence/rhythm.h"
#include "model/evidence/thread_history.h"

namespace antecedent {

/// All that is known when a message arrives: facts of every message so far, who spoke and whom they addressed
/// last, how often words were used, and the reply structure decided on. Everything in it is causal.
class ConversationState {
public:
    explicit ConversationState(Genre genre) : m_genre(genre) {}

    /// A message arrives; its place in the tree is not known yet. Copies of a state share the facts.
    void arrive(std::shared_ptr<const MessageFacts> facts);
    void arrive(MessageFacts facts) { arrive(std::make_shared<const MessageFacts>(std::move(facts))); }
    /// The place of the newest message is decided (see ThreadHistory::append).
    void decide(MessagePlace place);

    Genre genre() const { return m_genre; }
    std::size_t size() const { return m_facts.size(); }
    const MessageFacts& facts(std::size_t i) const { return *m_facts[i]; }
    const ThreadHistory& history() const { return m_history; }
    const NameUse& nameUse() const { return m_nameUse; }
    const DeclaredReplies& declaredReplies() const { return m_declared; }
    const Rhythm& rhythm() const { return m_rhythm; }
    /// Replies are declared here so far, and the newest message declares none.
    bool choseNoButton() const { return m_declared.any() && !m_facts.back()->declaresReply; }

    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// Latest message of a person, and latest that addresses a person, before the newest message; `none` if
    /// never.
    std::size_t latestOf(PersonId person) const;
    std::size_t latestTo(PersonId person) const;
    /// How often `from` addressed `to` by name, and how often `from` answered `to` in the history.
    int addressCount(PersonId from, PersonId to) const;
    int answerCount(PersonId from, PersonId to) const;
    /// log(messages so far / messages with the word).
    double inverseFrequency(std::uint32_t word) const;
    /// Thread in which the person spoke last; `none` if never.
    std::size_t latestThreadOf(PersonId person) const;
    /// Whom the person's latest reply answered (somebody else); invalid if nobody.
    PersonId latestPartnerOf(PersonId person) const;
    /// Latest message by which one of the two answered or addressed the other; `none` if never.
    std::size_t latestExchange(PersonId one, PersonId other) const;
    /// Latest line that announced the person's arrival; `none` if there was none.
    std::size_t arrivalOf(PersonId person) const;

private:
    using PairCounts = std::unordered_map<std::uint64_t, int>;
    void remember(std::size_t i);
    void rememberExchange(PersonId from, PersonId to);

    Genre m_genre;
    std::vector<std::shared_ptr<const MessageFacts>> m_facts;
    ThreadHistory m_history;
    NameUse m_nameUse;
    DeclaredReplies m_declared;
    Rhythm m_rhythm;
    std::vector<std::size_t> m_latestOf;
    std::vector<std::size_t> m_latestTo;
    std::vector<std::size_t> m_latestThread;
    std::vector<std::size_t> m_latestPartner;
    std::vector<std::size_t> m_arrivals;
    std::unordered_map<std::uint64_t, std::size_t> m_exchanges;
    PairCounts m_addresses;
    PairCounts m_answers;
    std::vector<int> m_wordMessages;
};

}  // namespace antecedent
