// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/example_source.h"

#include <algorithm>

namespace antecedent {

ExampleSource::ExampleSource(const std::vector<CorpusConversation>& corpus, std::vector<std::size_t> order,
                             const PredictedHistory& history, const SourceOptions& options)
    : m_batch(options.batch), m_poolSize(options.pool), m_readers(corpus, std::move(order), history, options) {}

std::vector<TrainingExample> ExampleSource::next() {
    fill();
    std::vector<TrainingExample> batch;
    if (m_pool.empty()) return batch;
    const auto shorter = [](const TrainingExample& a, const TrainingExample& b) {
        return a.example.candidates.size() < b.example.candidates.size();
    };
    // Neighbours in length around a random example: little padding, yet every example's turn comes at random.
    const std::size_t pivot = m_readers.below(m_pool.size());
    const std::size_t length = m_pool[pivot].example.candidates.size();
    std::vector<std::size_t> near(m_pool.size());
    for (std::size_t i = 0; i < near.size(); ++i) near[i] = i;
    std::shuffle(near.begin(), near.end(), m_readers.random());
    const auto gap = [&](std::size_t i) {
        const std::size_t size = m_pool[i].example.candidates.size();
        return size > length ? size - length : length - size;
    };
    const std::size_t count = std::min(m_batch, m_pool.size());
    std::partial_sort(near.begin(), near.begin() + static_cast<std::ptrdiff_t>(count), near.end(),
                      [&](std::size_t a, std::size_t b) { return gap(a) < gap(b); });
    near.resize(count);
    std::sort(near.rbegin(), near.rend());
    for (const std::size_t place : near) {
        batch.push_back(std::move(m_pool[place]));
        if (place + 1 != m_pool.size()) m_pool[place] = std::move(m_pool.back());
        m_pool.pop_back();
    }
    std::sort(batch.begin(), batch.end(), shorter);
    return batch;
}

void ExampleSource::fill() {
    while (m_pool.size() < m_poolSize) {
        ConversationReader* reader = m_readers.pick();
        if (reader == nullptr) return;
        if (!reader->walk->next()) {
            m_readers.drop(*reader);
            continue;
        }
        ++m_messagesRead;
        const auto salt = static_cast<std::uint32_t>(m_readers.random()());
        TargetExample example = m_readers.example(*reader, salt);
        m_readers.settle(*reader, example);
        // The parent of one with gold parents but no gold places lies before the window.
        if (reader->gold() != nullptr && example.gold.empty()) continue;
        m_pool.push_back({std::move(example), reader->conversation, reader->target()});
    }
}

}  // namespace antecedent
