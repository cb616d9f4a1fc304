// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/transcript_scene.h"

#include <algorithm>

#include "app/desktop/canvas/transcript_metrics.h"
#include "app/desktop/canvas/transcript_painter.h"

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
    const bool filtered = m_geometry.size() != tree().size() || settings().onlyThread().valid();
    if (opened || filtered) place();
    if (!opened && !filtered) m_geometry.readReplies(tree());
    Q_EMIT repaintNeeded();
    if (opened) Q_EMIT replaced();
    if (!opened) Q_EMIT rearranged({}, {});
}

void TranscriptScene::place() {
    m_geometry = TranscriptGeometry(tree(), outsideOnlyThread());
    measure();
}

void TranscriptScene::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    TranscriptPainter(style(), tree(), m_geometry, settings().threshold()).paint(painter, area, state);
}

void TranscriptScene::paintOver(QPainter& painter, const CanvasViewport& viewport, const SceneState& state) const {
    const TranscriptPin pin = m_geometry.pin(viewport, state);
    if (!pin.parent.valid() || style().detailAt(viewport.scale()) != Detail::Card) return;
    TranscriptPainter(style(), tree(), m_geometry, settings().threshold()).paintPin(painter, pin, viewport.transform());
}

void TranscriptScene::paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const {
    TranscriptPainter(style(), tree(), m_geometry, settings().threshold()).paintDragged(painter, state.dragged, point);
}

MessageId TranscriptScene::overAt(const QPointF& point, const CanvasViewport& viewport, const SceneState& state) const {
    const TranscriptPin pin = m_geometry.pin(viewport, state);
    return pin.box.contains(point) ? pin.parent : MessageId();
}

}  // namespace antecedent
