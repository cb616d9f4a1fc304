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

constexpr std::size_t encodedAtOnce = 512, encodedAhead = 512;
constexpr std::size_t keptToGoBack = 16384;  // encoded messages; of a chat they take about 220 MB

EncodingTable tableFor(const DecodeJob& job) {
    if (job.vectors.defined()) return EncodingTable(EncodedMessages{job.vectors, {}});
    const std::size_t least = farthestCandidate(job.walk.window) + encodedAtOnce + 2;
    return EncodingTable(job.mayGoBack ? std::max(least, keptToGoBack) : least);
}

}  // namespace

Decoding::Decoding(DecodeJob job, TokenMatch match)
    : m_job(std::move(job)),
      m_match(std::move(match)),
      m_walk(m_job.conversation, m_job.walk),
      m_encodings(tableFor(m_job)),
      m_ahead(m_job.helpers) {
    m_scores.messages.resize(m_job.conversation->size());
}

void Decoding::grow(ConversationPtr longer, StandingLinks fixed) {
    m_job.fixed.resize(m_job.conversation->size());
    std::move(fixed.begin(), fixed.end(), std::back_inserter(m_job.fixed));
    m_job.conversation = std::move(longer);
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
    while (arrive()) {
        if (m_near && !isNear(m_walk.target())) return false;
        if ((m_again || m_near) && settledAsBefore()) {
            if (m_walk.state().size() % encodedAhead == 0 && !keepGoing()) return false;
            continue;
        }
        if (!encodeUpTo(m_walk.target(), keepGoing)) return false;
        m_example = m_walk.example(m_walk.candidates());
        return true;
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

/// Without helpers nothing waits.
void Decoding::encodeAhead() {
    const std::size_t step = std::min(encodedAtOnce, m_job.encoder->messagesAtOnce());
    const std::size_t most = 1 + (m_job.helpers > 0 ? encodedAhead / step : 0);
    while (m_ahead.size() < most && m_begun < m_job.conversation->size()) {
        const MessageRange next{m_begun, std::min(m_begun + step, m_job.conversation->size())};
        m_ahead.add(std::make_unique<EncodingTask>(*m_job.encoder, *m_job.conversation, next, m_match));
        m_begun = next.to;
    }
}

bool Decoding::encodeUpTo(std::size_t message, const std::function<bool()>& keepGoing) {
    while (m_encodings.size() <= message) {
        encodeAhead();
        const auto encoded = m_ahead.take(keepGoing);
        if (!encoded) return false;
        m_encodings.append(*encoded);
        if (m_job.helpers > 0) encodeAhead();
    }
    return true;
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

/// What is no longer kept is made anew: the root of a thread group alone, or all that stand before a message which is
/// decided once more.
EncodedMessages Decoding::encoded(const std::vector<std::size_t>& candidates) {
    const auto held = std::partition_point(candidates.begin(), candidates.end(),
                                           [this](std::size_t message) { return !m_encodings.holds(message); });
    if (held == candidates.begin()) return m_encodings.select(candidates);
    const auto encode = [this](MessageRange range) {
        return *m_job.encoder->encode(*m_job.conversation, range, m_match);
    };
    const std::vector<std::size_t> far(candidates.begin(), held), near(held, candidates.end());
    const EncodedMessages first =
        far.size() == 1 ? encode({far.front(), far.front() + 1}) : m_blocks.select(far, size(), encode);
    return near.empty() ? first : joined(first, m_encodings.select(near));
}

BatchItem Decoding::item() {
    return batchItem(m_example, encoded(m_example.candidates), m_match);
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
    if (m_job.mayGoBack) m_snapshots.pass(m_walk.state());
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

}  // namespace antecedent
