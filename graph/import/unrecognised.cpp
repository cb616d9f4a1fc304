// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/unrecognised.h"

#include "graph/base/text_lines.h"
#include "graph/import/reading/json_outline.h"

namespace antecedent {

namespace {

/// " with the fields a, b and c", of the outermost records.
std::string fieldsIn(const JsonOutline& outline) {
    constexpr std::size_t most = 8;
    const std::string prefix = outline.recordPrefix();
    std::string names;
    std::size_t count = 0;
    for (const std::string& path : outline.paths) {
        if (!startsWith(path, prefix) || path.find('.', prefix.size()) != std::string::npos || path.size() > 60)
            continue;
        if (++count > most) break;
        names += (names.empty() ? " with the fields " : ", ") + path.substr(prefix.size());
    }
    return count > most ? names + " …" : names;
}

}  // namespace

Sentence whyUnrecognised(const SourceTree& source) {
    const std::string head = source.head(source.entries().front());
    const std::string_view start = trimLeft(head);
    const char first = start.empty() ? ' ' : start.front();
    const JsonOutline outline = outlineOf(start);
    if (outline.root != JsonOutline::Root::None) {
        return Sentence(
            "is JSON%1, but no messages were found in it; see `antecedent formats` for what is read, or name "
            "the fields with --columns",
            fieldsIn(outline));
    }
    if (first == '{') return Sentence("begins as JSON, but is none; it may be damaged");
    if (first == '<')
        return Sentence("is HTML or XML of a kind that is not known; see `antecedent formats` for what is read");
    return Sentence(
        "not recognised as a conversation; if it is one, name its format with --format (see `antecedent formats`)");
}

}  // namespace antecedent
