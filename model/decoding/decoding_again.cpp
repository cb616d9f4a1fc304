// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <utility>

#include "model/decoding/decoding.h"

namespace antecedent {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// The messages for which another link stands, ascending.
std::vector<std::size_t> differences(const StandingLinks& one, const StandingLinks& other, std::size_t size) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < size; ++i) {
        const auto *a = standing(one, i), *b = standing(other, i);
        if ((a == nullptr) != (b == nullptr) || (a != nullptr && *a != *b)) found.push_back(i);
    }
    return found;
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

void Decoding::redecide(StandingLinks fixed, Reach reach) {
    m_changed.clear();
    const std::vector<std::size_t> changed = differences(m_job.fixed, fixed, m_passed);
    std::size_t first = changed.empty() ? nowhere : changed.front();
    if (reach == Reach::Whole) first = std::min(first, m_leftFrom);
    StandingLinks before = std::exchange(m_job.fixed, std::move(fixed));
    if (first >= m_passed) return;
    rewindBefore(first);
    if (reach == Reach::Whole) {
        m_again.emplace(m_walk.state(), std::move(before), m_passed);
    } else {
        settleAgain(first);
        m_near = NearPass{{changed.rbegin(), changed.rend()}, 0, {}};
    }
}

/// Whether the pass goes on to the target. The links between those that changed and what is near to them stay.
bool Decoding::isNear(std::size_t target) {
    std::vector<std::size_t>& changed = m_near->changed;
    while (!changed.empty() && changed.back() <= target) {
        m_near->reach = std::max(m_near->reach, changed.back() + m_job.walk.window + 1);
        changed.pop_back();
    }
    if (target < m_near->reach || !changed.empty()) return true;
    leaveTheRest();
    return false;
}

void Decoding::leaveTheRest() {
    if (!m_again && !m_near) return;
    const std::size_t reached = m_arrived ? m_walk.target() : m_walk.state().size();
    // What lies before the place from which on nothing is known of earlier links is as it was.
    m_leftFrom = m_again ? reached : std::min(m_leftFrom, reached);
    const std::size_t left = m_leftFrom;
    endAgain();
    m_leftFrom = left;
}

/// Whether the network would say of a message what it said before.
bool Decoding::staysAsBefore(std::size_t target) const {
    if (m_ownUnknown.count(target) > 0 && standing(m_job.fixed, target) == nullptr) return false;
    if (m_near) return target >= m_near->reach;
    return target < m_leftFrom && !m_again->shows(m_walk);
}

bool Decoding::settledAsBefore() {
    const std::size_t target = m_walk.target();
    if (m_again) m_again->arrive(m_walk);
    if (!staysAsBefore(target)) return false;
    if (m_near) m_leftFrom = std::min(m_leftFrom, target);  // between two links that changed, and far from the first
    remember(target);
    restoreOwn(target);
    settle(target);
    return true;
}

void Decoding::remember(std::size_t target) {
    EarlierDecision earlier{target, m_scores.messages[target]};
    if (m_near) return m_near->earlier.push_back(std::move(earlier));
    m_again->settle(placeWith(m_again->fixedBefore(), target));
    m_again->remember(std::move(earlier));
}

void Decoding::endAgain() {
    const auto& all = m_near ? m_near->earlier : m_again->earlier();
    for (const EarlierDecision& earlier : all) {
        if (!sameScores(earlier.scores, m_scores.messages[earlier.message])) m_changed.push_back(earlier.message);
    }
    // All is known up to the end, or to where a near pass found what an earlier one had left.
    if (m_again) m_leftFrom = nowhere;
    m_again.reset();
    m_near.reset();
}

}  // namespace antecedent
