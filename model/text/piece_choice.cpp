// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/piece_choice.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <map>

namespace antecedent {
namespace {

constexpr std::size_t leastSeen = 3;
constexpr UChar32 blank = 0x2581;

icu::UnicodeString unicode(const Piece& piece) {
    return icu::UnicodeString::fromUTF8(piece.text);
}

bool isSingleCharacter(const Piece& piece) {
    return unicode(piece).countChar32() == 1;
}

/// That of its first letter.
UScriptCode scriptOf(const Piece& piece) {
    const icu::UnicodeString text = unicode(piece);
    UErrorCode status = U_ZERO_ERROR;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (c != blank && u_isalpha(c) != 0) return uscript_getScript(c, &status);
    }
    return USCRIPT_COMMON;
}

/// Which share of its script's pieces is likelier than each piece.
std::vector<double> shareBefore(const std::vector<Piece>& pieces) {
    std::map<UScriptCode, std::vector<std::size_t>> scripts;
    for (std::size_t id = 0; id < pieces.size(); ++id) scripts[scriptOf(pieces[id])].push_back(id);
    std::vector<double> shares(pieces.size());
    for (auto& [script, ids] : scripts) {
        std::stable_sort(ids.begin(), ids.end(),
                         [&](std::size_t a, std::size_t b) { return pieces[a].score > pieces[b].score; });
        for (std::size_t rank = 0; rank < ids.size(); ++rank) {
            shares[ids[rank]] = static_cast<double>(rank) / static_cast<double>(ids.size());
        }
    }
    return shares;
}

}  // namespace

std::vector<std::int32_t> chosenPieces(const std::vector<Piece>& pieces, const std::vector<std::size_t>& counts,
                                       std::size_t most) {
    std::vector<std::int32_t> chosen, others;
    for (std::size_t id = 0; id < pieces.size(); ++id) {
        const bool needed = pieces[id].mark || isSingleCharacter(pieces[id]) || counts[id] >= leastSeen;
        (needed ? chosen : others).push_back(static_cast<std::int32_t>(id));
    }
    const auto shares = shareBefore(pieces);
    std::stable_sort(others.begin(), others.end(), [&](std::int32_t a, std::int32_t b) {
        return shares[static_cast<std::size_t>(a)] < shares[static_cast<std::size_t>(b)];
    });
    const std::size_t room = most - std::min(most, chosen.size());
    others.resize(std::min(others.size(), room));
    chosen.insert(chosen.end(), others.begin(), others.end());
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

}  // namespace antecedent
