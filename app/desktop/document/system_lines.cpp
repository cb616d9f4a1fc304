// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/system_lines.h"

#include <algorithm>

namespace antecedent {
namespace {

/// The messages that stay, each with what it says of others under their new numbers.
class Renumbering {
public:
    explicit Renumbering(const ReplyTree& tree) : m_new(tree.size()) {
        std::size_t next = 0;
        for (std::size_t i = 0; i < tree.size(); ++i) {
            if (!isSystemLine(tree, MessageId(i))) m_new[i] = MessageId(next++);
        }
    }

    MessageId operator()(MessageId message) const { return m_new[message.index()]; }
    bool stays(std::size_t message) const { return m_new[message].valid(); }

    Message renumbered(Message message) const {
        if (message.declaredParents) take(*message.declaredParents);
        take(message.continuations);
        if (message.thread.root) message.thread.root = m_new[message.thread.root->index()];
        if (message.thread.root && !message.thread.root->valid()) message.thread.root.reset();
        return message;
    }

private:
    void take(std::vector<MessageId>& messages) const {
        for (MessageId& message : messages) message = m_new[message.index()];
        messages.erase(std::remove(messages.begin(), messages.end(), MessageId()), messages.end());
    }

    std::vector<MessageId> m_new;
};

}  // namespace

bool isSystemLine(const ReplyTree& tree, MessageId message) {
    return tree.conversation().message(message).kind == MessageKind::System && tree.replies(message).empty() &&
           tree.attachment(message).parents.empty();
}

ReplyTree withoutSystemLines(const ReplyTree& tree) {
    const Renumbering number(tree);
    const Conversation& all = tree.conversation();
    std::vector<Message> messages;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (number.stays(i)) messages.push_back(number.renumbered(all.messages()[i]));
    }
    if (messages.size() == tree.size()) return tree;
    ReplyTree said(std::make_shared<const Conversation>(all.header(), all.speakers(), std::move(messages)));
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (!number.stays(i)) continue;
        Attachment place = tree.attachment(MessageId(i));
        for (Link& link : place.parents) link.parent = number(link.parent);
        (void)said.setParents(number(MessageId(i)), std::move(place.parents), place.origin, place.probability);
    }
    return said;
}

}  // namespace antecedent
