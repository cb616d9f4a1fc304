// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/decided_examples.h"

#include <iterator>
#include <map>
#include <utility>

#include "model/decoding/decode_job.h"
#include "model/decoding/torch_predictor.h"

namespace antecedent {
namespace {

DecodeJob observingJob(const ReplyModel& model, const DecidedConversation& decided, PredictOptions options,
                       std::vector<DecidedExample>& seen) {
    options.fixed = decided.decided;
    options.adaptation = nullptr;
    DecodeJob job = decodeJob(model, decided.conversation, options);
    const std::map<MessageId, std::vector<MessageId>> parents(decided.decided.begin(), decided.decided.end());
    job.end = parents.empty() ? 0 : parents.rbegin()->first.index() + 1;
    job.observe = [parents, &seen](std::size_t target, const TargetExample& example, std::vector<double> logOdds) {
        const auto found = parents.find(MessageId(target));
        if (found == parents.end()) return;
        seen.push_back(decidedExample(example, std::move(logOdds), found->second));
    };
    return job;
}

}  // namespace

std::optional<std::vector<DecidedExample>> decidedExamples(const ReplyModel& model,
                                                           const std::vector<DecidedConversation>& decided,
                                                           const PredictOptions& options, Control& control) {
    ConversationTransformer transformer = model.transformer;
    const DecodePlan plan = decodePlan(decided.size(), threadCount(options.threads));
    std::vector<DecodeJob> jobs;
    std::vector<std::vector<DecidedExample>> seen(decided.size());  // one each: they are decoded in threads
    for (std::size_t i = 0; i < decided.size(); ++i) {
        jobs.push_back(observingJob(model, decided[i], options, seen[i]));
        jobs.back().helpers = plan.helpers;
    }
    if (!decodeConversations(transformer, jobs, plan, control)) return std::nullopt;
    std::vector<DecidedExample> all;
    for (auto& some : seen) std::move(some.begin(), some.end(), std::back_inserter(all));
    return all;
}

}  // namespace antecedent
