// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/genre_masks.h"

namespace antecedent {
namespace {

/// The part of `text` before its first comma, which is taken off it.
std::string_view nextPart(std::string_view& text) {
    const auto comma = text.find(',');
    const auto part = text.substr(0, comma);
    text.remove_prefix(comma == std::string_view::npos ? text.size() : comma + 1);
    return part;
}

}  // namespace

Result<GenreMasks> GenreMasks::parse(std::string_view text) {
    if (text.empty()) return GenreMasks();
    const auto kindOf = [](std::string_view name) -> Result<MaskKind> {
        if (const auto kind = maskNamed(name)) return *kind;
        return fail(ErrorCode::Usage, {"there is no mask called \"%1\" (%2)", std::string(name), maskNames()});
    };
    const auto everywhere = kindOf(nextPart(text));
    if (!everywhere) return tl::unexpected(everywhere.error());
    GenreMasks masks(*everywhere);
    while (!text.empty()) {
        const auto part = nextPart(text);
        const auto equals = part.find('=');
        const auto genre = genreNamed(part.substr(0, equals));
        if (!genre || equals == std::string_view::npos) {
            return fail(ErrorCode::Usage, {"\"%1\" is no genre with its mask, such as forum=none", std::string(part)});
        }
        const auto kind = kindOf(part.substr(equals + 1));
        if (!kind) return tl::unexpected(kind.error());
        masks.m_kinds[static_cast<std::size_t>(*genre)] = *kind;
    }
    return masks;
}

std::string GenreMasks::text() const {
    const MaskKind everywhere = of(Genre::Unknown);
    std::string text = maskName(everywhere);
    for (const Genre genre : allGenres) {
        if (of(genre) != everywhere) text += std::string(",") + genreName(genre) + "=" + maskName(of(genre));
    }
    return text;
}

}  // namespace antecedent
