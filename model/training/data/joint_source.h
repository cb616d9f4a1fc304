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

struct JointSourceOptions {
    std::size_t targets = 96;      ///< consecutive targets of one conversation in a piece, at most
    std::size_t activeWalks = 24;  ///< conversations read side by side
    std::size_t candidates = 40;   ///< kept of a window (see CandidateSampling)
    double predictedShare = 0.7;   ///< conversations whose history is the predicted one
    double noise = 0;              ///< share of their messages without a prediction that get a wrong place instead
    double dropTimes = 0.1;
    double dropSpeakers = 0.05;
    double dropGenre = 0.3;
    double hideQuotes = 0.6;
    double showDeclared = 0.65;  ///< of conversations with replies declared by a platform: read with these as history
    ExampleOptions example;
    unsigned seed = 1;
};

/// Consecutive messages of one conversation with their candidates.
struct JointPiece {
    std::size_t conversation = 0;         ///< place in the corpus
    std::vector<std::size_t> targets;     ///< messages
    std::vector<TargetExample> examples;  ///< without gold places where nobody annotated
};

/// Draws pieces from a corpus for training the encoder: the targets of a piece share most of their
/// candidates, so that a message is encoded about twice, not once for every target. Conversations are read
/// side by side, each in order.
class JointSource {
public:
    JointSource(const std::vector<CorpusConversation>& corpus, std::vector<std::size_t> order,
                const PredictedHistory& history, const JointSourceOptions& options);

    /// The next piece; nullopt at the end.
    std::optional<JointPiece> next();
    std::size_t messagesRead() const { return m_messagesRead; }

private:
    struct Reader {
        std::size_t conversation;
        bool predicted;
        std::unique_ptr<ConversationWalk> walk;
    };

    void open();
    bool skips(const Reader& reader) const;
    TargetExample read(Reader& reader);
    void settle(Reader& reader, const TargetExample& example);
    MessagePlace noisy(const TargetExample& example, const std::vector<MessageId>& gold);
    bool chance(double probability) { return std::uniform_real_distribution<>(0, 1)(m_random) < probability; }
    std::size_t below(std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(m_random); }

    const std::vector<CorpusConversation>& m_corpus;
    std::vector<std::size_t> m_order;
    const PredictedHistory& m_history;
    JointSourceOptions m_options;
    std::mt19937 m_random;
    std::vector<Reader> m_readers;
    std::uint32_t m_salt = 0;  ///< of the piece that is read
    std::size_t m_opened = 0;
    std::size_t m_messagesRead = 0;
};

}  // namespace antecedent
