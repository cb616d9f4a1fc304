// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <unordered_set>

#include "model/evidence/evidence_columns.h"

namespace antecedent {

EvidenceContext::EvidenceContext(const ConversationState& state, const std::vector<std::size_t>& candidates)
    : m_state(state),
      m_target(state.facts(state.size() - 1)),
      m_latestOfAddressee(state.latestOf(m_target.addressee)),
      m_latestToTarget(state.latestTo(m_target.person)),
      m_latestOfTarget(state.latestOf(m_target.person)),
      m_latestThread(state.latestThreadOf(m_target.person)) {
    for (const std::uint32_t word : m_target.words) m_targetWordWeight += state.inverseFrequency(word);
    look(candidates);
    lookAtTurns();
    lookAround();
}

/// One walk from the newest candidate to the oldest.
void EvidenceContext::look(const std::vector<std::size_t>& candidates) {
    m_candidates.resize(candidates.size());
    std::unordered_map<PersonId, std::size_t> spoken;
    bool run = true;
    bool othersSeen = false;
    for (std::size_t back = 0; back < candidates.size(); ++back) {
        const std::size_t place = candidates.size() - 1 - back;
        CandidateView& view = m_candidates[place];
        view.index = candidates[place];
        view.facts = &m_state.facts(view.index);
        view.self = view.index == targetIndex();
        if (view.self) continue;
        view.quoteFit = quoteFit(m_target, *view.facts);
        m_quotedFound = m_quotedFound || (view.quoteFit.author && view.quoteFit.time);
        view.distance = back;
        view.runToTarget = run;
        view.personsBetween = spoken.size();
        if (m_target.person.valid()) {
            const auto own = spoken.find(m_target.person);
            view.targetSpokeSince = own == spoken.end() ? 0 : own->second;
        }
        const PersonId person = view.facts->person;
        if (!person.valid()) continue;
        view.rankOfPerson = spoken[person]++;
        const bool own = person == m_target.person;
        view.latestOfOthers = !own && !othersSeen;
        othersSeen = othersSeen || !own;
        run = run && own;
    }
}

/// From the newest to the oldest, the target itself first.
void EvidenceContext::lookAtTurns() {
    std::unordered_set<PersonId> between;
    for (std::size_t place = m_candidates.size(); place-- > 0;) {
        CandidateView& view = m_candidates[place];
        const MessageFacts& facts = *view.facts;
        if (place > 0 && facts.timed && m_candidates[place - 1].facts->timed) {
            view.silenceBefore = std::max(0.0, facts.time - m_candidates[place - 1].facts->time);
            view.silenceKnown = true;
        }
        if (view.self) continue;
        const CandidateView& next = m_candidates[place + 1];
        view.endsTurn = next.facts->person != facts.person;
        view.turnsBack = next.turnsBack + (view.endsTurn ? 1 : 0);
        view.silence = std::max(next.silence, next.silenceBefore);
        view.onlyTheTwo = std::all_of(between.begin(), between.end(), [&](PersonId person) {
            return person == facts.person || person == m_target.person;
        });
        if (between.size() <= 3) between.insert(facts.person);
    }
}

void EvidenceContext::lookAround() {
    std::vector<PersonId> seen;
    const std::size_t end = targetIndex();
    for (std::size_t i = end - std::min(end, Lately::messages); i < end; ++i) {
        const MessageFacts& facts = m_state.facts(i);
        if (!facts.person.valid() || facts.membership) continue;
        m_lately.ofTarget += facts.person == m_target.person;
        if (std::find(seen.begin(), seen.end(), facts.person) == seen.end()) seen.push_back(facts.person);
    }
    m_lately.persons = seen.size();
}

}  // namespace antecedent
