// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/decode_job.h"

namespace antecedent {
namespace {

void put(const LinkOverrides& links, std::size_t first, StandingLinks& standing) {
    for (const auto& [child, parents] : links) {
        if (!child.valid() || child.index() < first || child.index() - first >= standing.size()) continue;
        standing[child.index() - first] = parents;
    }
}

}  // namespace

StandingLinks fixedLinks(const Conversation& conversation, const PredictOptions& options, std::size_t first) {
    StandingLinks fixed(conversation.size() - first);
    for (std::size_t i = first; i < conversation.size() && !options.ignoreDeclared; ++i) {
        fixed[i - first] = conversation.messages()[i].declaredParents;
    }
    put(options.fixed, first, fixed);
    return fixed;
}

DecodeJob decodeJob(const ReplyModel& model, const ConversationPtr& conversation, const PredictOptions& options) {
    DecodeJob job;
    job.conversation = conversation;
    job.encoder = &model.encoder;
    job.walk.genre = conversation->header().genre;
    job.walk.example = {model.masks, model.screen};
    if (!options.ignoreDeclared) job.walk.shown = ShownReplies::All;
    job.walk.noSelfAnswers = options.noSelfAnswers;
    job.walk.facts.hideQuotes = options.hideQuotes;
    if (model.secondLook.at(job.walk.genre)) job.secondLook = &model.secondLook;
    job.decisions = model.decisions;
    job.adaptation = scoreAdaptation(options.adaptation, model.sha256);
    job.fixed = fixedLinks(*conversation, options);
    job.history.resize(conversation->size());
    put(options.teacherLinks, 0, job.history);
    job.keep = options.maxCandidates;
    return job;
}

}  // namespace antecedent
