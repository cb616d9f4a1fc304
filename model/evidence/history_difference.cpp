// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/history_difference.h"

#include <algorithm>

namespace antecedent {
namespace {

/// First message of the thread in which a person spoke last; threads are numbered differently in two states.
std::size_t latestRoot(const ConversationState& state, PersonId person) {
    const std::size_t thread = state.latestThreadOf(person);
    return thread == ConversationState::none ? thread : state.history().threadNumbered(thread).root;
}

/// What two people were to each other so far.
bool samePair(const ConversationState& one, const ConversationState& other, PersonId a, PersonId b) {
    return one.answerCount(a, b) == other.answerCount(a, b) && one.answerCount(b, a) == other.answerCount(b, a) &&
           one.latestExchange(a, b) == other.latestExchange(a, b);
}

std::vector<PersonId> personsOf(const ConversationState& state, const std::vector<std::size_t>& candidates) {
    std::vector<PersonId> persons;
    for (const std::size_t candidate : candidates) {
        const PersonId person = state.facts(candidate).person;
        if (person.valid()) persons.push_back(person);
    }
    std::sort(persons.begin(), persons.end());
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    return persons;
}

bool samePersons(const ConversationState& one, const ConversationState& other,
                 const std::vector<std::size_t>& candidates) {
    const MessageFacts& target = one.facts(one.size() - 1);
    for (const PersonId person : {target.person, target.addressee}) {
        if (latestRoot(one, person) != latestRoot(other, person)) return false;
    }
    const std::vector<PersonId> persons = personsOf(one, candidates);
    return std::all_of(persons.begin(), persons.end(), [&](PersonId person) {
        return one.latestPartnerOf(person) == other.latestPartnerOf(person) &&
               samePair(one, other, target.person, person);
    });
}

}  // namespace

bool HistoryDifference::chainDiffers(std::size_t message) const {
    return message >= m_first && message - m_first < m_chains.size() && m_chains[message - m_first];
}

void HistoryDifference::decided(const ConversationState& one, const ConversationState& other) {
    const std::size_t message = one.size() - 1;
    const auto& parents = one.history().parents(message);
    const bool same = parents == other.history().parents(message);
    const bool differs =
        !same || std::any_of(parents.begin(), parents.end(), [this](std::size_t i) { return chainDiffers(i); });
    m_chains.resize(message - m_first + 1);
    m_chains.back() = differs;
    m_declaredDiffer = m_declaredDiffer || (!same && one.facts(message).declaresReply);
}

bool HistoryDifference::shows(const ConversationState& one, const ConversationState& other,
                              const std::vector<std::size_t>& candidates) const {
    if (m_declaredDiffer) return true;
    const bool placesDiffer = std::any_of(candidates.begin(), candidates.end() - 1, [&](std::size_t candidate) {
        return chainDiffers(candidate) || !one.history().sameAt(candidate, other.history());
    });
    return placesDiffer || !samePersons(one, other, candidates);
}

}  // namespace antecedent
