// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <random>
#include <vector>

#include "model/evidence/conversation_walk.h"
#include "model/training/data/corpus.h"
#include "model/training/data/predicted_history.h"

namespace antecedent {

struct SourceOptions {
    std::size_t batch = 48;
    std::size_t pool = 3072;       ///< examples waiting to be drawn from
    std::size_t activeWalks = 48;  ///< conversations read side by side
    std::size_t window = 100;
    std::size_t candidates = 40;  ///< kept of a window: the nearest, the true ones, and a random rest
    double predictedShare = 0;    ///< conversations whose history is the predicted one (scheduled sampling)
    double dropTimes = 0.1;
    double dropSpeakers = 0.05;
    double dropGenre = 0.3;
    double hideQuotes = 0.6;
    double showDeclared = 0.65;  ///< of conversations with replies declared by a platform: read with these as history
    GenreMasks masks;
    unsigned seed = 1;
};

struct TrainingExample {
    TargetExample example;
    std::size_t conversation = 0;  ///< place in the corpus
    std::size_t target = 0;        ///< message; without gold places it is only predicted, for the history's sake
};

/// Draws shuffled batches from a corpus: many conversations are read side by side, each in order, and their
/// targets wait in a pool from which batches of similar length are drawn.
class ExampleSource {
public:
    ExampleSource(const std::vector<CorpusConversation>& corpus, std::vector<std::size_t> order,
                  const PredictedHistory& history, const SourceOptions& options);

    /// The next batch; empty at the end.
    std::vector<TrainingExample> next();
    std::size_t messagesRead() const { return m_messagesRead; }

private:
    struct Reader {
        std::size_t conversation;
        bool predicted;
        std::unique_ptr<ConversationWalk> walk;
    };

    void fill();
    bool open();
    std::optional<TrainingExample> read(Reader& reader);
    void decide(Reader& reader);
    bool chance(double probability) { return std::uniform_real_distribution<>(0, 1)(m_random) < probability; }

    const std::vector<CorpusConversation>& m_corpus;
    std::vector<std::size_t> m_order;
    const PredictedHistory& m_history;
    SourceOptions m_options;
    std::mt19937 m_random;
    std::vector<Reader> m_readers;
    std::vector<TrainingExample> m_pool;
    std::size_t m_opened = 0;
    std::size_t m_messagesRead = 0;
};

}  // namespace antecedent
