// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/transcript_scene.h"

#include <algorithm>

#include "app/desktop/canvas/transcript_metrics.h"
#include "app/desktop/document/system_lines.h"

namespace antecedent {

TranscriptScene::TranscriptScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent)
    : CanvasScene(document, settings, parent) {
    place();
}

SceneTraits TranscriptScene::traits() const {
    SceneTraits traits;
    traits.wheelScrolls = true;
    traits.openingScale = 1;
    return traits;
}

void TranscriptScene::setRoom(const QSizeF& room) {
    const double width = std::clamp(room.width() - 2 * CanvasViewport::margin, narrowestTranscript, widestTranscript);
    if (width == m_width) return;
    m_width = width;
    measure();
}

void TranscriptScene::arrange(const Change& change) {
    const bool opened = change.kind == Change::Kind::Opened;
    const bool filtered = m_rows.size() != tree().size() || settings().onlyThread().valid();
    if (opened || filtered) place();
    readReplies();
    Q_EMIT repaintNeeded();
    if (opened) Q_EMIT replaced();
    if (!opened) Q_EMIT rearranged({}, {});
}

void TranscriptScene::place() {
    const std::vector<bool> hidden = outsideOnlyThread();
    m_rows.clear();
    m_rowOfMessage.assign(tree().size(), ReplyMargin::none);
    for (std::size_t i = 0; i < tree().size(); ++i) {
        if (!hidden.empty() && hidden[i]) continue;
        m_rowOfMessage[i] = m_rows.size();
        m_rows.emplace_back(i);
    }
    measure();
    readReplies();
}

void TranscriptScene::measure() {
    const double text = m_width - textLeft - textRight;
    m_breaker = std::make_unique<LineBreaker>(style().body, text);
    m_tops.assign(1, 0);
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const MessageId message = m_rows[row];
        if (isThin(row)) {
            m_tops.push_back(m_tops.back() + style().lineHeight + 2 * thinPadding);
            continue;
        }
        const QString words = QString::fromStdString(tree().conversation().message(message).text);
        const auto lines = static_cast<double>(m_breaker->lines(words).size());
        m_tops.push_back(m_tops.back() + 2 * rowPadding + headerGap + (1 + lines) * style().lineHeight);
    }
}

void TranscriptScene::readReplies() {
    std::vector<int> threads(tree().size(), 0);
    m_threads.assign(m_rows.size(), 0);
    m_parentRows.assign(m_rows.size(), ReplyMargin::none);
    int next = 0;
    for (std::size_t i = 0; i < tree().size(); ++i) {
        const auto parent = tree().primaryParent(MessageId(i));
        const bool starts = !parent && !isSystemLine(tree(), MessageId(i));
        threads[i] = parent ? threads[parent->index()] : starts ? next++ : next;
        const std::size_t row = m_rowOfMessage[i];
        if (row == ReplyMargin::none) continue;
        m_threads[row] = threads[i];
        if (parent) m_parentRows[row] = m_rowOfMessage[parent->index()];
    }
    m_margin = std::make_unique<ReplyMargin>(m_parentRows);
}

bool TranscriptScene::isThin(std::size_t row) const {
    return tree().conversation().message(m_rows[row]).kind == MessageKind::System;
}

std::size_t TranscriptScene::rowOf(MessageId message) const {
    const bool known = message.valid() && message.index() < m_rowOfMessage.size();
    return known ? m_rowOfMessage[message.index()] : ReplyMargin::none;
}

std::size_t TranscriptScene::rowAt(double y) const {
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end(), y);
    return next == m_tops.begin() ? 0 : static_cast<std::size_t>(next - m_tops.begin() - 1);
}

QRectF TranscriptScene::rowBox(std::size_t row) const {
    return {marginWidth, m_tops[row], m_width - marginWidth, m_tops[row + 1] - m_tops[row]};
}

QRectF TranscriptScene::box(MessageId message) const {
    const std::size_t row = rowOf(message);
    return row == ReplyMargin::none ? QRectF() : rowBox(row);
}

MessageId TranscriptScene::at(const QPointF& point) const {
    if (point.y() < 0 || point.x() < marginWidth || point.x() > m_width) return {};
    const std::size_t row = rowAt(point.y());
    return row < m_rows.size() ? m_rows[row] : MessageId();
}

TranscriptScene::Pin TranscriptScene::pinFor(const CanvasViewport& viewport, const SceneState& state) const {
    const QRectF seen = viewport.visibleScene();
    for (const MessageId child : {state.hovered, state.selected}) {
        const std::size_t row = rowOf(child);
        if (row == ReplyMargin::none || !rowBox(row).intersects(seen)) continue;
        const std::size_t parent = m_parentRows[row];
        if (parent == ReplyMargin::none || lineY(parent) >= seen.top()) continue;
        const double left = viewport.transform().map(QPointF(marginWidth, 0)).x();
        const double right = viewport.transform().map(QPointF(m_width, 0)).x();
        return {m_rows[parent], child, QRectF(left, 8, right - left, 3 * style().lineHeight + 2 * rowPadding + 4)};
    }
    return {};
}

MessageId TranscriptScene::overAt(const QPointF& point, const CanvasViewport& viewport, const SceneState& state) const {
    const Pin pin = pinFor(viewport, state);
    return pin.box.contains(point) ? pin.parent : MessageId();
}

}  // namespace antecedent
