// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/predictor/decoder.h"

#include "model/network/batch_builder.h"

namespace antecedent {
namespace {

const std::vector<MessageId>* standing(const std::vector<std::optional<std::vector<MessageId>>>& links, std::size_t i) {
    return i < links.size() && links[i] ? &*links[i] : nullptr;
}

std::vector<std::size_t> indices(const std::vector<MessageId>& ids) {
    std::vector<std::size_t> result;
    for (const MessageId id : ids) result.push_back(id.index());
    return result;
}

/// One conversation on its way through the decoder.
class Decoding {
public:
    explicit Decoding(const DecodeJob& job) : m_job(job), m_walk(job.conversation, job.walk) {
        m_scores.messages.resize(job.conversation->size());
    }

    /// Advances to the next message that the network must score.
    bool advance() {
        const bool more = m_walk.next();
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
        if (const auto* fixed = standing(m_job.fixed, target)) result.parents = *fixed;
        const auto* history = standing(m_job.history, target);
        m_walk.decide(indices(history ? *history : result.parents));
    }

    std::size_t done() const { return m_passed; }
    LinkScores takeScores() { return std::move(m_scores); }

private:
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
    std::size_t m_passed = 0;
};

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

}  // namespace antecedent
