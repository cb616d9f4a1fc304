// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <random>
#include <vector>

#include "model/evidence/conversation_walk.h"
#include "model/training/data/corpus.h"
#include "model/training/data/predicted_history.h"

namespace antecedent {

/// What a network sees of the conversations that it learns from.
struct ReadingOptions {
    std::size_t activeWalks = 48;  ///< conversations read side by side
    std::size_t candidates = 40;   ///< kept of a window (see CandidateSampling)
    double predictedShare = 0;     ///< conversations whose history is the predicted one (scheduled sampling)
    double noise = 0;              ///< share of their messages without a prediction that get a wrong place instead
    double dropTimes = 0.1;
    double dropSpeakers = 0.05;
    double dropGenre = 0.3;
    double hideQuotes = 0.6;
    double showDeclared = 0.65;  ///< of conversations with replies declared by a platform: read with these as history
    ExampleOptions example;
    unsigned seed = 1;
};

/// A conversation that is read message by message.
struct ConversationReader {
    std::size_t conversation;  ///< place in the corpus
    bool predicted;            ///< its history is
    std::unique_ptr<ConversationWalk> walk;

    std::size_t target() const { return walk->target(); }
    /// nullptr where nobody annotated the target.
    const std::vector<MessageId>* gold() const;
};

/// Reads the conversations of a corpus side by side, each in order, with circumstances drawn at random.
class ConversationReaders {
public:
    ConversationReaders(const std::vector<CorpusConversation>& corpus, std::vector<std::size_t> order,
                        const PredictedHistory& history, const ReadingOptions& options);

    /// One of those that are read, at random; nullptr when all are read to their ends.
    ConversationReader* pick();
    /// Its conversation has ended.
    void drop(ConversationReader& reader);

    /// The target among its candidates, thinned; without gold places where nobody annotated it.
    TargetExample example(const ConversationReader& reader, std::uint32_t salt) const;
    /// Gives the target its place in the history: declared, predicted, true, or unknown.
    void settle(ConversationReader& reader, const TargetExample& example);

    const MessagePlace* prediction(const ConversationReader& reader) const;
    std::mt19937& random() { return m_random; }
    std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random); }

private:
    void open();
    bool chance(double probability) { return std::uniform_real_distribution<>(0, 1)(m_random) < probability; }
    MessagePlace noisy(const TargetExample& example, const std::vector<MessageId>& gold);

    const std::vector<CorpusConversation>& m_corpus;
    std::vector<std::size_t> m_order;
    const PredictedHistory& m_history;
    ReadingOptions m_options;
    std::mt19937 m_random;
    std::vector<ConversationReader> m_readers;
    std::size_t m_opened = 0;
};

}  // namespace antecedent
