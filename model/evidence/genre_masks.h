// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "graph/base/error.h"
#include "graph/conversation/genre.h"
#include "model/evidence/ancestor_mask.h"

namespace antecedent {

/// The mask of each genre: one for all, with exceptions. Written "soft" or "soft,forum=none,mail=none".
class GenreMasks {
public:
    GenreMasks(MaskKind everywhere = MaskKind::Ancestors) { m_kinds.fill(everywhere); }  // NOLINT: one mask is masks

    /// Errors name the word that is no mask or no genre. An empty text means the ancestor mask.
    static Result<GenreMasks> parse(std::string_view text);

    MaskKind of(Genre genre) const { return m_kinds[static_cast<std::size_t>(genre)]; }
    std::string text() const;

private:
    std::array<MaskKind, allGenres.size()> m_kinds;  ///< in the order of `allGenres`
};

}  // namespace antecedent
