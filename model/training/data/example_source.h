// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "model/training/data/conversation_readers.h"

namespace antecedent {

struct SourceOptions : ReadingOptions {
    std::size_t batch = 48;
    std::size_t pool = 3072;  ///< examples waiting to be drawn from
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
    void fill();

    std::size_t m_batch;
    std::size_t m_poolSize;
    ConversationReaders m_readers;
    std::vector<TrainingExample> m_pool;
    std::size_t m_messagesRead = 0;
};

}  // namespace antecedent
