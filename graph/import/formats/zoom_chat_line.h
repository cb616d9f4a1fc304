// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/import/reading/speaker_line.h"

namespace antecedent {

/// The line that a message begins with in a chat that Zoom saved.
struct ZoomChatLine {
    std::optional<LeadingTime> time;  ///< `rest` is not of use
    std::string from;
    std::string to;         ///< empty: not said
    std::string_view text;  ///< what stands behind it on the same line
    bool recorded = false;  ///< as in a recording's chat, without a word that other logs have not
};

/// "14:03:20 From Nora to Everyone: text" in its old and new layouts, "From Nora to Everyone 02:42 PM" as copied out of
/// the window, and "00:03:13<TAB>Nora:<TAB>text" of a recording. Nullopt for any other line.
std::optional<ZoomChatLine> parseZoomChatLine(std::string_view line);

/// What a message says of another one by quoting its beginning.
struct ZoomQuote {
    std::string quoted;     ///< without the dots where it was cut
    std::string_view rest;  ///< the message behind it
};

/// `Replying to "who can sh..."` in front of an answer, with a colon behind it in newer versions.
std::optional<ZoomQuote> replyQuote(std::string_view text);

/// `Reacted to "..." with 👍` and `Removed a 👍 reaction from "..."`.
bool isZoomReaction(std::string_view text);

/// Who reacted how to a message, below it in newer versions.
struct ZoomReaction {
    std::vector<std::string> users;
    std::string emoji;
};

/// "Nora Berg, Milo:👍".
std::optional<ZoomReaction> reactionLine(std::string_view line);

}  // namespace antecedent
