// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <unordered_map>
#include <vector>

#include "model/evidence/message_facts.h"

namespace antecedent {

/// The replies declared so far by a platform's reply button, as far as they are shown: who is busy with whom, and who
/// uses the button. Where none are shown it knows of no buttons.
class DeclaredReplies {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// The next message with its parents and who said these; they count when it declares them.
    void add(const MessageFacts& facts, const std::vector<std::size_t>& parents, const std::vector<PersonId>& answered);

    bool any() const { return m_any; }
    /// Share of the latest messages that declare a reply; the weight of a message falls as others come.
    double lately() const { return m_lately; }
    /// Share of a person's messages that declare a reply, as if one in four more did so at the beginning.
    double habit(PersonId person) const;

    bool declares(std::size_t message) const { return message < m_answered.size() && !m_answered[message].empty(); }
    /// Whether a message declares that it answers this person.
    bool answers(std::size_t message, PersonId person) const;
    /// Who declared to answer a message, sorted.
    const std::vector<PersonId>& answerers(std::size_t message) const;
    /// Latest message by which one of the two declared to answer the other; `none` if never.
    std::size_t latestExchange(PersonId one, PersonId other) const;

    /// Whom a person declared to answer last (another one), and by which message.
    struct Partner {
        PersonId person;
        std::size_t message = none;
    };
    Partner latestPartner(PersonId person) const;

private:
    struct Habit {
        double messages = 0;
        double declaring = 0;
    };

    std::vector<std::vector<PersonId>> m_answered;  ///< by message
    std::unordered_map<std::size_t, std::vector<PersonId>> m_answerers;
    std::unordered_map<std::uint64_t, std::size_t> m_exchanges;
    std::unordered_map<PersonId, Partner> m_partners;
    std::unordered_map<PersonId, Habit> m_habits;
    double m_lately = 0;
    bool m_any = false;
};

}  // namespace antecedent
