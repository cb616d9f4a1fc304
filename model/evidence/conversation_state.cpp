// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/conversation_state.h"

#include <cmath>

namespace antecedent {
namespace {

std::uint64_t pairKey(PersonId from, PersonId to) {
    return (static_cast<std::uint64_t>(from.index()) << 32) | static_cast<std::uint64_t>(to.index());
}

int countOf(const std::unordered_map<std::uint64_t, int>& counts, PersonId from, PersonId to) {
    if (!from.valid() || !to.valid()) return 0;
    const auto found = counts.find(pairKey(from, to));
    return found == counts.end() ? 0 : found->second;
}

void setAt(std::vector<std::size_t>& values, PersonId person, std::size_t value) {
    if (values.size() <= person.index()) values.resize(person.index() + 1, ConversationState::none);
    values[person.index()] = value;
}

std::size_t valueAt(const std::vector<std::size_t>& values, PersonId person) {
    return person.valid() && person.index() < values.size() ? values[person.index()] : ConversationState::none;
}

}  // namespace

void ConversationState::arrive(std::shared_ptr<const MessageFacts> facts) {
    if (!m_facts.empty()) remember(m_facts.size() - 1);
    for (const std::uint32_t word : facts->words) {
        if (m_wordMessages.size() <= word) m_wordMessages.resize(word + 1);
        ++m_wordMessages[word];
    }
    m_nameUse.add(*facts);
    m_rhythm.add(*facts);
    m_facts.push_back(std::move(facts));
}

void ConversationState::remember(std::size_t i) {
    const MessageFacts& facts = *m_facts[i];
    if (facts.joins && facts.person.valid()) setAt(m_arrivals, facts.person, i);
    if (facts.membership) return;
    if (facts.person.valid()) setAt(m_latestOf, facts.person, i);
    if (facts.addressee.valid()) setAt(m_latestTo, facts.addressee, i);
}

void ConversationState::decide(MessagePlace place) {
    const MessageFacts& facts = *m_facts.back();
    if (facts.person.valid() && facts.addressee.valid()) {
        ++m_addresses[pairKey(facts.person, facts.addressee)];
        rememberExchange(facts.person, facts.addressee);
    }
    for (const std::size_t parent : place.parents) {
        const PersonId answered = m_facts[parent]->person;
        if (!facts.person.valid() || !answered.valid()) continue;
        ++m_answers[pairKey(facts.person, answered)];
        rememberExchange(facts.person, answered);
        if (answered != facts.person) setAt(m_latestPartner, facts.person, answered.index());
    }
    std::vector<PersonId> answered;
    for (const std::size_t parent : place.parents) answered.push_back(m_facts[parent]->person);
    m_declared.add(facts, place.parents, answered);
    m_history.append(std::move(place), facts.person);
    if (facts.person.valid() && !facts.membership) {
        setAt(m_latestThread, facts.person, m_history.threadOf(m_history.size() - 1));
    }
}

void ConversationState::rememberExchange(PersonId from, PersonId to) {
    if (from == to) return;
    m_exchanges[from < to ? pairKey(from, to) : pairKey(to, from)] = m_facts.size() - 1;
}

std::size_t ConversationState::latestOf(PersonId person) const {
    return valueAt(m_latestOf, person);
}
std::size_t ConversationState::latestTo(PersonId person) const {
    return valueAt(m_latestTo, person);
}
std::size_t ConversationState::latestThreadOf(PersonId person) const {
    return valueAt(m_latestThread, person);
}

PersonId ConversationState::latestPartnerOf(PersonId person) const {
    const std::size_t partner = valueAt(m_latestPartner, person);
    return partner == none ? PersonId() : PersonId(partner);
}

std::size_t ConversationState::latestExchange(PersonId one, PersonId other) const {
    if (!one.valid() || !other.valid()) return none;
    const auto found = m_exchanges.find(one < other ? pairKey(one, other) : pairKey(other, one));
    return found == m_exchanges.end() ? none : found->second;
}

std::size_t ConversationState::arrivalOf(PersonId person) const {
    return valueAt(m_arrivals, person);
}

int ConversationState::addressCount(PersonId from, PersonId to) const {
    return countOf(m_addresses, from, to);
}
int ConversationState::answerCount(PersonId from, PersonId to) const {
    return countOf(m_answers, from, to);
}

double ConversationState::inverseFrequency(std::uint32_t word) const {
    return std::log((1.0 + static_cast<double>(m_facts.size())) / (1.0 + m_wordMessages[word]));
}

}  // namespace antecedent
