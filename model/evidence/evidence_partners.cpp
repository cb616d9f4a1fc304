// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <cmath>

#include "model/evidence/evidence_columns.h"

namespace antecedent {
namespace {

/// 1 for the message just before, falling slowly with the distance; 0 when there is none.
double recency(const EvidenceContext& context, std::size_t index) {
    if (index == ConversationState::none) return 0;
    return 1.0 / (1.0 + std::log1p(static_cast<double>(context.targetIndex() - index)));
}

/// Share of the target's words, by weight, that stand in a message.
double sharedWeight(const EvidenceContext& context, const MessageFacts& facts) {
    double sum = 0;
    for (const std::uint32_t word : context.target().words) {
        if (std::binary_search(facts.words.begin(), facts.words.end(), word))
            sum += context.state().inverseFrequency(word);
    }
    return context.targetWordWeight() > 0 ? sum / context.targetWordWeight() : 0;
}

bool has(const std::vector<PersonId>& persons, PersonId person) {
    return person.valid() && std::binary_search(persons.begin(), persons.end(), person);
}

}  // namespace

void writePartners(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const ConversationState& state = context.state();
    const ThreadHistory& history = state.history();
    const PersonId speaker = context.target().person, other = c.facts->person, addressee = context.target().addressee;
    const bool known = !c.self && speaker.valid() && other.valid();
    const bool placed = !c.self && c.index < history.size();
    out.put("speaker's latest partner", known && state.latestPartnerOf(speaker) == other);
    out.put("its speaker's latest partner speaks", known && state.latestPartnerOf(other) == speaker);
    out.put("latest exchange of the two",
            known && speaker != other ? recency(context, state.latestExchange(speaker, other)) : 0);
    out.put("speaker's arrival", recency(context, state.arrivalOf(speaker)));
    out.put("its speaker's arrival", known ? recency(context, state.arrivalOf(other)) : 0);
    const std::size_t thread = state.latestThreadOf(addressee);
    out.put("in addressee's latest thread",
            placed && thread != ConversationState::none && history.threadOf(c.index) == thread);
    out.put("addressee in its thread", placed && has(history.thread(c.index).persons, addressee));
    out.put("names addressee", !c.self && has(c.facts->mentions, addressee));
    const bool answers = placed && !history.parents(c.index).empty();
    out.put("target's words in its parent",
            answers ? sharedWeight(context, state.facts(history.parents(c.index).front())) : 0);
    out.put("target's words in its thread's first",
            placed ? sharedWeight(context, state.facts(history.thread(c.index).root)) : 0);
}

void writeMarks(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const MessageFacts& target = context.target();
    out.put("is a command", !c.self && c.facts->command);
    out.put("target is a command", target.command);
    out.put("ends a sentence", !c.self && c.facts->endsSentence);
    out.put("begins small", !c.self && c.facts->beginsSmall);
    out.put("target ends a sentence", target.endsSentence);
    out.put("target begins small", target.beginsSmall);
}

}  // namespace antecedent
