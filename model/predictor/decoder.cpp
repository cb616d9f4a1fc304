// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/predictor/decoder.h"

#include <memory>

#include "model/network/batch_builder.h"

namespace antecedent {
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

/// The conversations that advance side by side.
class ActiveDecodings {
public:
    ActiveDecodings(ConversationTransformer network, const std::vector<DecodeJob>& jobs)
        : m_network(std::move(network)), m_jobs(jobs), m_results(jobs.size()) {}

    /// Brings up to `batch` conversations to their next target; empty at the end.
    std::vector<Decoding*> advance(std::size_t batch, const std::function<bool()>& keepGoing) {
        while (m_active.size() < batch && m_opened < m_jobs.size()) open();
        std::vector<Decoding*> waiting;
        for (auto entry = m_active.begin(); entry != m_active.end();) {
            if (entry->second->advance(keepGoing)) {
                waiting.push_back(entry->second.get());
                ++entry;
            } else {
                m_finished += entry->second->size();
                m_results[entry->first] = entry->second->takeScores();
                entry = m_active.erase(entry);
            }
        }
        return waiting;
    }

    bool ended() const { return m_active.empty() && m_opened >= m_jobs.size(); }
    std::size_t done() const {
        std::size_t done = m_finished;
        for (const auto& entry : m_active) done += entry.second->done();
        return done;
    }
    std::vector<LinkScores> takeResults() { return std::move(m_results); }

private:
    void open() {
        m_active.emplace_back(m_opened, std::make_unique<Decoding>(m_jobs[m_opened], m_network->tokenMatch()));
        ++m_opened;
    }

    ConversationTransformer m_network;
    const std::vector<DecodeJob>& m_jobs;
    std::vector<LinkScores> m_results;
    std::vector<std::pair<std::size_t, std::unique_ptr<Decoding>>> m_active;
    std::size_t m_opened = 0;
    std::size_t m_finished = 0;
};

}  // namespace

void decideTogether(ConversationTransformer& network, const std::vector<Decoding*>& decodings) {
    std::vector<BatchItem> items;
    for (Decoding* decoding : decodings) items.push_back(decoding->item());
    const auto scores = score(network, items);
    for (std::size_t i = 0; i < decodings.size(); ++i) decodings[i]->take(scores[i]);
}

std::optional<std::vector<LinkScores>> decodeConversations(ConversationTransformer& network,
                                                           const std::vector<DecodeJob>& jobs, std::size_t batch,
                                                           Control& control) {
    torch::InferenceMode inference;
    network->eval();
    std::size_t total = 0;
    for (const DecodeJob& job : jobs) total += job.conversation->size();
    ActiveDecodings active(network, jobs);
    const auto keepGoing = [&] { return control.step(active.done(), total); };
    while (!active.ended()) {
        const auto waiting = active.advance(batch, keepGoing);
        if (!keepGoing()) return std::nullopt;
        if (!waiting.empty()) decideTogether(network, waiting);
    }
    control.step(total, total);
    return active.takeResults();
}

GrowingDecoder::GrowingDecoder(DecodeJob job, const ConversationTransformer& network)
    : m_network(network), m_decoding(std::make_unique<Decoding>(std::move(job), network->tokenMatch())) {}

void GrowingDecoder::grow(ConversationPtr conversation, StandingLinks fixed) {
    m_decoding->grow(std::move(conversation), std::move(fixed));
}

bool GrowingDecoder::decode(Control& control) {
    torch::InferenceMode inference;
    m_network->eval();
    const std::size_t first = decided(), total = m_decoding->size() - first;
    const auto keepGoing = [&] { return control.step(decided() - first, total); };
    while (keepGoing()) {
        if (!m_decoding->advance(keepGoing)) return !control.cancelled();
        decideTogether(m_network, {m_decoding.get()});
    }
    return false;
}

void GrowingDecoder::fix(StandingLinks fixed) {
    m_decoding = std::make_unique<Decoding>(std::move(*m_decoding), std::move(fixed));
}

}  // namespace antecedent
