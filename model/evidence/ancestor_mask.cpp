// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/ancestor_mask.h"

#include <algorithm>
#include <array>

namespace antecedent {
namespace {

constexpr std::array allMasks{MaskKind::Ancestors, MaskKind::Soft, MaskKind::Temporal, MaskKind::None,
                              MaskKind::SelfOnly};

void allowAncestors(const ThreadHistory& history, const std::vector<std::size_t>& candidates, std::size_t row,
                    AttentionMask& mask) {
    if (candidates[row] >= history.size()) return;
    const auto ancestors = history.ancestors(candidates[row], candidates.front(), candidates.size());
    for (const std::size_t ancestor : ancestors) {
        const auto place = std::lower_bound(candidates.begin(), candidates.end(), ancestor);
        if (place == candidates.end() || *place != ancestor) continue;
        mask.allowed[row * mask.size + static_cast<std::size_t>(place - candidates.begin())] = 1;
    }
}

void allowLikelyAncestors(const ThreadHistory& history, const std::vector<std::size_t>& candidates, std::size_t row,
                          AttentionMask& mask) {
    if (candidates[row] >= history.size()) return;
    auto place = candidates.begin();
    for (const LikelyMessage& ancestor : history.likelyAncestors(candidates[row])) {
        place = std::lower_bound(place, candidates.end(), ancestor.index);
        if (place == candidates.end()) return;
        if (*place != ancestor.index) continue;
        mask.allowed[row * mask.size + static_cast<std::size_t>(place - candidates.begin())] = ancestor.probability;
    }
}

}  // namespace

const char* maskName(MaskKind kind) {
    switch (kind) {
        case MaskKind::Soft:
            return "soft";
        case MaskKind::Temporal:
            return "temporal";
        case MaskKind::None:
            return "none";
        case MaskKind::SelfOnly:
            return "self";
        case MaskKind::Ancestors:
            break;
    }
    return "ancestors";
}

std::optional<MaskKind> maskNamed(std::string_view name) {
    for (const MaskKind kind : allMasks) {
        if (name == maskName(kind)) return kind;
    }
    return std::nullopt;
}

std::string maskNames() {
    std::string names;
    for (const MaskKind kind : allMasks) {
        if (!names.empty()) names += kind == allMasks.back() ? " or " : ", ";
        names += maskName(kind);
    }
    return names;
}

AttentionMask attentionMask(const ThreadHistory& history, const std::vector<std::size_t>& candidates, MaskKind kind) {
    AttentionMask mask;
    mask.size = candidates.size();
    mask.allowed.assign(mask.size * mask.size, 0);
    const std::size_t target = mask.size - 1;
    for (std::size_t row = 0; row < target; ++row) {
        auto* cells = mask.allowed.data() + row * mask.size;
        cells[row] = 1;
        cells[target] = 1;
        if (kind == MaskKind::Ancestors) allowAncestors(history, candidates, row, mask);
        if (kind == MaskKind::Soft) allowLikelyAncestors(history, candidates, row, mask);
        if (kind == MaskKind::Temporal) std::fill_n(cells, row, 1.0f);
        if (kind == MaskKind::None) std::fill_n(cells, mask.size, 1.0f);
    }
    auto* last = mask.allowed.data() + target * mask.size;
    last[target] = 1;
    if (kind == MaskKind::None) std::fill_n(last, mask.size, 1.0f);
    return mask;
}

}  // namespace antecedent
