// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/decoding.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <numeric>
#include <utility>

#include "model/adaptation/decided_example.h"

namespace antecedent {
namespace {

constexpr std::size_t settledAtOnce = 512;   // between two questions whether to go on
constexpr std::size_t keptToGoBack = 16384;  // encoded messages; of a chat they take about 220 MB

EncodingSource sourceFor(const DecodeJob& job) {
    const std::size_t least = farthestCandidate(job.walk.window) + EncodingFeed::atOnce + 2;
    return {job.vectors, job.encoder, job.mayGoBack ? std::max(least, keptToGoBack) : least, job.helpers};
}

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

}  // namespace

Decoding::Decoding(DecodeJob job, TokenMatch match)
    : m_job(std::move(job)),
      m_match(std::move(match)),
      m_walk(m_job.conversation, m_job.walk),
      m_encodings(m_job.conversation, m_match, sourceFor(m_job)) {
    m_scores.messages.resize(m_job.conversation->size());
}

void Decoding::grow(ConversationPtr longer, StandingLinks fixed) {
    m_job.fixed.resize(m_job.conversation->size());
    std::move(fixed.begin(), fixed.end(), std::back_inserter(m_job.fixed));
    m_job.conversation = std::move(longer);
    m_encodings.grow(m_job.conversation);
    m_walk.grow(m_job.conversation);
    m_scores.messages.resize(m_job.conversation->size());
}

bool Decoding::arrive() {
    m_arrived = m_arrived || m_walk.next();
    if ((m_again || m_near) && (!m_arrived || m_walk.target() >= m_passed)) endAgain();
    pass(m_arrived ? m_walk.target() : m_job.conversation->size());
    return m_arrived;
}

bool Decoding::advance(const std::function<bool()>& keepGoing) {
    while (arrive() && m_walk.target() < m_job.end) {
        if (m_near && !isNear(m_walk.target())) return false;
        if (mustAsk()) return m_encodings.reach(m_walk.target(), keepGoing);
        if (m_walk.state().size() % settledAtOnce == 0 && !keepGoing()) return false;
    }
    return false;
}

/// Membership lines stand alone; context is not predicted.
void Decoding::pass(std::size_t end) {
    for (; m_passed < end; ++m_passed) {
        if (m_passed < m_walk.state().size() && m_walk.state().facts(m_passed).membership) {
            m_scores.messages[m_passed] = MessageScores{{Candidate{MessageId(m_passed), 1.0}}, {}};
        }
    }
}

BatchItem batchItem(const TargetExample& example, const EncodedMessages& encoded, TokenMatch match) {
    BatchItem item{&example, encoded.vectors, {}, {}, {}};
    item.rows.resize(example.candidates.size());
    std::iota(item.rows.begin(), item.rows.end(), 0);
    if (encoded.tokens.defined() && !match.is_empty()) {
        const auto last = encoded.tokens.mask.size(0) - 1;
        const MessageTokens target{encoded.tokens.states.narrow(0, last, 1), encoded.tokens.mask.narrow(0, last, 1)};
        item.match = match->forward(target, encoded.tokens).squeeze(0);
        item.matchRows = item.rows;
    }
    return item;
}

BatchItem Decoding::item() {
    return batchItem(m_example, m_encodings.of(m_example.candidates), m_match);
}

std::vector<TokenPair> Decoding::pairs(const std::vector<std::size_t>& places) const {
    std::vector<TokenPair> result;
    if (places.empty()) return result;
    PairWriter writer(*m_job.encoder, *m_job.conversation, m_job.secondLook->options().text);
    for (const std::size_t place : places) result.push_back(writer.pair(m_example.candidates[place], m_walk.target()));
    return result;
}

void Decoding::constrain(std::vector<float>& scores) const {
    if (!m_walk.mayStart(m_example.candidates)) scores.back() = -std::numeric_limits<float>::infinity();
}

MessageScores Decoding::decided(const std::vector<float>& scores) const {
    const DecisionOptions& decision = decisionFor(m_job.decisions, settingOf(m_walk.state()));
    if (m_job.observe) m_job.observe(m_walk.target(), m_example, logOddsOf(scores, decision));
    if (!m_job.adaptation) return decide(m_example.candidates, scores, decision, m_job.keep);
    return decide(m_example.candidates, m_job.adaptation->corrected(m_example, scores, decision),
                  m_job.adaptation->decision(decision), m_job.keep);
}

void Decoding::take(const std::vector<float>& scores) {
    const std::size_t target = m_walk.target();
    if (m_again || m_near) remember(target);
    m_scores.messages[target] = decided(scores);
    m_ownUnknown.erase(target);
    if (m_job.mayGoBack) m_seen.keep(target);
    settle(target);
}

/// Fixed links overrule what was decided, and the message takes its place in the history.
void Decoding::settle(std::size_t target) {
    MessageScores& result = m_scores.messages[target];
    const auto* fixed = standing(m_job.fixed, target);
    if (fixed != nullptr) {
        m_own[target] = std::exchange(result.parents, *fixed);
    } else {
        m_own.erase(target);
    }
    m_walk.settle(placeWith(m_job.fixed, target));
    if (m_again) m_again->compare(m_walk);
    if (m_near && m_near->earlier.back().scores.parents != result.parents) {
        m_near->reach = target + m_job.walk.window + 1;
    }
    if (m_job.mayGoBack && !m_near) m_snapshots.pass(m_walk.state());
    m_passed = std::max(m_passed, target + 1);
    m_arrived = false;
}

/// A link that stands has no doubts.
MessagePlace Decoding::placeWith(const StandingLinks& fixed, std::size_t target) const {
    const auto* history = standing(m_job.history, target);
    const auto* given = history != nullptr ? history : standing(fixed, target);
    if (given != nullptr) return {indicesOf(*given), {}, true};
    return placeOf(m_scores.messages[target], MessageId(target));
}

Decoding::Decoding(DecodeJob job, TokenMatch match, LinkScores known) : Decoding(std::move(job), std::move(match)) {
    m_scores = std::move(known);
    m_encodings.beginAt(size());
    for (std::size_t i = 0; i < size(); ++i) {
        if (standing(m_job.fixed, i) != nullptr) m_ownUnknown.insert(i);
    }
    settleAgain(size());
    m_passed = size();
}

/// The walk goes back to a place at or before a message.
std::size_t Decoding::rewindBefore(std::size_t message) {
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

bool Decoding::redecide(StandingLinks fixed, Reach reach) {
    m_changed.clear();
    const std::vector<std::size_t> changed = differences(m_job.fixed, fixed, m_passed);
    std::size_t first = changed.empty() ? nowhere : changed.front();
    if (reach == Reach::Whole) first = std::min(first, m_leftFrom);
    StandingLinks before = std::exchange(m_job.fixed, std::move(fixed));
    if (first >= m_passed) return false;
    rewindBefore(first);
    if (reach == Reach::Whole) {
        m_snapshots.forget(first, nowhere);
        m_again.emplace(m_walk.state(), std::move(before), m_passed);
    } else {
        settleAgain(first);
        m_near = NearPass{{changed.rbegin(), changed.rend()}, first, 0, {}};
    }
    return true;
}

void Decoding::prepare(std::size_t message, const std::function<bool()>& keepGoing) {
    const std::size_t window = m_job.walk.window, end = std::min(message + window + 1, m_passed);
    m_encodings.makeReady({message - std::min(message, window), end}, keepGoing);
    meetExamples({message, std::min(end, m_leftFrom)}, keepGoing);
}

/// Of messages that were decided elsewhere, and of which nothing was left for later. The walk stays where it is.
void Decoding::meetExamples(MessageRange messages, const std::function<bool()>& keepGoing) {
    while (messages.from < messages.to && m_seen.knows(messages.from)) ++messages.from;
    if (messages.from >= messages.to) return;
    const ConversationState* before = m_snapshots.before(messages.from);
    ConversationState kept = m_walk.state();
    m_walk.rewind(before != nullptr ? *before : ConversationState(m_job.walk.genre));
    const bool arrived = std::exchange(m_arrived, false);
    settleAgain(messages.from);
    while ((m_arrived || m_walk.next()) && m_walk.target() < messages.to && keepGoing()) {
        const std::size_t target = m_walk.target();
        m_seen.meet(target, m_walk.example(m_walk.candidates()), settingOf(m_walk.state()));
        if (m_ownUnknown.count(target) == 0) m_seen.keep(target);
        restoreOwn(target);
        settle(target);
    }
    m_walk.rewind(std::move(kept));
    m_arrived = arrived;
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
    settleAsBefore();
    return true;
}

void Decoding::settleAsBefore() {
    remember(m_walk.target());
    restoreOwn(m_walk.target());
    settle(m_walk.target());
}

/// Whether it takes the network to decide the target; if not, it is settled.
bool Decoding::mustAsk() {
    const bool again = m_again || m_near;
    if (again && settledAsBefore()) return false;
    m_example = m_walk.example(m_walk.candidates());
    const bool seen = m_job.mayGoBack && m_seen.meet(m_walk.target(), m_example, settingOf(m_walk.state()));
    if (again && seen) settleAsBefore();
    return !(again && seen);
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
    // What lies farther off knows as little of these links as the messages there, which are left for later.
    if (m_near) m_snapshots.forget(m_near->first, m_walk.state().size());
    m_again.reset();
    m_near.reset();
}

}  // namespace antecedent
