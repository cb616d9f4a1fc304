// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/pair_targets.h"

#include <algorithm>
#include <cmath>

#include "model/training/fitting/calibration.h"
#include "model/training/fitting/dev_evaluation.h"

namespace antecedent {
namespace {

constexpr double leastProbability = 1e-6;

/// The conversations that a look is for, each under its place in the corpus as the name of its source.
std::vector<CorpusConversation> lookedAt(const SecondLook& look, const std::vector<CorpusConversation>& corpus) {
    std::vector<CorpusConversation> chosen;
    for (std::size_t i = 0; i < corpus.size(); ++i) {
        if (!look.at(corpus[i].conversation->header().genre)) continue;
        chosen.push_back({corpus[i].conversation, std::to_string(i), {}, corpus[i].firstAnnotated});
    }
    return chosen;
}

bool isTrue(const DecodedMessage& message, MessageId candidate) {
    if (message.gold.empty()) return candidate == message.id;
    return std::find(message.gold.begin(), message.gold.end(), candidate) != message.gold.end();
}

PairTarget targetFrom(const DecodedMessage& message, const SecondLook& look) {
    std::vector<float> scores;
    for (const Candidate& candidate : message.scores.candidates) {
        scores.push_back(static_cast<float>(std::log(std::max(candidate.probability, leastProbability))));
    }
    PairTarget target;
    target.message = message.id.index();
    for (const std::size_t place : look.places(scores)) {
        const MessageId candidate = message.scores.candidates[place].parent;
        target.candidates.push_back(candidate.index());
        target.logOdds.push_back(scores[place]);
        target.gold.push_back(isTrue(message, candidate));
    }
    return target;
}

}  // namespace

std::vector<PairTarget> pairTargets(const ReplyModel& model, const std::vector<CorpusConversation>& corpus,
                                    std::size_t threads, Control& control) {
    DevOptions reading;
    reading.threads = threads;
    reading.example = {model.masks, model.screen};
    reading.encoder = &model.encoder;
    reading.decisions = reversible(model.decisions);
    ConversationTransformer network = model.transformer;
    std::vector<PairTarget> targets;
    for (const DecodedSource& source :
         undecided(decodeDev(network, lookedAt(model.secondLook, corpus), reading, control), reading.decisions)) {
        for (const DecodedMessage& message : source.messages) {
            PairTarget target = targetFrom(message, model.secondLook);
            if (std::find(target.gold.begin(), target.gold.end(), true) == target.gold.end()) continue;
            target.conversation = std::stoul(source.source);
            targets.push_back(std::move(target));
        }
    }
    return targets;
}

}  // namespace antecedent
