// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/tree/reply_tree.h"

#include <algorithm>

namespace antecedent {
namespace {

Attachment declaredAttachment(const Message& message) {
    Attachment attachment;
    attachment.origin = LinkOrigin::Declared;
    for (const MessageId parent : *message.declaredParents) attachment.parents.push_back({parent, 1});
    return attachment;
}

double probabilityOf(const MessageScores& scores, MessageId parent) {
    const auto found = std::find_if(scores.candidates.begin(), scores.candidates.end(),
                                    [parent](const Candidate& candidate) { return candidate.parent == parent; });
    return found == scores.candidates.end() ? 0 : found->probability;
}

Attachment predictedAttachment(MessageId child, const MessageScores& scores) {
    Attachment attachment;
    for (const MessageId parent : scores.parents) {
        if (parent < child) attachment.parents.push_back({parent, probabilityOf(scores, parent)});
    }
    attachment.probability =
        attachment.parents.empty() ? probabilityOf(scores, child) : attachment.parents.front().probability;
    return attachment;
}

void insertInto(std::vector<MessageId>& sorted, MessageId value) {
    sorted.insert(std::lower_bound(sorted.begin(), sorted.end(), value), value);
}

void eraseFrom(std::vector<MessageId>& sorted, MessageId value) {
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), value);
    if (found != sorted.end() && *found == value) sorted.erase(found);
}

}  // namespace

ReplyTree::ReplyTree(ConversationPtr conversation)
    : m_conversation(std::move(conversation)),
      m_attachments(m_conversation->size(), Attachment{{}, 0, LinkOrigin::Unknown}),
      m_replies(m_conversation->size()) {}

ReplyTree ReplyTree::fromScores(ConversationPtr conversation, const LinkScores& scores, bool ignoreDeclared) {
    ReplyTree tree = ignoreDeclared ? ReplyTree(std::move(conversation)) : fromDeclared(std::move(conversation));
    tree.applyScores(scores, ignoreDeclared);
    return tree;
}

ReplyTree ReplyTree::fromDeclared(ConversationPtr conversation) {
    ReplyTree tree(std::move(conversation));
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const Message& message = tree.m_conversation->messages()[i];
        if (message.declaredParents) tree.attach(MessageId(i), declaredAttachment(message));
    }
    return tree;
}

std::optional<MessageId> ReplyTree::primaryParent(MessageId message) const {
    const auto& parents = attachment(message).parents;
    if (parents.empty()) return std::nullopt;
    return parents.front().parent;
}

const std::vector<MessageId>& ReplyTree::secondaryReplies(MessageId message) const {
    static const std::vector<MessageId> none;
    const auto found = m_secondaryReplies.find(message);
    return found == m_secondaryReplies.end() ? none : found->second;
}

std::vector<MessageId> ReplyTree::roots() const {
    std::vector<MessageId> result;
    for (std::size_t i = 0; i < size(); ++i) {
        if (m_attachments[i].parents.empty()) result.emplace_back(i);
    }
    return result;
}

MessageId ReplyTree::root(MessageId message) const {
    while (const auto parent = primaryParent(message)) message = *parent;
    return message;
}

Result<void> ReplyTree::setParents(MessageId child, std::vector<Link> parents, LinkOrigin origin, double probability) {
    if (!child.valid() || child.index() >= size()) return fail(ErrorCode::BadInput, "there is no such message");
    std::vector<MessageId> seen;
    for (const Link& link : parents) {
        if (!link.parent.valid() || link.parent >= child) {
            return fail(ErrorCode::BadInput, "a message can only answer an earlier one");
        }
        if (std::find(seen.begin(), seen.end(), link.parent) != seen.end()) {
            return fail(ErrorCode::BadInput, "a message cannot answer the same one twice");
        }
        seen.push_back(link.parent);
    }
    attach(child, Attachment{std::move(parents), probability, origin});
    return {};
}

void ReplyTree::applyScores(const LinkScores& scores, bool ignoreDeclared) {
    const std::size_t count = std::min(size(), scores.messages.size());
    for (std::size_t i = 0; i < count; ++i) {
        const LinkOrigin origin = m_attachments[i].origin;
        const bool open = origin == LinkOrigin::Predicted || origin == LinkOrigin::Unknown ||
                          (ignoreDeclared && origin == LinkOrigin::Declared);
        if (!open || scores.messages[i].candidates.empty()) continue;
        attach(MessageId(i), predictedAttachment(MessageId(i), scores.messages[i]));
    }
}

/// Where those are listed whose n-th parent this is.
std::vector<MessageId>& ReplyTree::repliesAt(MessageId parent, std::size_t n) {
    return n == 0 ? m_replies[parent.index()] : m_secondaryReplies[parent];
}

void ReplyTree::attach(MessageId child, Attachment attachment) {
    const auto& before = m_attachments[child.index()].parents;
    for (std::size_t i = 0; i < before.size(); ++i) eraseFrom(repliesAt(before[i].parent, i), child);
    for (std::size_t i = 0; i < attachment.parents.size(); ++i) {
        insertInto(repliesAt(attachment.parents[i].parent, i), child);
    }
    m_attachments[child.index()] = std::move(attachment);
}

}  // namespace antecedent
