// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/opened_conversation.h"

#include <algorithm>

namespace antecedent {
namespace {

/// The parents chosen and the other candidates, most probable first.
MessageScores scoresOf(MessageId message, const std::vector<MessageId>& parents, const EarlierLink& link) {
    MessageScores scores;
    scores.parents = parents;
    scores.candidates.push_back({parents.empty() ? message : parents.front(), link.probability});
    for (std::size_t i = 1; i < parents.size(); ++i) {
        const bool known = i <= link.otherProbabilities.size();
        scores.candidates.push_back({parents[i], known ? link.otherProbabilities[i - 1] : 0});
    }
    for (const auto& [parent, probability] : link.candidates) scores.candidates.push_back({parent, probability});
    std::stable_sort(scores.candidates.begin(), scores.candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.probability > b.probability; });
    return scores;
}

/// What an edited file says may be impossible: such a place is left to the prediction.
void attach(ReplyTree& tree, MessageId message, const std::vector<MessageId>& parents, LinkOrigin origin) {
    std::vector<Link> links;
    for (const MessageId parent : parents) links.push_back({parent, 1});
    (void)tree.setParents(message, std::move(links), origin);
}

double probabilityOf(const MessageScores& scores, MessageId parent) {
    const auto found = std::find_if(scores.candidates.begin(), scores.candidates.end(),
                                    [parent](const Candidate& candidate) { return candidate.parent == parent; });
    return found == scores.candidates.end() ? 0 : found->probability;
}

/// As ReplyTree::applyScores does it.
void attachPredicted(ReplyTree& tree, MessageId message, const MessageScores& scores) {
    std::vector<Link> links;
    for (const MessageId parent : scores.parents) {
        if (parent < message) links.push_back({parent, probabilityOf(scores, parent)});
    }
    const double probability = links.empty() ? probabilityOf(scores, message) : links.front().probability;
    (void)tree.setParents(message, std::move(links), LinkOrigin::Predicted, probability);
}

}  // namespace

OpenedConversation openedConversation(const ConversationPtr& conversation, const EarlierLinks& earlier) {
    OpenedConversation opened{conversation, {}, {}};
    if (earlier.messages.empty()) return opened;
    const auto bySource = [&earlier](MessageId message) {
        return earlier.messages[message.index()].author == EarlierLink::Author::Source;
    };
    opened.conversation = conversation->withoutDeclaredLinks([&](MessageId message) { return !bySource(message); });
    opened.scores = {std::vector<MessageScores>(conversation->size()), earlier.modelName, earlier.modelSha256};
    for (std::size_t i = 0; i < conversation->size(); ++i) {
        const EarlierLink& link = earlier.messages[i];
        const auto& parents = conversation->messages()[i].declaredParents;
        if (!parents || bySource(MessageId(i))) continue;
        if (link.author == EarlierLink::Author::Person) {
            opened.corrected.emplace_back(MessageId(i), *parents);
            // What the model thought is still worth showing beside the correction.
            for (const auto& [parent, probability] : link.candidates) {
                opened.scores.messages[i].candidates.push_back({parent, probability});
            }
        } else if (link.probability > 0 || !link.candidates.empty()) {  // else it was written before it was predicted
            opened.scores.messages[i] = scoresOf(MessageId(i), *parents, link);
        }
    }
    return opened;
}

bool OpenedConversation::placesAll() const {
    const ReplyTree placed = tree(scores);
    for (std::size_t i = 0; i < placed.size(); ++i) {
        if (placed.attachment(MessageId(i)).origin == LinkOrigin::Unknown) return false;
    }
    return true;
}

ReplyTree OpenedConversation::tree(const LinkScores& newer, bool ignoreDeclared) const {
    ReplyTree tree = ReplyTree::fromScores(conversation, newer, ignoreDeclared);
    if (ignoreDeclared) return tree;
    for (const auto& [message, parents] : corrected) attach(tree, message, parents, LinkOrigin::Corrected);
    return tree;
}

void OpenedConversation::place(MessageId message, ReplyTree& tree) const {
    const auto& declared = conversation->message(message).declaredParents;
    const bool predicted =
        message.index() < scores.messages.size() && !scores.messages[message.index()].candidates.empty();
    if (declared) {
        attach(tree, message, *declared, LinkOrigin::Declared);
    } else if (predicted) {
        attachPredicted(tree, message, scores.messages[message.index()]);
    } else {
        (void)tree.setParents(message, {}, LinkOrigin::Unknown, 0);
    }
    for (const auto& [corrected, parents] : this->corrected) {
        if (corrected == message) attach(tree, message, parents, LinkOrigin::Corrected);
    }
}

std::vector<OpenedConversation> openedConversations(const ImportResult& result) {
    std::vector<OpenedConversation> opened;
    for (std::size_t i = 0; i < result.conversations.size(); ++i) {
        const bool told = i < result.earlier.size();
        opened.push_back(openedConversation(result.conversations[i], told ? result.earlier[i] : EarlierLinks()));
    }
    return opened;
}

}  // namespace antecedent
