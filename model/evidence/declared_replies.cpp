// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/declared_replies.h"

#include <algorithm>

namespace antecedent {
namespace {

constexpr double latelyShare = 1.0 / 24;  // of one message more
constexpr double expectedHabit = 0.25, habitWeight = 4;

std::uint64_t pairOf(PersonId one, PersonId other) {
    const auto [low, high] = std::minmax({one.index(), other.index()});
    return (static_cast<std::uint64_t>(low) << 32) | static_cast<std::uint64_t>(high);
}

}  // namespace

void DeclaredReplies::add(const MessageFacts& facts, const std::vector<std::size_t>& parents,
                          const std::vector<PersonId>& answered) {
    const std::size_t message = m_answered.size();
    m_answered.emplace_back();
    if (facts.membership) return;
    m_any = m_any || facts.declaresReply;
    m_lately += latelyShare * ((facts.declaresReply ? 1 : 0) - m_lately);
    if (facts.person.valid()) {
        Habit& habit = m_habits[facts.person];
        ++habit.messages;
        habit.declaring += facts.declaresReply ? 1 : 0;
    }
    if (!facts.declaresReply) return;
    m_answered.back() = answered;
    for (const std::size_t parent : parents) {
        auto& answerers = m_answerers[parent];
        answerers.insert(std::upper_bound(answerers.begin(), answerers.end(), facts.person), facts.person);
    }
    for (const PersonId other : answered) {
        if (!facts.person.valid() || !other.valid() || other == facts.person) continue;
        m_exchanges[pairOf(facts.person, other)] = message;
        m_partners[facts.person] = {other, message};
    }
}

double DeclaredReplies::habit(PersonId person) const {
    const auto found = m_habits.find(person);
    const Habit habit = found == m_habits.end() ? Habit{} : found->second;
    return (habit.declaring + habitWeight * expectedHabit) / (habit.messages + habitWeight);
}

bool DeclaredReplies::answers(std::size_t message, PersonId person) const {
    if (!person.valid() || !declares(message)) return false;
    const auto& answered = m_answered[message];
    return std::find(answered.begin(), answered.end(), person) != answered.end();
}

const std::vector<PersonId>& DeclaredReplies::answerers(std::size_t message) const {
    static const std::vector<PersonId> nobody;
    const auto found = m_answerers.find(message);
    return found == m_answerers.end() ? nobody : found->second;
}

std::size_t DeclaredReplies::latestExchange(PersonId one, PersonId other) const {
    if (!one.valid() || !other.valid() || one == other) return none;
    const auto found = m_exchanges.find(pairOf(one, other));
    return found == m_exchanges.end() ? none : found->second;
}

DeclaredReplies::Partner DeclaredReplies::latestPartner(PersonId person) const {
    const auto found = m_partners.find(person);
    return found == m_partners.end() ? Partner{} : found->second;
}

}  // namespace antecedent
