// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <vector>

#include "graph/import/reading/import_result.h"
#include "graph/tree/link_scores.h"
#include "graph/tree/reply_tree.h"
#include "model/api/adaptation.h"

namespace antecedent {

/// A conversation as its source had it, beside what was done to it before the file was written: an exported
/// tree, opened again, has its probabilities and corrections still.
struct OpenedConversation {
    ConversationPtr conversation;  ///< declares only what the source itself declared
    LinkScores scores;             ///< predicted before; without messages when nothing was
    std::vector<std::pair<MessageId, std::vector<MessageId>>> corrected;  ///< places that a person gave, by message
    AdaptationPtr adaptation = {};  ///< what decisions taught the model; null: nothing

    /// True when every message has a place: declared, predicted before or corrected.
    bool placesAll() const;
    /// The tree of `newer` scores. With the corrections, unless all that the file says is to be ignored.
    ReplyTree tree(const LinkScores& newer, bool ignoreDeclared = false) const;
    /// Brings one message of a tree of `scores` to the place that it has there now.
    void place(MessageId message, ReplyTree& tree) const;
};

/// One conversation with what an exported tree says of its links.
OpenedConversation openedConversation(const ConversationPtr& conversation, const EarlierLinks& earlier);

/// All conversations of a file.
std::vector<OpenedConversation> openedConversations(const ImportResult& result);

}  // namespace antecedent
