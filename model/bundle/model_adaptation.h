// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/network/conversation_transformer.h"

namespace antecedent {

/// An upper level of other sizes with the weights of an older one: evidence columns go to the columns of the
/// same name, new ones begin at zero, so that the scores stay the same; parts that the older one lacks begin
/// as they were made.
class ModelAdaptation {
public:
    /// `columns` names the evidence of the older network.
    ModelAdaptation(const ConversationTransformer& from, std::vector<std::string> columns);

    /// True when every one of the older columns is still read.
    bool possible() const;
    void copyTo(ConversationTransformer& to) const;

private:
    torch::Tensor widened(const torch::Tensor& weights, std::int64_t columns) const;

    ConversationTransformer m_from;
    std::vector<std::string> m_columns;
};

}  // namespace antecedent
