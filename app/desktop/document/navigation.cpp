// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/navigation.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

#include "app/desktop/document/certainty.h"
#include "app/desktop/document/system_lines.h"

namespace antecedent {
namespace {

MessageId sibling(const ReplyTree& tree, MessageId message, int offset) {
    const auto parent = tree.primaryParent(message);
    const std::vector<MessageId> siblings = parent ? tree.replies(*parent) : tree.roots();
    const auto place = std::lower_bound(siblings.begin(), siblings.end(), message) - siblings.begin() + offset;
    const bool exists = place >= 0 && place < static_cast<std::ptrdiff_t>(siblings.size());
    return exists ? siblings[static_cast<std::size_t>(place)] : message;
}

/// The next one along time that somebody said.
MessageId along(const ReplyTree& tree, MessageId message, int step) {
    auto place = static_cast<std::ptrdiff_t>(message.index());
    const auto size = static_cast<std::ptrdiff_t>(tree.size());
    for (place += step; place >= 0 && place < size; place += step) {
        const MessageId next(static_cast<std::size_t>(place));
        if (!isSystemLine(tree, next)) return next;
    }
    return message;
}

MessageId nextDoubtful(const ReplyTree& tree, MessageId message) {
    using Key = std::tuple<double, std::size_t>;
    const auto key = [&](MessageId id) { return Key(tree.attachment(id).probability, id.index()); };
    const bool inside = message.valid() && certaintyOf(tree.attachment(message)) == Certainty::Doubtful;
    MessageId next;
    MessageId first;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const MessageId id(i);
        if (certaintyOf(tree.attachment(id)) != Certainty::Doubtful) continue;
        if (!first.valid() || key(id) < key(first)) first = id;
        if (inside && key(id) > key(message) && (!next.valid() || key(id) < key(next))) next = id;
    }
    if (next.valid()) return next;
    return first.valid() ? first : message;
}

/// The latest message of a thread.
MessageId lastOfThread(const ReplyTree& tree, MessageId message) {
    MessageId last = tree.root(message);
    std::vector<MessageId> open{last};
    while (!open.empty()) {
        const MessageId next = open.back();
        open.pop_back();
        last = std::max(last, next);
        for (const MessageId reply : tree.replies(next)) open.push_back(reply);
    }
    return last;
}

/// The first message that somebody said, or the last one.
MessageId outermost(const ReplyTree& tree, bool last) {
    const MessageId end(last ? tree.size() - 1 : 0);
    return isSystemLine(tree, end) ? along(tree, end, last ? -1 : 1) : end;
}

}  // namespace

MessageId stepsFrom(const ReplyTree& tree, MessageId message, int count) {
    if (tree.size() == 0) return {};
    if (!message.valid() || message.index() >= tree.size()) return outermost(tree, false);
    for (int i = 0; i < std::abs(count); ++i) message = along(tree, message, count < 0 ? -1 : 1);
    return message;
}

MessageId stepFrom(const ReplyTree& tree, MessageId message, Step step) {
    if (tree.size() == 0) return {};
    if (step == Step::NextDoubtful) return nextDoubtful(tree, message);
    if (step == Step::Last) return outermost(tree, true);
    const bool nowhere = !message.valid() || message.index() >= tree.size();
    if (step == Step::First || nowhere) return outermost(tree, false);
    switch (step) {
        case Step::Earlier:
            return along(tree, message, -1);
        case Step::Later:
            return along(tree, message, 1);
        case Step::Parent:
            return tree.primaryParent(message).value_or(message);
        case Step::FirstReply:
            return tree.replies(message).empty() ? message : tree.replies(message).front();
        case Step::PreviousSibling:
            return sibling(tree, message, -1);
        case Step::NextSibling:
            return sibling(tree, message, 1);
        case Step::ThreadStart:
            return tree.root(message);
        case Step::ThreadEnd:
            return lastOfThread(tree, message);
        default:
            break;
    }
    return message;
}

}  // namespace antecedent
