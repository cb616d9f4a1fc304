// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "model/training/data/conversation_readers.h"

namespace antecedent {

struct JointSourceOptions : ReadingOptions {
    JointSourceOptions() {
        activeWalks = 24;
        predictedShare = 0.7;
    }

    std::size_t targets = 96;  ///< consecutive targets of one conversation in a piece, at most
};

/// Consecutive messages of one conversation with their candidates.
struct JointPiece {
    std::size_t conversation = 0;         ///< place in the corpus
    std::vector<std::size_t> targets;     ///< messages
    std::vector<TargetExample> examples;  ///< without gold places where nobody annotated
};

/// Draws pieces from a corpus for training the encoder: the targets of a piece share most of their
/// candidates, so that a message is encoded about twice, not once for every target.
class JointSource {
public:
    JointSource(const std::vector<CorpusConversation>& corpus, std::vector<std::size_t> order,
                const PredictedHistory& history, const JointSourceOptions& options);

    /// The next piece; nullopt at the end.
    std::optional<JointPiece> next();
    std::size_t messagesRead() const { return m_messagesRead; }

private:
    std::size_t m_targets;
    ConversationReaders m_readers;
    std::size_t m_messagesRead = 0;
};

}  // namespace antecedent
