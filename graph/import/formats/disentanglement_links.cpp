// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/disentanglement_links.h"

#include <algorithm>
#include <optional>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

std::optional<std::size_t> takeNumber(std::string_view& text) {
    text = trimLeft(text);
    std::size_t number = 0;
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits]) && digits < 12)
        number = number * 10 + static_cast<std::size_t>(text[digits++] - '0');
    if (digits == 0) return std::nullopt;
    text.remove_prefix(digits);
    return number;
}

/// "993 1000 -", with or without the dash and what may follow it.
std::optional<std::pair<std::size_t, std::size_t>> linkIn(std::string_view line) {
    const auto first = takeNumber(line);
    if (!first || !(startsWith(line, " ") || startsWith(line, "\t"))) return std::nullopt;
    const auto second = takeNumber(line);
    line = trim(line);
    if (!second || !(line.empty() || startsWith(line, "-"))) return std::nullopt;
    return std::minmax(*first, *second);
}

}  // namespace

bool isLinkList(std::string_view head) {
    std::size_t links = 0;
    LineReader lines(head);
    while (const auto line = lines.next()) {
        if (trim(*line).empty()) continue;
        const bool cut = lines.position() >= head.size() && links > 0;
        if (!linkIn(*line) && !cut) return false;
        ++links;
    }
    return links > 0;
}

std::size_t declareLinks(std::string_view list, ConversationBuilder& builder) {
    std::size_t lost = 0;
    LineReader lines(list);
    while (const auto line = lines.next()) {
        const auto link = linkIn(*line);
        if (!link) continue;
        if (link->second >= builder.size()) {
            ++lost;
            continue;
        }
        MessageDraft& child = builder.drafts()[link->second];
        if (!child.parents) child.parents.emplace();
        if (link->first != link->second) child.parents->push_back(std::to_string(link->first));
    }
    return lost;
}

}  // namespace antecedent
