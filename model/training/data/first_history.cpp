// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/first_history.h"

#include <algorithm>
#include <iterator>

#include "model/decoding/decoder.h"

namespace antecedent {
namespace {

constexpr std::size_t readAtOnce = 32, likelyEnough = 8;

DecodeJob readingOf(const ReplyModel& model, const CorpusConversation& item) {
    DecodeJob job;
    job.conversation = item.conversation;
    job.encoder = &model.encoder;
    job.walk.genre = item.conversation->header().genre;
    job.walk.facts.hideQuotes = true;  // as most of the training reads them
    job.walk.example = {model.masks, model.screen};
    job.walk.firstTarget = item.firstAnnotated - std::min(item.firstAnnotated, job.walk.window);
    job.decisions = model.decisions;
    job.keep = likelyEnough;
    return job;
}

bool isMostlyUnknown(const CorpusConversation& item) {
    const auto& messages = item.conversation->messages();
    const auto first = messages.begin() + static_cast<std::ptrdiff_t>(item.firstAnnotated);
    const auto unknown =
        std::count_if(first, messages.end(), [](const Message& message) { return !message.declaredParents; });
    return unknown * 2 > messages.end() - first;
}

}  // namespace

bool predictHistory(const FirstReading& reading, const std::vector<CorpusConversation>& corpus,
                    PredictedHistory& history, Control& control) {
    std::vector<DecodeJob> jobs;
    std::vector<std::size_t> places;
    for (std::size_t c = 0; c < corpus.size(); ++c) {
        if (reading.which == ReadFirst::Gaps && !isMostlyUnknown(corpus[c])) continue;
        jobs.push_back(readingOf(reading.model, corpus[c]));
        places.push_back(c);
    }
    ConversationTransformer network = reading.model.transformer;
    const auto read = decodeConversations(network, jobs, {readAtOnce}, control);
    if (!read) return false;
    for (std::size_t job = 0; job < jobs.size(); ++job) {
        const auto& messages = (*read)[job].messages;
        for (std::size_t m = 0; m < messages.size(); ++m) {
            if (!messages[m].candidates.empty()) history.record(places[job], m, placeOf(messages[m], MessageId(m)));
        }
    }
    return true;
}

}  // namespace antecedent
