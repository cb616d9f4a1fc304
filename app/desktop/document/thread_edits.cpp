// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/thread_edits.h"

#include <algorithm>
#include <set>

#include "app/engine/moved_links.h"

namespace antecedent {
namespace {

bool answersToo(const Attachment& place, MessageId second) {
    return std::any_of(place.parents.begin(), place.parents.end(),
                       [second](const Link& link) { return link.parent == second; });
}

bool canAnswerToo(const Attachment& place, MessageId message, MessageId second) {
    return second < message && !place.parents.empty() && place.parents.front().parent != second;
}

}  // namespace

std::vector<NewPlace> mergeThreads(const ReplyTree& tree, const std::vector<MessageId>& chosen) {
    std::set<MessageId> roots;
    for (const MessageId message : chosen) roots.insert(tree.root(message));
    std::vector<NewPlace> places;
    if (roots.size() < 2) return places;
    for (auto root = std::next(roots.begin()); root != roots.end(); ++root) {
        MessageId parent = *roots.begin();
        for (const MessageId message : chosen) {
            if (message < *root) parent = std::max(parent, message);
        }
        places.push_back({*root, {parent}});
    }
    return places;
}

std::vector<NewPlace> toggleSecondParent(const ReplyTree& tree, const std::vector<MessageId>& messages,
                                         MessageId second) {
    std::vector<MessageId> able;
    for (const MessageId message : messages) {
        if (canAnswerToo(tree.attachment(message), message, second)) able.push_back(message);
    }
    const bool remove = std::all_of(able.begin(), able.end(),
                                    [&](MessageId message) { return answersToo(tree.attachment(message), second); });
    std::vector<NewPlace> places;
    for (const MessageId message : able) {
        if (!remove && answersToo(tree.attachment(message), second)) continue;
        NewPlace place{message, {}};
        for (const Link& link : tree.attachment(message).parents) {
            if (link.parent != second) place.parents.push_back(link.parent);
        }
        if (!remove) place.parents.push_back(second);
        places.push_back(std::move(place));
    }
    return places;
}

std::vector<NewPlace> placesThatMoved(const ReplyTree& before, const ReplyTree& now) {
    std::vector<NewPlace> moved;
    for (MovedLink& link : linksThatMoved(before, now)) moved.push_back({link.message, std::move(link.before)});
    return moved;
}

}  // namespace antecedent
