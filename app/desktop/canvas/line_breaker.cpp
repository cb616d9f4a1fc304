// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/line_breaker.h"

namespace antecedent {

LineBreaker::LineBreaker(const QFont& font, double width) : m_metrics(font), m_width(width) {
    for (std::size_t c = 0; c < m_latin.size(); ++c) {
        m_latin[c] = m_metrics.horizontalAdvance(QChar(static_cast<char16_t>(c)));
    }
}

double LineBreaker::advance(QStringView text, qsizetype at) const {
    const QChar c = text[at];
    if (c.unicode() < m_latin.size()) return m_latin[c.unicode()];
    if (c.isLowSurrogate()) return 0;
    const bool pair = c.isHighSurrogate() && at + 1 < text.size();
    const char32_t point = pair ? QChar::surrogateToUcs4(c, text[at + 1]) : c.unicode();
    const auto known = m_others.find(point);
    if (known != m_others.end()) return known->second;
    const double width = m_metrics.horizontalAdvance(QString::fromUcs4(&point, 1));
    m_others.emplace(point, width);
    return width;
}

// Where the line that begins at `from` ends; what follows begins after spaces.
qsizetype LineBreaker::lineEnd(QStringView text, qsizetype from) const {
    double width = 0;
    qsizetype lastSpace = -1;
    for (qsizetype i = from; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('\n')) return i;
        if (text[i].isSpace()) lastSpace = i;
        width += advance(text, i);
        if (width <= m_width || i == from || text[i].isSpace()) continue;
        if (lastSpace > from) return lastSpace;
        return text[i].isLowSurrogate() ? i - 1 : i;
    }
    return text.size();
}

std::vector<QStringView> LineBreaker::lines(QStringView text) const {
    std::vector<QStringView> result;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype end = std::max(lineEnd(text, from), from);
        result.push_back(text.mid(from, end - from).trimmed());
        const bool broken = end < text.size() && text[end].isSpace();
        from = broken ? end + 1 : std::max(end, from + 1);
    }
    if (result.empty()) result.push_back(text);
    return result;
}

}  // namespace antecedent
