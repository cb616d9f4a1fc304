// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/example_source.h"

#include <algorithm>

#include "model/training/data/candidate_sampling.h"
#include "model/training/data/gold_weights.h"

namespace antecedent {
ExampleSource::ExampleSource(const std::vector<CorpusConversation>& corpus, std::vector<std::size_t> order,
                             const PredictedHistory& history, const SourceOptions& options)
    : m_corpus(corpus), m_order(std::move(order)), m_history(history), m_options(options), m_random(options.seed) {}

std::vector<TrainingExample> ExampleSource::next() {
    fill();
    std::vector<TrainingExample> batch;
    if (m_pool.empty()) return batch;
    const auto shorter = [](const TrainingExample& a, const TrainingExample& b) {
        return a.example.candidates.size() < b.example.candidates.size();
    };
    // Neighbours in length around a random example: little padding, yet every example's turn comes at random.
    const std::size_t pivot = std::uniform_int_distribution<std::size_t>(0, m_pool.size() - 1)(m_random);
    const std::size_t length = m_pool[pivot].example.candidates.size();
    std::vector<std::size_t> near(m_pool.size());
    for (std::size_t i = 0; i < near.size(); ++i) near[i] = i;
    std::shuffle(near.begin(), near.end(), m_random);
    const auto gap = [&](std::size_t i) {
        const std::size_t size = m_pool[i].example.candidates.size();
        return size > length ? size - length : length - size;
    };
    const std::size_t count = std::min(m_options.batch, m_pool.size());
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
    while (m_pool.size() < m_options.pool) {
        while (m_readers.size() < m_options.activeWalks && open()) {
        }
        if (m_readers.empty()) return;
        const std::size_t pick = std::uniform_int_distribution<std::size_t>(0, m_readers.size() - 1)(m_random);
        if (!m_readers[pick].walk->next()) {
            std::swap(m_readers[pick], m_readers.back());
            m_readers.pop_back();
            continue;
        }
        if (auto example = read(m_readers[pick])) m_pool.push_back(std::move(*example));
        decide(m_readers[pick]);
    }
}

bool ExampleSource::open() {
    if (m_opened >= m_order.size()) return false;
    const std::size_t index = m_order[m_opened++];
    const CorpusConversation& item = m_corpus[index];
    WalkOptions options;
    options.genre = chance(m_options.dropGenre) ? Genre::Unknown : item.conversation->header().genre;
    options.facts.hideTimes = chance(m_options.dropTimes);
    options.facts.hideSpeakers = chance(m_options.dropSpeakers);
    options.facts.hideQuotes = chance(m_options.hideQuotes);
    options.shown = chance(m_options.showDeclared) ? ShownReplies::Platform : ShownReplies::None;
    options.window = m_options.window;
    options.example.masks = m_options.masks;
    options.firstTarget = item.firstAnnotated - std::min(item.firstAnnotated, m_options.window);
    m_readers.push_back(
        {index, chance(m_options.predictedShare), std::make_unique<ConversationWalk>(item.conversation, options)});
    return true;
}

std::optional<TrainingExample> ExampleSource::read(Reader& reader) {
    ++m_messagesRead;
    const std::size_t target = reader.walk->target();
    const auto& gold = reader.walk->conversation().messages()[target].declaredParents;
    TrainingExample result;
    result.conversation = reader.conversation;
    result.target = target;
    const TargetExample window = reader.walk->example(reader.walk->candidates());
    result.example =
        thinned(window, sampledPlaces(window.candidates, {gold ? *gold : std::vector<MessageId>{}, m_options.candidates,
                                                          static_cast<std::uint32_t>(m_random())}));
    if (gold) {
        result.example.gold = goldPlaces(result.example.candidates, *gold);
        if (result.example.gold.empty()) return std::nullopt;  // the parent lies before the window
    }
    return result;
}

void ExampleSource::decide(Reader& reader) {
    const std::size_t target = reader.walk->target();
    const auto& gold = reader.walk->conversation().messages()[target].declaredParents;
    const MessagePlace* prediction = m_history.find(reader.conversation, target);
    if (gold && reader.walk->state().facts(target).declaresReply) {
        reader.walk->decide(indicesOf(*gold));
    } else if (prediction != nullptr && (reader.predicted || !gold)) {
        reader.walk->settle(*prediction);
    } else if (gold) {
        reader.walk->decide(indicesOf(*gold));
    } else {
        reader.walk->decide({}, false);
    }
}

}  // namespace antecedent
