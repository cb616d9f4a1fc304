// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include "graph/base/error.h"
#include "graph/conversation/conversation.h"
#include "graph/tree/link_scores.h"

namespace antecedent {

/// Who says where a message hangs: its source, the model, a person, or nobody yet.
enum class LinkOrigin { Declared, Predicted, Corrected, Unknown };

/// A link as asked for and as stored. Edges point from the child to its parent.
struct Link {
    MessageId parent;
    double probability = 1;  ///< of this link; 1 for declared and corrected ones
};

/// All that the tree knows of one message's place.
struct Attachment {
    std::vector<Link> parents;  ///< primary first; empty: starts a thread
    double probability = 1;     ///< of the primary decision, thread start included
    LinkOrigin origin = LinkOrigin::Predicted;
};

/// The reply structure of a conversation: every link, since a message may answer several. Invariant: a parent is
/// earlier than its child, so there is no cycle. Boost.Graph walks it as it is (graph/tree/reply_graph.h).
class ReplyTree {
public:
    /// A tree in which no message's place is known; each stands for itself.
    explicit ReplyTree(ConversationPtr conversation);

    /// Declared links where the conversation has them (unless `ignoreDeclared`), predicted ones elsewhere.
    static ReplyTree fromScores(ConversationPtr conversation, const LinkScores& scores, bool ignoreDeclared = false);
    /// Declared links alone.
    static ReplyTree fromDeclared(ConversationPtr conversation);

    const Conversation& conversation() const { return *m_conversation; }
    const ConversationPtr& conversationPtr() const { return m_conversation; }
    std::size_t size() const { return m_attachments.size(); }

    const Attachment& attachment(MessageId message) const { return m_attachments[message.index()]; }
    std::optional<MessageId> primaryParent(MessageId message) const;
    /// Messages whose primary parent this is, in time order.
    const std::vector<MessageId>& replies(MessageId message) const { return m_replies[message.index()]; }
    /// Messages that answer this one besides another, in time order.
    const std::vector<MessageId>& secondaryReplies(MessageId message) const;
    /// Messages without a parent, in time order.
    std::vector<MessageId> roots() const;
    /// Root of the message's thread along primary parents.
    MessageId root(MessageId message) const;

    /// Replaces the place of a message. BadInput, and nothing changed, when a parent is not earlier, is
    /// unknown or stands twice.
    Result<void> setParents(MessageId child, std::vector<Link> parents, LinkOrigin origin, double probability = 1);

    /// Takes over a prediction; declared and corrected links stay where they are.
    void applyScores(const LinkScores& scores, bool ignoreDeclared = false);

private:
    std::vector<MessageId>& repliesAt(MessageId parent, std::size_t n);
    void attach(MessageId child, Attachment attachment);

    ConversationPtr m_conversation;
    std::vector<Attachment> m_attachments;
    std::vector<std::vector<MessageId>> m_replies;
    std::unordered_map<MessageId, std::vector<MessageId>> m_secondaryReplies;  ///< few messages have any
};

}  // namespace antecedent
