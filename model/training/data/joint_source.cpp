// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/joint_source.h"

namespace antecedent {

JointSource::JointSource(const std::vector<CorpusConversation>& corpus, std::vector<std::size_t> order,
                         const PredictedHistory& history, const JointSourceOptions& options)
    : m_targets(options.targets), m_readers(corpus, std::move(order), history, options) {}

std::optional<JointPiece> JointSource::next() {
    while (ConversationReader* reader = m_readers.pick()) {
        JointPiece piece;
        piece.conversation = reader->conversation;
        const auto salt = static_cast<std::uint32_t>(m_readers.random()());
        bool more = true;
        while (piece.targets.size() < m_targets && (more = reader->walk->next())) {
            ++m_messagesRead;
            // Nobody annotated it, and what a model said of it before is there to go on with: nothing to learn.
            const MessagePlace* known = reader->gold() == nullptr ? m_readers.prediction(*reader) : nullptr;
            if (known != nullptr) {
                reader->walk->settle(*known);
                continue;
            }
            piece.targets.push_back(reader->target());
            piece.examples.push_back(m_readers.example(*reader, salt));
            m_readers.settle(*reader, piece.examples.back());
        }
        if (!more) m_readers.drop(*reader);
        if (!piece.targets.empty()) return piece;
    }
    return std::nullopt;
}

}  // namespace antecedent
