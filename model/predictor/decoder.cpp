// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/predictor/decoder.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

#include "model/network/batch_builder.h"

namespace antecedent {
namespace {

const std::vector<MessageId>* standing(const StandingLinks& links, std::size_t i) {
    return i < links.size() && links[i] ? &*links[i] : nullptr;
}

}  // namespace

/// One conversation on its way through the decoder.
class Decoding {
public:
    explicit Decoding(const DecodeJob& job) : m_job(job), m_walk(job.conversation, job.walk) {
        m_scores.messages.resize(job.conversation->size());
    }

    /// Advances to the next message that the network must score.
    bool advance() {
        const bool more = m_arrived || m_walk.next();
        m_arrived = false;
        const std::size_t end = more ? m_walk.target() : m_job.conversation->size();
        for (; m_passed < end; ++m_passed) passed(m_passed);
        if (more) {
            m_passed = end + 1;
            m_example = m_walk.example(m_walk.candidates());
        }
        return more;
    }

    BatchItem item() const { return {&m_example, m_job.vectors}; }

    void take(const std::vector<float>& scores) {
        const std::size_t target = m_walk.target();
        MessageScores& result = m_scores.messages[target];
        result = decide(m_example.candidates, scores, m_job.decision, m_job.keep);
        settle(target);
    }

    /// The job's conversation has grown.
    void grow() {
        m_walk.grow(m_job.conversation);
        m_scores.messages.resize(m_job.conversation->size());
    }

    /// Goes through what another decoding decided, so that the network need not.
    void repeat(Decoding& other) {
        m_scores = std::move(other.m_scores);
        m_own = std::move(other.m_own);
        for (const auto& [message, parents] : m_own) m_scores.messages[message].parents = parents;
        while (m_walk.state().size() < other.m_passed && !m_arrived && m_walk.next()) {
            m_arrived = m_walk.target() >= other.m_passed;
            if (!m_arrived) settle(m_walk.target());
        }
        m_passed = other.m_passed;
    }

    std::size_t done() const { return m_passed; }
    const LinkScores& scores() const { return m_scores; }
    LinkScores takeScores() { return std::move(m_scores); }

private:
    /// Fixed links overrule what was decided, and the message takes its place in the history.
    void settle(std::size_t target) {
        MessageScores& result = m_scores.messages[target];
        if (const auto* fixed = standing(m_job.fixed, target)) {
            m_own[target] = std::exchange(result.parents, *fixed);
        } else {
            m_own.erase(target);
        }
        const auto* history = standing(m_job.history, target);
        m_walk.decide(indicesOf(history ? *history : result.parents));
    }

    /// A membership line or context: membership lines stand alone, context is not predicted.
    void passed(std::size_t i) {
        if (i < m_walk.state().size() && m_walk.state().facts(i).membership) {
            m_scores.messages[i] = MessageScores{{Candidate{MessageId(i), 1.0}}, {}};
        }
    }

    const DecodeJob& m_job;
    ConversationWalk m_walk;
    TargetExample m_example;
    LinkScores m_scores;
    std::unordered_map<std::size_t, std::vector<MessageId>> m_own;  ///< decided by the network, then overruled
    std::size_t m_passed = 0;
    bool m_arrived = false;  ///< the walk's target has arrived and is not decided
};

namespace {

/// Scores of each item, in the order of its candidates.
std::vector<std::vector<float>> score(ConversationTransformer& network, const std::vector<BatchItem>& items) {
    const auto scores = network->forward(makeBatch(items)).contiguous();
    std::vector<std::vector<float>> result;
    for (std::size_t row = 0; row < items.size(); ++row) {
        const float* values = scores.data_ptr<float>() + static_cast<std::int64_t>(row) * scores.size(1);
        const std::size_t count = items[row].example->candidates.size();
        result.emplace_back(count);
        for (std::size_t place = 0; place < count; ++place) result.back()[place] = values[flipped(place, count)];
    }
    return result;
}

}  // namespace

std::optional<std::vector<LinkScores>> decodeConversations(ConversationTransformer& network,
                                                           const std::vector<DecodeJob>& jobs, std::size_t batch,
                                                           Control& control) {
    torch::InferenceMode inference;
    network->eval();
    std::vector<LinkScores> results(jobs.size());
    std::vector<std::pair<std::size_t, std::unique_ptr<Decoding>>> active;
    std::size_t nextJob = 0, total = 0, finished = 0;
    for (const DecodeJob& job : jobs) total += job.conversation->size();
    while (true) {
        while (active.size() < batch && nextJob < jobs.size()) {
            active.emplace_back(nextJob, std::make_unique<Decoding>(jobs[nextJob]));
            ++nextJob;
        }
        std::vector<BatchItem> items;
        std::size_t done = finished;
        for (auto entry = active.begin(); entry != active.end();) {
            if (entry->second->advance()) {
                items.push_back(entry->second->item());
                done += entry->second->done();
                ++entry;
            } else {
                finished += jobs[entry->first].conversation->size();
                results[entry->first] = entry->second->takeScores();
                entry = active.erase(entry);
            }
        }
        if (items.empty() && nextJob >= jobs.size()) break;
        if (items.empty()) continue;
        if (!control.step(done, total)) return std::nullopt;
        const auto scores = score(network, items);
        for (std::size_t i = 0; i < items.size(); ++i) active[i].second->take(scores[i]);
    }
    control.step(total, total);
    return results;
}

GrowingDecoder::GrowingDecoder(DecodeJob job)
    : m_job(std::make_unique<DecodeJob>(std::move(job))), m_decoding(std::make_unique<Decoding>(*m_job)) {}
GrowingDecoder::~GrowingDecoder() = default;

void GrowingDecoder::grow(ConversationPtr conversation, torch::Tensor vectors, StandingLinks fixed) {
    m_job->fixed.resize(m_job->conversation->size());
    std::move(fixed.begin(), fixed.end(), std::back_inserter(m_job->fixed));
    m_job->conversation = std::move(conversation);
    m_job->vectors = std::move(vectors);
    m_decoding->grow();
}

bool GrowingDecoder::decode(ConversationTransformer& network, Control& control) {
    torch::InferenceMode inference;
    network->eval();
    const std::size_t first = decided(), total = m_job->conversation->size() - first;
    // Stops only between messages: one that has arrived must be decided.
    while (control.step(decided() - first, total)) {
        if (!m_decoding->advance()) return true;
        m_decoding->take(score(network, {m_decoding->item()}).front());
    }
    return false;
}

void GrowingDecoder::fix(StandingLinks fixed) {
    m_job->fixed = std::move(fixed);
    auto again = std::make_unique<Decoding>(*m_job);
    again->repeat(*m_decoding);
    m_decoding = std::move(again);
}

std::size_t GrowingDecoder::decided() const { return m_decoding->done(); }
const std::vector<MessageScores>& GrowingDecoder::scores() const { return m_decoding->scores().messages; }

}  // namespace antecedent
