// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/reply_times.h"

#include <algorithm>
#include <map>

namespace antecedent {
namespace {

std::optional<double> secondsBetween(const Message& earlier, const Message& later) {
    if (!earlier.time || !later.time) return std::nullopt;
    return std::max(0.0, later.time->seconds() - earlier.time->seconds());
}

bool betweenTwo(const Message& a, const Message& b) {
    return a.speaker.valid() && b.speaker.valid() && a.speaker != b.speaker;
}

void readLatencies(const ReplyTree& tree, ReplyTimes& times) {
    const Conversation& conversation = tree.conversation();
    std::vector<double> all;
    std::vector<std::vector<double>> bySpeaker(conversation.speakers().size());
    std::map<std::pair<SpeakerId, SpeakerId>, std::vector<double>> byPair;
    std::map<MessageId, double> first;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto parent = tree.primaryParent(MessageId(i));
        if (!parent) continue;
        const Message& reply = conversation.message(MessageId(i));
        const Message& answered = conversation.message(*parent);
        const auto seconds = secondsBetween(answered, reply);
        if (!seconds || !betweenTwo(reply, answered)) continue;
        all.push_back(*seconds);
        bySpeaker[reply.speaker.index()].push_back(*seconds);
        byPair[{reply.speaker, answered.speaker}].push_back(*seconds);
        if (!tree.primaryParent(*parent)) first.emplace(*parent, *seconds);
    }
    times.latency = latencyOf(all);
    for (const auto& seconds : bySpeaker) times.bySpeaker.push_back(latencyOf(seconds));
    for (const auto& [pair, seconds] : byPair) {
        times.byPair.push_back({pair.first, pair.second, latencyOf(seconds)});
    }
    std::vector<double> firsts;
    for (const auto& entry : first) firsts.push_back(entry.second);
    times.firstResponse = latencyOf(firsts);
}

/// Threads live from their first to their last message in the order of the conversation, so that this works
/// without times too.
void countConcurrentThreads(const ReplyTree& tree, ReplyTimes& times) {
    std::vector<std::size_t> last(tree.size());
    std::vector<std::size_t> rootOf(tree.size());
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto parent = tree.primaryParent(MessageId(i));
        rootOf[i] = parent ? rootOf[parent->index()] : i;
        last[rootOf[i]] = i;
    }
    std::size_t alive = 0;
    double sum = 0;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (rootOf[i] == i) ++alive;
        times.mostConcurrentThreads = std::max(times.mostConcurrentThreads, alive);
        sum += static_cast<double>(alive);
        if (last[rootOf[i]] == i) --alive;
    }
    if (tree.size() > 0) times.meanConcurrentThreads = sum / static_cast<double>(tree.size());
}

void readSpans(const Conversation& conversation, ReplyTimes& times) {
    std::optional<double> first;
    double last = 0;
    for (const Message& message : conversation.messages()) {
        if (!message.time) continue;
        const double begin = message.time->seconds();
        const double end = message.end ? std::max(begin, message.end->seconds()) : begin;
        last = first ? std::max(last, end) : end;
        first = first ? std::min(*first, begin) : begin;
        if (!message.end) continue;
        times.talkTime.resize(conversation.speakers().size());
        if (message.speaker.valid()) times.talkTime[message.speaker.index()] += end - begin;
    }
    times.duration = first ? last - *first : 0;
}

}  // namespace

ReplyTimes replyTimes(const ReplyTree& tree) {
    ReplyTimes times;
    readLatencies(tree, times);
    countConcurrentThreads(tree, times);
    readSpans(tree.conversation(), times);
    return times;
}

}  // namespace antecedent
