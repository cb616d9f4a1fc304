// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/network_scene.h"

#include <QFontMetricsF>
#include <algorithm>
#include <utility>

#include "app/desktop/canvas/network_painter.h"
#include "app/desktop/canvas/speaker_matrix_painter.h"
#include "app/desktop/models/message_words.h"
#include "graph/tree/speaker_communities.h"

namespace antecedent {
namespace {

constexpr double widestName = 132;    // of a matrix
constexpr double matrixScale = 0.65;  // names are read

}  // namespace

NetworkScene::NetworkScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent)
    : CanvasScene(document, settings, parent) {
    connect(&settings, &ViewSettings::speakersChanged, this, [this] {
        place(true);
        Q_EMIT reshaped();
    });
    place(true);
}

SceneTraits NetworkScene::traits() const {
    SceneTraits traits;
    traits.draggable = false;
    traits.openingScale = m_isMatrix ? matrixScale : 0.4;
    return traits;
}

void NetworkScene::restyle() {
    place(false);
}

void NetworkScene::arrange(const Change& change) {
    const bool opened = change.kind == Change::Kind::Opened;
    place(opened);
    Q_EMIT repaintNeeded();
    if (opened) Q_EMIT replaced();
    if (!opened) Q_EMIT rearranged({}, {});
}

void NetworkScene::place(bool anew) {
    std::map<std::size_t, QPointF> before;
    for (std::size_t i = 0; !anew && i < m_geometry.size(); ++i) {
        before[network().nodes[i].speaker.index()] = m_geometry.position(i);
    }
    std::vector<bool> hidden = hiddenMessages();
    m_whole = speakerNetwork(tree(), hidden);
    m_shown.network = busyPart(m_whole, static_cast<std::size_t>(std::max(1, settings().leastReplies())));
    const SpeakerNetwork linked = linkedPart(network());
    m_isMatrix = settings().matrix().value_or(linked.nodes.size() > mostDrawn);
    if (m_isMatrix) m_shown.network = linked;  // others have empty rows
    m_shown.groups = speakerCommunities(network());
    readNames();
    m_messages = SpeakerMessages(tree(), network(), std::move(hidden));
    m_geometry = m_isMatrix ? NetworkGeometry() : NetworkGeometry(m_shown, style(), before);
    if (m_isMatrix) readMatrix();
    Q_EMIT counted();
}

void NetworkScene::readNames() {
    m_shown.names.clear();
    for (const SpeakerNode& node : network().nodes) {
        m_shown.names << QString::fromStdString(tree().conversation().speakerName(node.speaker));
    }
}

void NetworkScene::readMatrix() {
    const QFontMetricsF metrics(style().small);
    double widest = 0;
    for (const QString& name : std::as_const(m_shown.names)) widest = std::max(widest, metrics.horizontalAdvance(name));
    m_matrix = SpeakerMatrix(m_shown.network, m_shown.groups, std::clamp(widest + 12, 48.0, widestName));
}

QRectF NetworkScene::box(MessageId message) const {
    const std::size_t node = nodeOf(message);
    if (m_isMatrix) return node == SpeakerMessages::none ? QRectF() : m_matrix.rowName(m_matrix.rowOf(node));
    return m_geometry.box(node);
}

/// A name stands for its speaker, a cell for the first message of its row's speaker to its column's.
MessageId NetworkScene::inMatrix(const QPointF& point) const {
    const SpeakerMatrix::Place place = m_matrix.at(point);
    if (!place.row && !place.column) return {};
    const std::size_t from = m_matrix.node(place.row ? *place.row : *place.column);
    if (!place.row || !place.column || m_matrix.replies(*place.row, *place.column) == 0) return firstMessage(from);
    return m_messages.firstTo(tree(), from, m_matrix.node(*place.column));
}

MessageId NetworkScene::at(const QPointF& point) const {
    if (m_isMatrix) return inMatrix(point);
    const auto node = m_geometry.at(point);
    return node ? firstMessage(*node) : MessageId();
}

MessageId NetworkScene::meantBy(MessageId hit, MessageId selected) const {
    const std::size_t node = nodeOf(hit);
    if (node == SpeakerMessages::none || nodeOf(selected) != node || hit != firstMessage(node)) return hit;
    return m_messages.after(tree(), selected);
}

SpeakerMarks NetworkScene::marks(const SceneState& state) const {
    SpeakerMarks marks{nodeOf(state.selected), nodeOf(state.hovered), {}, state.complete};
    marks.found.assign(network().nodes.size(), false);
    for (const MessageId message : state.found) {
        const std::size_t node = nodeOf(message);
        if (node < marks.found.size()) marks.found[node] = true;
    }
    return marks;
}

void NetworkScene::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    if (!m_isMatrix) return NetworkPainter(style(), m_shown, m_geometry).paint(painter, area, marks(state));
    std::vector<std::size_t> marked;
    for (const MessageId message : {state.selected, state.hovered}) {
        if (nodeOf(message) < network().nodes.size()) marked.push_back(nodeOf(message));
    }
    SpeakerMatrixPainter(style(), m_matrix, names()).paint(painter, area, marked);
}

void NetworkScene::paintOver(QPainter& painter, const CanvasViewport& viewport, const SceneState& state) const {
    if (m_isMatrix) {
        return SpeakerMatrixPainter(style(), m_matrix, names())
            .paintEdges(painter, viewport.transform(), viewport.size());
    }
    const NetworkGeometry::SeenEdges seen = m_geometry.edgesIn(viewport.visibleScene(), marks(state));
    if (seen.leftOut == 0) return;
    const QString words = tr("The %1 busiest links of %2 are drawn. Choose a speaker to see all of theirs.")
                              .arg(seen.others.size())
                              .arg(seen.others.size() + seen.near.size() + seen.leftOut);
    NetworkPainter(style(), m_shown, m_geometry).paintNote(painter, words);
}

QString NetworkScene::hint(MessageId message, double) const {
    const std::size_t index = nodeOf(message);
    if (index == SpeakerMessages::none) return {};
    const SpeakerNode& node = m_shown.network.nodes[index];
    const QString name = MessageWords(tree().conversation()).speaker(message);
    const QString messages = node.messages == 1 ? tr("one message") : tr("%1 messages").arg(node.messages);
    return tr("%1: %2").arg(name, messages) + QLatin1Char('\n') + tr("group %1").arg(m_shown.groups[index] + 1) +
           QLatin1Char('\n') +
           tr("answers others %1 times, is answered %2 times").arg(node.answered).arg(node.wasAnswered) +
           QLatin1Char('\n') +
           tr("attention %1 %, connects others %2 %")
               .arg(100 * node.attention, 0, 'f', 0)
               .arg(100 * node.betweenness, 0, 'f', 0);
}

QString NetworkScene::hintAt(const QPointF& point, double scale) const {
    const SpeakerMatrix::Place place = m_isMatrix ? m_matrix.at(point) : SpeakerMatrix::Place();
    if (!place.row || !place.column) return CanvasScene::hintAt(point, scale);
    const QString& from = m_shown.names[static_cast<qsizetype>(m_matrix.node(*place.row))];
    const QString& to = m_shown.names[static_cast<qsizetype>(m_matrix.node(*place.column))];
    const std::size_t replies = m_matrix.replies(*place.row, *place.column);
    return replies == 1 ? tr("%1 answers %2 once").arg(from, to)
                        : tr("%1 answers %2 %3 times").arg(from, to).arg(replies);
}

}  // namespace antecedent
