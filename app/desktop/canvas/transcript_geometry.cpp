// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/transcript_geometry.h"

#include <algorithm>

#include "app/desktop/canvas/transcript_metrics.h"
#include "app/desktop/document/system_lines.h"

namespace antecedent {

TranscriptGeometry::TranscriptGeometry(const ReplyTree& tree, const std::vector<bool>& hidden)
    : m_rowOfMessage(tree.size(), none) {
    for (std::size_t i = 0; i < tree.size(); ++i) {
        if (!hidden.empty() && hidden[i]) continue;
        m_rowOfMessage[i] = m_rows.size();
        m_rows.emplace_back(i);
        m_thin.push_back(tree.conversation().message(MessageId(i)).kind == MessageKind::System);
    }
    m_tops.assign(m_rows.size() + 1, 0);
    readReplies(tree);
}

void TranscriptGeometry::measure(const Conversation& conversation, const CanvasStyle& style, double width) {
    m_width = width;
    m_lineHeight = style.lineHeight;
    m_breaker = std::make_shared<LineBreaker>(style.body, width - textLeft - textRight);
    m_tops.assign(1, 0);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_thin[row]) {
            m_tops.push_back(m_tops.back() + m_lineHeight + 2 * thinPadding);
            continue;
        }
        const QString words = QString::fromStdString(conversation.message(m_rows[row]).text);
        const auto lines = static_cast<double>(m_breaker->lines(words).size());
        m_tops.push_back(m_tops.back() + 2 * rowPadding + headerGap + (1 + lines) * m_lineHeight);
    }
}

void TranscriptGeometry::readReplies(const ReplyTree& tree) {
    std::vector<int> threads(tree.size(), 0);
    m_threads.assign(m_rows.size(), 0);
    m_parentRows.assign(m_rows.size(), none);
    int next = 0;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const auto parent = tree.primaryParent(MessageId(i));
        const bool starts = !parent && !isSystemLine(tree, MessageId(i));
        threads[i] = parent ? threads[parent->index()] : starts ? next++ : next;
        const std::size_t row = m_rowOfMessage[i];
        if (row == none) continue;
        m_threads[row] = threads[i];
        if (parent) m_parentRows[row] = m_rowOfMessage[parent->index()];
    }
    m_margin = ReplyMargin(m_parentRows);
}

std::size_t TranscriptGeometry::rowOf(MessageId message) const {
    const bool known = message.valid() && message.index() < m_rowOfMessage.size();
    return known ? m_rowOfMessage[message.index()] : none;
}

std::size_t TranscriptGeometry::rowAt(double y) const {
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return next == m_tops.begin() ? 0 : static_cast<std::size_t>(next - m_tops.begin() - 1);
}

QRectF TranscriptGeometry::rowBox(std::size_t row) const {
    return {marginWidth, m_tops[row], m_width - marginWidth, m_tops[row + 1] - m_tops[row]};
}

QRectF TranscriptGeometry::box(MessageId message) const {
    const std::size_t row = rowOf(message);
    return row == none ? QRectF() : rowBox(row);
}

MessageId TranscriptGeometry::at(const QPointF& point) const {
    if (point.y() < 0 || point.x() < marginWidth || point.x() > m_width) return {};
    const std::size_t row = rowAt(point.y());
    return row < m_rows.size() ? m_rows[row] : MessageId();
}

double TranscriptGeometry::laneX(std::size_t row) const {
    return marginWidth - firstLane - laneDistance * static_cast<double>(m_margin.laneOf(row));
}

double TranscriptGeometry::lineY(std::size_t row) const {
    return m_tops[row] + (m_thin[row] ? thinPadding : rowPadding) + m_lineHeight / 2;
}

TranscriptPin TranscriptGeometry::pin(const CanvasViewport& viewport, const SceneState& state) const {
    const QRectF seen = viewport.visibleScene();
    for (const MessageId child : {state.hovered, state.selected}) {
        const std::size_t row = rowOf(child);
        if (row == none || !rowBox(row).intersects(seen)) continue;
        const std::size_t parent = m_parentRows[row];
        if (parent == none || lineY(parent) >= seen.top()) continue;
        const double left = viewport.transform().map(QPointF(marginWidth, 0)).x();
        const double right = viewport.transform().map(QPointF(m_width, 0)).x();
        return {m_rows[parent], child, QRectF(left, 8, right - left, 3 * m_lineHeight + 2 * rowPadding + 4)};
    }
    return {};
}

}  // namespace antecedent
