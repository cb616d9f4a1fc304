// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/line_breaker.h"

#include <QTextBoundaryFinder>
#include <algorithm>

namespace antecedent {
namespace {

/// May stand in the middle of what is one character to people: accents, emoji with a skin tone, families,
/// flags.
bool joins(QChar c) {
    if (c.unicode() < 0x300) return false;
    return c.isSurrogate() || c.isMark() || c == QChar(0x200d) || (c.unicode() >= 0x1100 && c.unicode() < 0x1200);
}

}  // namespace

LineBreaker::LineBreaker(const QFont& font, double width) : m_metrics(font), m_width(width) {
    for (std::size_t c = 0; c < m_latin.size(); ++c) {
        m_latin[c] = m_metrics.horizontalAdvance(QChar(static_cast<char16_t>(c)));
    }
}

double LineBreaker::advance(QStringView character) const {
    const char16_t first = character[0].unicode();
    if (character.size() == 1 && first < m_latin.size()) return m_latin[first];
    const QString key = character.toString();
    const auto known = m_others.constFind(key);
    if (known != m_others.constEnd()) return *known;
    return *m_others.insert(key, m_metrics.horizontalAdvance(key));
}

// Most texts have no such characters and need no list.
std::vector<qsizetype> LineBreaker::characterEnds(QStringView text) {
    std::vector<qsizetype> ends;
    if (std::none_of(text.begin(), text.end(), joins)) return ends;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text.data(), text.size());
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) ends.push_back(end);
    return ends;
}

// Where the line that begins at `from` ends; what follows begins after spaces.
qsizetype LineBreaker::lineEnd(QStringView text, const std::vector<qsizetype>& ends, qsizetype from) const {
    double width = 0;
    qsizetype lastSpace = -1;
    auto end = std::upper_bound(ends.begin(), ends.end(), from);
    for (qsizetype i = from; i < text.size();) {
        if (text[i] == QLatin1Char('\n')) return i;
        if (text[i].isSpace()) lastSpace = i;
        const qsizetype next = end == ends.end() ? i + 1 : *end++;
        width += advance(text.mid(i, next - i));
        if (width > m_width && i != from && !text[i].isSpace()) return lastSpace > from ? lastSpace : i;
        i = next;
    }
    return text.size();
}

std::vector<QStringView> LineBreaker::lines(QStringView text) const {
    std::vector<QStringView> result;
    const std::vector<qsizetype> ends = characterEnds(text);
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype end = std::max(lineEnd(text, ends, from), from);
        result.push_back(text.mid(from, end - from).trimmed());
        const bool broken = end < text.size() && text[end].isSpace();
        from = broken ? end + 1 : std::max(end, from + 1);
    }
    if (result.empty()) result.push_back(text);
    return result;
}

}  // namespace antecedent
