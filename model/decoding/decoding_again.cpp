// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <utility>

#include "model/decoding/decoding.h"

namespace antecedent {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// The first message for which another link stands; `nowhere` when there is none.
std::size_t firstDifference(const StandingLinks& one, const StandingLinks& other, std::size_t size) {
    for (std::size_t i = 0; i < size; ++i) {
        const auto *a = standing(one, i), *b = standing(other, i);
        if ((a == nullptr) != (b == nullptr) || (a != nullptr && *a != *b)) return i;
    }
    return nowhere;
}

bool sameScores(const MessageScores& one, const MessageScores& other) {
    return one.parents == other.parents &&
           std::equal(one.candidates.begin(), one.candidates.end(), other.candidates.begin(), other.candidates.end(),
                      [](const Candidate& a, const Candidate& b) {
                          return a.parent == b.parent && a.probability == b.probability;
                      });
}

}  // namespace

Decoding::Decoding(DecodeJob job, TokenMatch match, LinkScores known) : Decoding(std::move(job), std::move(match)) {
    m_scores = std::move(known);
    m_begun = size();
    m_encodings.beginAt(size());
    for (std::size_t i = 0; i < size(); ++i) {
        if (standing(m_job.fixed, i) != nullptr) m_ownUnknown.insert(i);
    }
    settleAgain(size());
    m_passed = size();
}

/// The walk goes back to a place at or before a message.
std::size_t Decoding::rewindBefore(std::size_t message) {
    m_snapshots.forgetAfter(message);
    const ConversationState* state = m_snapshots.before(message);
    m_walk.rewind(state != nullptr ? *state : ConversationState(m_job.walk.genre));
    m_arrived = false;
    return m_walk.state().size();
}

/// What the network had decided of a message that another link overruled.
void Decoding::restoreOwn(std::size_t target) {
    const auto own = m_own.find(target);
    if (own != m_own.end()) m_scores.messages[target].parents = own->second;
}

/// Goes through messages that are decided.
void Decoding::settleAgain(std::size_t end) {
    while (!m_arrived && m_walk.state().size() < end && m_walk.next()) {
        m_arrived = m_walk.target() >= end;
        if (m_arrived) return;
        restoreOwn(m_walk.target());
        settle(m_walk.target());
    }
}

void Decoding::correct(StandingLinks fixed) {
    const std::size_t first = firstDifference(m_job.fixed, fixed, size());
    m_job.fixed = std::move(fixed);
    if (first >= m_walk.state().size()) return;
    rewindBefore(first);
    settleAgain(m_passed);
}

void Decoding::redecide(StandingLinks fixed) {
    m_changed.clear();
    const std::size_t first = firstDifference(m_job.fixed, fixed, m_passed);
    if (first == nowhere) {
        m_job.fixed = std::move(fixed);
        return;
    }
    m_firstChanged = first;
    rewindBefore(first);
    m_again.emplace(m_walk.state(), std::exchange(m_job.fixed, std::move(fixed)), m_passed);
}

/// Whether the network would say of a message what it said before.
bool Decoding::staysAsBefore(std::size_t target) const {
    if (m_ownUnknown.count(target) > 0 && standing(m_job.fixed, target) == nullptr) return false;
    return target <= m_firstChanged || m_again->sameEvidence(m_walk);
}

bool Decoding::settledAsBefore() {
    const std::size_t target = m_walk.target();
    m_again->arrive(m_walk);
    if (!staysAsBefore(target)) return false;
    remember(target);
    restoreOwn(target);
    settle(target);
    return true;
}

void Decoding::remember(std::size_t target) {
    EarlierDecision earlier{target, m_scores.messages[target], {}, m_ownUnknown.count(target) > 0};
    if (const auto own = m_own.find(target); own != m_own.end()) earlier.own = own->second;
    m_again->settle(placeWith(m_again->fixedBefore(), target));
    m_again->remember(std::move(earlier));
}

void Decoding::endAgain() {
    for (const EarlierDecision& earlier : m_again->earlier()) {
        if (!sameScores(earlier.scores, m_scores.messages[earlier.message])) m_changed.push_back(earlier.message);
    }
    m_again.reset();
}

void Decoding::rollBack() {
    if (!m_again) return;
    const Redecision again = std::move(*m_again);
    m_again.reset();
    for (const EarlierDecision& earlier : again.earlier()) {
        m_scores.messages[earlier.message] = earlier.scores;
        if (earlier.own) {
            m_own[earlier.message] = *earlier.own;
        } else {
            m_own.erase(earlier.message);
        }
        if (earlier.ownUnknown) m_ownUnknown.insert(earlier.message);
    }
    m_job.fixed = again.fixedBefore();
    rewindBefore(m_firstChanged);
    settleAgain(again.end());
}

}  // namespace antecedent
