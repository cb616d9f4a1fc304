// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/second_look_following.h"

namespace antecedent {

SecondLookFollowing::SecondLookFollowing(const ReplyModel& model) {
    if (model.secondLook.empty()) return;
    const auto leaders = model.encoder.network()->named_parameters();
    for (const auto& item : model.secondLook.scorer()->encoder()->named_parameters()) {
        const torch::Tensor& leader = leaders[item.key()];
        const bool shared = item.value().data_ptr() == leader.data_ptr();  // the words' embeddings
        if (!shared) m_before[item.key()] = leader.detach().clone();
    }
}

void SecondLookFollowing::follow(ReplyModel& model) const {
    if (m_before.empty()) return;
    const torch::NoGradGuard noGradient;
    const auto leaders = model.encoder.network()->named_parameters();
    auto followers = model.secondLook.scorer()->encoder()->named_parameters();
    for (const auto& [name, before] : m_before) followers[name].add_(leaders[name] - before);
}

}  // namespace antecedent
