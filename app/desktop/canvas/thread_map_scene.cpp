// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/canvas/thread_map_scene.h"

#include <set>

#include "app/desktop/canvas/thread_map_painter.h"
#include "app/desktop/models/message_words.h"

namespace antecedent {

ThreadMapScene::ThreadMapScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent)
    : CanvasScene(document, settings, parent) {
    place();
}

SceneTraits ThreadMapScene::traits() const {
    SceneTraits traits;
    traits.stretches = true;
    traits.draggable = false;
    traits.opensThreads = true;
    traits.openingScale = 0;
    traits.pictureStretch = 1 / ThreadMapGeometry::unitsPerPixel;
    return traits;
}

void ThreadMapScene::setRoom(const QSizeF& room) {
    const double edges = 2 * CanvasViewport::margin;
    const QSizeF inside = room - QSizeF(edges, edges);
    if (inside == m_room) return;
    m_room = inside;
    place();
}

void ThreadMapScene::arrange(const Change& change) {
    place();
    Q_EMIT repaintNeeded();
    if (change.kind == Change::Kind::Opened) Q_EMIT replaced();
    if (change.kind != Change::Kind::Opened) Q_EMIT rearranged({}, {});
}

void ThreadMapScene::place() {
    m_geometry = ThreadMapGeometry(tree(), hiddenMessages(), m_room, ThreadMapPainter::axisHeight(style()));
}

void ThreadMapScene::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    if (m_geometry.map().bars.empty()) return;
    ThreadMapPainter(style(), tree(), m_geometry, settings().threadColour()).paint(painter, area, state);
}

// The axis stays in sight while the lanes scroll below it.
void ThreadMapScene::paintOver(QPainter& painter, const CanvasViewport& viewport, const SceneState&) const {
    if (m_geometry.map().bars.empty() || viewport.visibleScene().top() <= 0) return;
    const QRectF place(0, 0, viewport.size().width(), m_geometry.axisHeight());
    ThreadMapPainter(style(), tree(), m_geometry, settings().threadColour())
        .paintAxis(painter, viewport.transform(), place);
}

QString ThreadMapScene::hint(MessageId message, double) const {
    const std::size_t bar =
        message.index() < m_geometry.map().barOf.size() ? m_geometry.map().barOf[message.index()] : ThreadMap::none;
    if (bar == ThreadMap::none) return {};
    const std::vector<MessageId>& messages = m_geometry.map().bars[bar].messages;
    const MessageWords words(tree().conversation());
    std::set<QString> speakers;
    for (const MessageId one : messages) speakers.insert(words.speaker(one));
    const QString count = messages.size() == 1 ? tr("one message") : tr("%1 messages").arg(messages.size());
    const QString who = speakers.size() == 1 ? *speakers.begin() : tr("%1 people").arg(speakers.size());
    QStringList head{count, who};
    if (const QString span = words.span(messages.front(), messages.back()); messages.size() > 1 && !span.isEmpty())
        head << span;
    return head.join(QStringLiteral(" · ")) + QLatin1Char('\n') + words.speaker(message) + QStringLiteral(": ") +
           words.preview(message, 120);
}

}  // namespace antecedent
