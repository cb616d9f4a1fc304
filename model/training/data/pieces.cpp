// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/pieces.h"

#include <algorithm>

#include "model/training/data/excerpt.h"

namespace antecedent {

std::vector<ConversationPtr> cutIntoPieces(const Conversation& conversation, const PiecesOptions& options,
                                           std::mt19937& random) {
    std::uniform_int_distribution<std::size_t> length(options.fewestMessages, options.mostMessages);
    std::uniform_real_distribution<> share(0, 1);
    std::vector<ConversationPtr> pieces;
    std::size_t from = firstAnnotated(conversation);
    while (from + options.fewestMessages <= conversation.size()) {
        std::vector<MessageId> piece;
        const std::size_t end = std::min(conversation.size(), from + length(random));
        for (; from < end; ++from) piece.push_back(MessageId(from));
        const bool timed = share(random) >= options.withoutTimes, addressed = share(random) >= options.withoutAddresses;
        pieces.push_back(excerpt(conversation, piece, {timed, addressed}));
    }
    return pieces;
}

}  // namespace antecedent
