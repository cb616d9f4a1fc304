// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/text_search.h"

namespace antecedent {
namespace {
constexpr std::size_t mostSpans = 500;  // of one text; a pattern may find every letter
}

TextSearch::TextSearch(const SearchQuery& query)
    : m_sought(query.regularExpression ? query.text : query.text.trimmed()),
      m_pattern(query.regularExpression),
      m_words(m_sought, query.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive),
      m_expression(
          query.regularExpression ? m_sought : QString(),
          QRegularExpression::UseUnicodePropertiesOption |
              (query.caseSensitive ? QRegularExpression::NoPatternOption : QRegularExpression::CaseInsensitiveOption)) {
}

QString TextSearch::error() const {
    return m_expression.isValid() ? QString() : m_expression.errorString();
}

bool TextSearch::matches(const std::string& text) const {
    if (m_sought.isEmpty()) return true;
    const QString shown = QString::fromStdString(text);
    return m_pattern ? m_expression.match(shown).hasMatch() : m_words.indexIn(shown) >= 0;
}

std::vector<TextSpan> TextSearch::spans(const QString& text) const {
    std::vector<TextSpan> found;
    if (m_sought.isEmpty()) return found;
    if (m_pattern) return patternSpans(text);
    for (qsizetype at = m_words.indexIn(text); at >= 0 && found.size() < mostSpans;) {
        found.push_back({at, m_sought.size()});
        at = m_words.indexIn(text, at + m_sought.size());
    }
    return found;
}

std::vector<TextSpan> TextSearch::patternSpans(const QString& text) const {
    std::vector<TextSpan> found;
    if (!m_expression.isValid()) return found;
    for (auto match = m_expression.globalMatch(text); match.hasNext() && found.size() < mostSpans;) {
        const auto one = match.next();
        if (one.capturedLength() > 0) found.push_back({one.capturedStart(), one.capturedLength()});
    }
    return found;
}

}  // namespace antecedent
