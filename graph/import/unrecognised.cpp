// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/unrecognised.h"

#include "graph/base/text_lines.h"

namespace antecedent {

std::string whyUnrecognised(const SourceTree& source) {
    const std::string head = source.head(source.entries().front());
    const std::string_view start = trimLeft(head);
    const char first = start.empty() ? ' ' : start.front();
    if (first == '{' || first == '[') {
        return "is JSON, but no messages were found in it; see `antecedent formats` for what is read, or name the "
               "fields "
               "with --columns";
    }
    if (first == '<') return "is HTML or XML of a kind that is not known; see `antecedent formats` for what is read";
    return "not recognised as a conversation; if it is one, name its format with --format (see `antecedent formats`)";
}

}  // namespace antecedent
