// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/run_fingerprint.h"

#include <fmt/format.h>

#include "graph/base/sha256.h"

namespace antecedent {
namespace {

std::string settings(const TrainingOptions& o) {
    return fmt::format("{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}", o.seed, o.learningRate, o.jointRate, o.jointLayers,
                       o.dropout, o.predictedShare, o.historyNoise, o.predictFirst, o.batch, o.useText, o.useEvidence,
                       o.masks.value_or(GenreMasks()).text(), o.secondLookRate, o.newEvidence);
}

std::string contentOf(const CorpusConversation& item) {
    std::string content = genreName(item.conversation->header().genre);
    for (const Message& message : item.conversation->messages()) {
        content += fmt::format("\n{}|{}|", message.text, message.declaredParents.has_value());
        if (message.declaredByPlatform) content += "declared|";
        if (!message.declaredParents) continue;
        for (const MessageId parent : *message.declaredParents) content += fmt::format("{},", parent.index());
    }
    return content;
}

std::string bytesOf(const torch::Tensor& tensor) {
    const auto values = tensor.detach().to(torch::kFloat32).contiguous();
    return {static_cast<const char*>(values.data_ptr()), values.nbytes()};
}

}  // namespace

std::string runFingerprint(const TrainingOptions& options, const std::vector<CorpusConversation>& corpus,
                           const std::vector<torch::Tensor>& weights) {
    std::string sums = settings(options);
    for (const CorpusConversation& item : corpus) sums += "\n" + sha256(contentOf(item));
    for (const torch::Tensor& tensor : weights) sums += "\n" + sha256(bytesOf(tensor));
    return sha256(sums);
}

}  // namespace antecedent
