// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/timeline_scene.h"

#include "app/desktop/canvas/timeline_painter.h"
#include "app/desktop/models/message_words.h"

namespace antecedent {

TimelineScene::TimelineScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent)
    : CanvasScene(document, settings, parent) {
    place();
}

SceneTraits TimelineScene::traits() const {
    SceneTraits traits;
    traits.stretches = true;
    traits.openingScale = 1.5;
    traits.pictureStretch = 2.5;
    return traits;
}

void TimelineScene::arrange(const Change& change) {
    place();
    Q_EMIT repaintNeeded();
    if (change.kind == Change::Kind::Opened) Q_EMIT replaced();
    if (change.kind != Change::Kind::Opened) Q_EMIT rearranged({}, {});
}

void TimelineScene::place() {
    m_geometry = TimelineGeometry(tree(), hiddenMessages(), settings().byTime());
}

void TimelineScene::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    TimelinePainter(style(), tree(), m_geometry, settings().threshold()).paint(painter, area, state);
}

void TimelineScene::paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const {
    TimelinePainter(style(), tree(), m_geometry, settings().threshold()).paintDragged(painter, state, point);
}

QString TimelineScene::hint(MessageId message, double) const {
    const MessageWords words(tree().conversation());
    const QString time = words.time(message);
    const QString who = time.isEmpty() ? words.speaker(message) : tr("%1, %2").arg(words.speaker(message), time);
    return who + QStringLiteral(": ") + words.preview(message);
}

}  // namespace antecedent
