// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/second_look_following.h"

namespace antecedent {

SecondLookFollowing::SecondLookFollowing(const ReplyModel& model) {
    if (model.secondLook.empty()) return;
    for (const auto& item : model.encoder.network()->named_parameters()) m_before[item.key()] = item.value().detach().clone();
}

void SecondLookFollowing::follow(ReplyModel& model) const {
    if (m_before.empty()) return;
    const torch::NoGradGuard noGradient;
    const auto now = model.encoder.network()->named_parameters();
    for (auto& item : model.secondLook.scorer()->encoder()->named_parameters()) {
        const torch::Tensor& leader = now[item.key()];
        const bool shared = item.value().data_ptr() == leader.data_ptr();  // the words' embeddings
        if (!shared) item.value().add_(leader - m_before.at(item.key()));
    }
}

}  // namespace antecedent
