// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/first_history.h"

#include <algorithm>

#include "model/decoding/decoder.h"

namespace antecedent {
namespace {

constexpr std::size_t readAtOnce = 32, likelyEnough = 8;

DecodeJob readingOf(const ReplyModel& model, const CorpusConversation& item) {
    DecodeJob job;
    job.conversation = item.conversation;
    job.encoder = &model.encoder;
    job.walk.genre = genreOf(*item.conversation);
    job.walk.facts.hideQuotes = true;  // as most of the training reads them
    job.walk.example = {model.masks, model.screen};
    job.walk.firstTarget = item.firstAnnotated - std::min(item.firstAnnotated, job.walk.window);
    job.decisions = model.decisions;
    job.keep = likelyEnough;
    return job;
}

}  // namespace

bool predictHistory(const ReplyModel& model, const std::vector<CorpusConversation>& corpus, PredictedHistory& history,
                    Control& control) {
    std::vector<DecodeJob> jobs;
    for (const CorpusConversation& item : corpus) jobs.push_back(readingOf(model, item));
    ConversationTransformer network = model.transformer;
    const auto read = decodeConversations(network, jobs, {readAtOnce}, control);
    if (!read) return false;
    for (std::size_t c = 0; c < jobs.size(); ++c) {
        const auto& messages = (*read)[c].messages;
        for (std::size_t m = 0; m < messages.size(); ++m) {
            if (!messages[m].candidates.empty()) history.record(c, m, placeOf(messages[m], MessageId(m)));
        }
    }
    return true;
}

}  // namespace antecedent
