// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include "model/bundle/model_file.h"

namespace antecedent {

/// Keeps what a second look has learnt while the text encoder, of which it is a variant, learns on: the
/// difference between the two stays, which is also what a model file stores ("task arithmetic", Ilharco et
/// al. 2023).
class SecondLookFollowing {
public:
    /// Remembers the text encoder as it is.
    explicit SecondLookFollowing(const ReplyModel& model);

    /// Moves the second look as far as the text encoder has moved since.
    void follow(ReplyModel& model) const;

private:
    std::map<std::string, torch::Tensor> m_before;  ///< none where there is no second look
};

}  // namespace antecedent
