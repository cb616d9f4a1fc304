// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/link_set.h"

#include <algorithm>
#include <limits>

namespace antecedent {
namespace {

constexpr std::size_t noChunk = std::numeric_limits<std::size_t>::max();

/// The chunk of each message; messages that are not annotated are in none.
std::vector<std::size_t> chunkNumbers(const LinkSet& gold, std::size_t chunkSize) {
    std::vector<std::size_t> chunks(gold.size(), noChunk);
    std::size_t annotated = 0;
    for (std::size_t i = 0; i < gold.size(); ++i) {
        if (gold.parents[i]) chunks[i] = annotated++ / chunkSize;
    }
    return chunks;
}

void dropLinksOut(LinkSet& links, const std::vector<std::size_t>& chunks) {
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (!links.parents[i]) continue;
        auto& parents = *links.parents[i];
        const auto leaves = [&](MessageId parent) {
            return parent.index() >= chunks.size() || chunks[parent.index()] != chunks[i];
        };
        parents.erase(std::remove_if(parents.begin(), parents.end(), leaves), parents.end());
    }
}

}  // namespace

LinkSet declaredLinks(const Conversation& conversation) {
    LinkSet links;
    links.parents.reserve(conversation.size());
    for (const Message& message : conversation.messages()) links.parents.push_back(message.declaredParents);
    return links;
}

LinkSet declaredAnswers(const Conversation& conversation) {
    LinkSet links = declaredLinks(conversation);
    for (std::size_t i = 0; i < links.size(); ++i) {
        const auto& continuations = conversation.messages()[i].continuations;
        if (continuations.empty()) continue;
        auto& parents = *links.parents[i];
        for (const MessageId own : continuations) {
            parents.erase(std::remove(parents.begin(), parents.end(), own), parents.end());
        }
        if (parents.empty()) links.parents[i].reset();
    }
    return links;
}

LinkSet decidedLinks(const LinkScores& scores) {
    LinkSet links;
    links.parents.resize(scores.messages.size());
    for (std::size_t i = 0; i < scores.messages.size(); ++i) {
        if (!scores.messages[i].candidates.empty()) links.parents[i] = scores.messages[i].parents;
    }
    return links;
}

bool isAnswer(const std::vector<MessageId>& goldParents, MessageId child, MessageId candidate) {
    if (goldParents.empty()) return candidate == child;
    return std::find(goldParents.begin(), goldParents.end(), candidate) != goldParents.end();
}

LinkPair cutIntoChunks(const LinkPair& pair, std::size_t chunkSize) {
    LinkPair cut = pair;
    cut.predicted.parents.resize(cut.gold.size());
    const auto chunks = chunkNumbers(pair.gold, std::max<std::size_t>(chunkSize, 1));
    dropLinksOut(cut.gold, chunks);
    dropLinksOut(cut.predicted, chunks);
    return cut;
}

}  // namespace antecedent
