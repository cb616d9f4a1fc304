// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/evidence/thread_history.h"

namespace antecedent {

/// Which row may attend to which column; rows and columns are places in a candidate list whose last place is
/// the target L. `allowed[row * size + column]` is the probability that it may: 1 or 0 where the structure is
/// sure.
struct AttentionMask {
    std::size_t size = 0;
    std::vector<float> allowed;

    float operator()(std::size_t row, std::size_t column) const { return allowed[row * size + column]; }
};

enum class MaskKind {
    Ancestors,  ///< the paper's
    Soft,       ///< ancestors by their probability, so that doubt about the history weighs instead of deciding
    Temporal,   ///< every earlier message of the window: what the ancestor mask is compared with
    None,       ///< every message of the window
    SelfOnly,   ///< itself and the target: pairs without context
};

/// "ancestors", "soft", "temporal", "none" or "self", and back; nullopt for other names.
const char* maskName(MaskKind kind);
std::optional<MaskKind> maskNamed(std::string_view name);
/// All of them, for messages: "ancestors, soft, temporal, none or self".
std::string maskNames();

/// The mask of Zhu et al. 2020, section "Masked Hierarchical Transformer": M[i,i] = 1 for all i; M[i,L] = 1
/// for all i; for i < L, M[i,j] = 1 iff j is an ancestor of i; the target's row has only M[L,L] = 1; all else
/// 0. No row is empty, since every row keeps itself.
AttentionMask attentionMask(const ThreadHistory& history, const std::vector<std::size_t>& candidates,
                            MaskKind kind = MaskKind::Ancestors);

}  // namespace antecedent
