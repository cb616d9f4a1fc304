// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/fitting/dev_evaluation.h"

#include <algorithm>
#include <map>
#include <utility>

#include "model/decoding/decoder.h"
#include "model/training/data/circumstances.h"

namespace antecedent {
namespace {

/// Decisions are fitted by genre, and files of one name may hold several.
using SourceKey = std::pair<std::string, Genre>;

SourceKey keyOf(const CorpusConversation& item) {
    return {item.source, item.conversation->header().genre};
}

/// What a reply button declares.
StandingLinks platformLinks(const Conversation& conversation) {
    const auto declared = conversation.platformReplies();
    StandingLinks links(conversation.size());
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (declared[i]) links[i] = conversation.messages()[i].declaredParents;
    }
    return links;
}

DecodeJob jobFor(const CorpusConversation& item, const DevOptions& options) {
    DecodeJob job;
    job.conversation = item.conversation;
    job.vectors = item.vectors;
    if (!item.vectors.defined()) job.encoder = options.encoder;
    job.walk.genre = item.conversation->header().genre;
    job.walk.facts.hideQuotes = options.hideQuotes;
    job.walk.example = options.example;
    job.walk.firstTarget = item.firstAnnotated - std::min<std::size_t>(item.firstAnnotated, 100);
    if (options.secondLook != nullptr && options.secondLook->at(job.walk.genre)) {
        job.secondLook = options.secondLook;
        job.encoder = options.encoder;
    }
    if (item.declaredKept) {
        job.walk.shown = ShownReplies::Platform;
        job.fixed = platformLinks(*item.conversation);
    }
    job.decisions = options.decisions;
    job.keep = options.keep;
    if (options.goldHistory) {
        for (const Message& message : item.conversation->messages()) job.history.push_back(message.declaredParents);
    }
    return job;
}

/// Whole conversations of each source until there are enough targets.
std::vector<const CorpusConversation*> chosen(const std::vector<CorpusConversation>& corpus, std::size_t maxTargets) {
    std::map<SourceKey, std::size_t> targets;
    std::vector<const CorpusConversation*> result;
    for (const CorpusConversation& item : corpus) {
        std::size_t& count = targets[keyOf(item)];
        if (maxTargets > 0 && count >= maxTargets) continue;
        count += item.conversation->size() - item.firstAnnotated;
        result.push_back(&item);
    }
    return result;
}

bool isRight(const DecodedMessage& message) {
    if (message.scores.parents.empty()) return message.gold.empty();
    return std::find(message.gold.begin(), message.gold.end(), message.scores.parents.front()) != message.gold.end();
}

}  // namespace

std::vector<DecodedSource> decodeDev(ConversationTransformer& network, const std::vector<CorpusConversation>& corpus,
                                     const DevOptions& options, Control& control) {
    const auto items = chosen(corpus, options.maxTargets);
    std::vector<DecodeJob> jobs;
    for (const CorpusConversation* item : items) jobs.push_back(jobFor(*item, options));
    const DecodePlan plan = options.threads > 1 ? decodePlan(jobs.size(), options.threads) : DecodePlan{options.batch};
    const auto decoded = decodeConversations(network, jobs, plan, control);
    std::map<SourceKey, DecodedSource> sources;
    for (std::size_t i = 0; decoded && i < items.size(); ++i) {
        DecodedSource& source = sources[keyOf(*items[i])];
        source.source = items[i]->source;
        source.genre = items[i]->conversation->header().genre;
        const auto& messages = items[i]->conversation->messages();
        const auto circumstances = circumstancesOf(*items[i]);
        const auto kept =
            items[i]->declaredKept ? platformLinks(*items[i]->conversation) : StandingLinks(messages.size());
        for (std::size_t m = 0; m < messages.size(); ++m) {
            if (!messages[m].declaredParents || kept[m]) continue;
            source.messages.push_back(
                {MessageId(m), (*decoded)[i].messages[m], *messages[m].declaredParents, circumstances[m]});
        }
    }
    std::vector<DecodedSource> result;
    for (auto& [key, source] : sources) result.push_back(std::move(source));
    return result;
}

DevScore scoreOf(const DecodedSource& source) {
    std::size_t right = 0, predicted = 0, gold = 0, correct = 0;
    for (const DecodedMessage& message : source.messages) {
        correct += isRight(message);
        predicted += std::max<std::size_t>(1, message.scores.parents.size());
        gold += std::max<std::size_t>(1, message.gold.size());
        right += message.scores.parents.empty() && message.gold.empty();
        for (const MessageId parent : message.scores.parents) {
            right += std::find(message.gold.begin(), message.gold.end(), parent) != message.gold.end();
        }
    }
    DevScore score;
    score.source = source.source;
    const auto share = [](std::size_t part, std::size_t all) {
        return all == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(all);
    };
    score.accuracy = share(correct, source.messages.size());
    score.linkF1 = share(2 * right, predicted + gold);
    return score;
}

void takeScores(const std::vector<DecodedSource>& sources, EpochReport& report) {
    for (const DecodedSource& source : sources) {
        report.dev.push_back(scoreOf(source));
        report.meanAccuracy += report.dev.back().accuracy;
    }
    if (!sources.empty()) report.meanAccuracy /= static_cast<double>(sources.size());
}

}  // namespace antecedent
