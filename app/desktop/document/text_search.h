// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRegularExpression>
#include <QStringMatcher>
#include <string>
#include <vector>

#include "app/desktop/document/search_query.h"

namespace antecedent {

/// A part of a text, in UTF-16 units.
struct TextSpan {
    qsizetype begin = 0;
    qsizetype length = 0;
};

/// Looks for the words or the pattern of a query in one text after the other.
class TextSearch {
public:
    /// Looks for nothing.
    TextSearch() = default;
    explicit TextSearch(const SearchQuery& query);

    /// What is wrong with the regular expression; empty when nothing is.
    QString error() const;
    /// No words are sought: every text matches, and nothing in it is found.
    bool empty() const { return m_sought.isEmpty(); }
    bool matches(const std::string& text) const;
    /// Where the words stand in a text, in order and without overlap.
    std::vector<TextSpan> spans(const QString& text) const;

private:
    std::vector<TextSpan> patternSpans(const QString& text) const;

    QString m_sought;
    bool m_pattern = false;
    QStringMatcher m_words;
    QRegularExpression m_expression;
};

}  // namespace antecedent
