// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/network_scene.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <utility>

#include "app/desktop/models/message_words.h"
#include "graph/layout/speaker_layout.h"
#include "graph/tree/speaker_communities.h"

namespace antecedent {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
constexpr double smallestNode = 14;
constexpr double largestNode = 44;
constexpr double nameHeight = 22;  // below the circle
constexpr double edgeBend = 0.14;
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

void NetworkScene::readRadii() {
    std::size_t most = 1;
    for (const SpeakerNode& node : m_network.nodes) most = std::max(most, node.messages);
    m_radii.clear();
    for (const SpeakerNode& node : m_network.nodes) {
        // Areas, not radii, are compared by the eye.
        const double share = std::sqrt(static_cast<double>(node.messages) / static_cast<double>(most));
        m_radii.push_back(smallestNode + (largestNode - smallestNode) * share);
    }
}

// Bent to the right of its direction, so that answers both ways are two lines.
SpeakerArrow NetworkScene::arrowOf(const SpeakerEdge& edge, std::size_t mostReplies) const {
    const QLineF line(m_positions[edge.from], m_positions[edge.to]);
    const QPointF bend = line.center() + QPointF(line.dy() * edgeBend, -line.dx() * edgeBend);
    QLineF leaving(line.p1(), bend);
    leaving.setLength(radius(edge.from));
    QLineF arriving(line.p2(), bend);
    arriving.setLength(radius(edge.to) + 3);
    const double share = std::sqrt(static_cast<double>(edge.replies) / static_cast<double>(mostReplies));
    return {leaving.p2(), bend, arriving.p2(), 1 + (SpeakerArrow::thickest - 1) * share};
}

void NetworkScene::readArrows() {
    const auto& edges = m_network.edges;
    std::size_t most = 1;
    for (const SpeakerEdge& edge : edges) most = std::max(most, edge.replies);
    m_arrows.clear();
    m_busiest.clear();
    for (const SpeakerEdge& edge : edges) {
        m_busiest.push_back(m_arrows.size());
        m_arrows.push_back(arrowOf(edge, most));
    }
    std::stable_sort(m_busiest.begin(), m_busiest.end(),
                     [&](std::size_t a, std::size_t b) { return edges[a].replies > edges[b].replies; });
}

std::vector<Size> NetworkScene::nodeSizes() const {
    std::vector<Size> sizes;
    for (std::size_t i = 0; i < m_network.nodes.size(); ++i) {
        const double around = 2 * radius(i) + 2 * nameHeight;
        sizes.push_back({around, around});
    }
    return sizes;
}

void NetworkScene::place(bool anew) {
    std::map<std::size_t, QPointF> before;
    for (std::size_t i = 0; !anew && i < m_positions.size(); ++i) {
        before[m_network.nodes[i].speaker.index()] = m_positions[i];
    }
    m_hidden = hiddenMessages();
    m_whole = speakerNetwork(tree(), m_hidden);
    show(before);
}

void NetworkScene::show(const std::map<std::size_t, QPointF>& before) {
    m_network = busyPart(m_whole, static_cast<std::size_t>(std::max(1, settings().leastReplies())));
    const SpeakerNetwork linked = linkedPart(m_network);
    m_isMatrix = settings().matrix().value_or(linked.nodes.size() > mostDrawn);
    if (m_isMatrix) m_network = linked;  // others have empty rows
    m_groups = speakerCommunities(m_network);
    readNodes();
    readRadii();
    m_positions.clear();
    m_arrows.clear();
    m_busiest.clear();
    if (m_isMatrix) readMatrix();
    if (!m_isMatrix) lay(before);
    Q_EMIT counted();
}

void NetworkScene::readNodes() {
    m_nodeOfSpeaker.clear();
    m_names.clear();
    for (std::size_t i = 0; i < m_network.nodes.size(); ++i) {
        const SpeakerId speaker = m_network.nodes[i].speaker;
        m_nodeOfSpeaker[speaker.index()] = i;
        m_names << QString::fromStdString(tree().conversation().speakerName(speaker));
    }
    m_firstMessages.assign(m_network.nodes.size(), MessageId());
    for (std::size_t i = tree().size(); i-- > 0;) {
        const std::size_t node = nodeOf(MessageId(i));
        if (node != nowhere) m_firstMessages[node] = MessageId(i);
    }
}

void NetworkScene::lay(const std::map<std::size_t, QPointF>& before) {
    SpeakerLayoutOptions options;
    for (const SpeakerNode& node : m_network.nodes) {
        const auto known = before.find(node.speaker.index());
        if (!before.empty()) options.before.emplace_back();
        if (known != before.end()) options.before.back() = Point{known->second.x(), known->second.y()};
    }
    Control control;
    const auto placement = SpeakerLayout().place(m_network, NodeSizes(nodeSizes()), options, control);
    if (!placement) return;
    for (const Point& point : placement->positions) m_positions.emplace_back(point.x, point.y);
    m_bounds = QRectF(0, 0, placement->bounds.right, placement->bounds.bottom);
    readArrows();
    readNameSides();
}

void NetworkScene::readMatrix() {
    const QFontMetricsF metrics(style().small);
    double widest = 0;
    for (const QString& name : std::as_const(m_names)) widest = std::max(widest, metrics.horizontalAdvance(name));
    m_matrix = SpeakerMatrix(m_network, m_groups, std::clamp(widest + 12, 48.0, widestName));
}

std::size_t NetworkScene::nodeOf(MessageId message) const {
    if (!message.valid() || message.index() >= tree().size()) return nowhere;
    // What nobody sees may be of a conversation that has grown meanwhile.
    if (!m_hidden.empty() && (message.index() >= m_hidden.size() || m_hidden[message.index()])) return nowhere;
    const SpeakerId speaker = tree().conversation().message(message).speaker;
    const auto found = speaker.valid() ? m_nodeOfSpeaker.find(speaker.index()) : m_nodeOfSpeaker.end();
    return found == m_nodeOfSpeaker.end() ? nowhere : found->second;
}

QRectF NetworkScene::box(MessageId message) const {
    const std::size_t node = nodeOf(message);
    if (m_isMatrix) return node == nowhere ? QRectF() : m_matrix.rowName(m_matrix.rowOf(node));
    if (node >= m_positions.size()) return {};
    const double r = radius(node);
    return {m_positions[node] - QPointF(r, r), QSizeF(2 * r, 2 * r)};
}

/// A name stands for its speaker, a cell for the first message of its row's speaker to its column's.
MessageId NetworkScene::inMatrix(const QPointF& point) const {
    const SpeakerMatrix::Place place = m_matrix.at(point);
    if (!place.row && !place.column) return {};
    const std::size_t from = m_matrix.node(place.row ? *place.row : *place.column);
    if (!place.row || !place.column || m_matrix.replies(*place.row, *place.column) == 0) return m_firstMessages[from];
    const std::size_t to = m_matrix.node(*place.column);
    for (std::size_t i = m_firstMessages[from].index(); i < tree().size(); ++i) {
        if (nodeOf(MessageId(i)) != from) continue;
        for (const Link& link : tree().attachment(MessageId(i)).parents) {
            if (nodeOf(link.parent) == to) return MessageId(i);
        }
    }
    return m_firstMessages[from];
}

MessageId NetworkScene::at(const QPointF& point) const {
    if (m_isMatrix) return inMatrix(point);
    for (std::size_t i = 0; i < m_positions.size(); ++i) {
        if (QLineF(point, m_positions[i]).length() <= radius(i)) return m_firstMessages[i];
    }
    return {};
}

MessageId NetworkScene::meantBy(MessageId hit, MessageId selected) const {
    const std::size_t node = nodeOf(hit);
    if (nodeOf(selected) != node || (m_isMatrix && hit != m_firstMessages[node])) return hit;
    for (std::size_t i = selected.index() + 1; i < tree().size(); ++i) {
        if (nodeOf(MessageId(i)) == node) return MessageId(i);
    }
    return hit;
}

QString NetworkScene::hint(MessageId message, double) const {
    const std::size_t index = nodeOf(message);
    if (index == nowhere) return {};
    const SpeakerNode& node = m_network.nodes[index];
    const QString name = MessageWords(tree().conversation()).speaker(message);
    const QString messages = node.messages == 1 ? tr("one message") : tr("%1 messages").arg(node.messages);
    return tr("%1: %2").arg(name, messages) + QLatin1Char('\n') + tr("group %1").arg(m_groups[index] + 1) +
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
    const QString& from = m_names[static_cast<qsizetype>(m_matrix.node(*place.row))];
    const QString& to = m_names[static_cast<qsizetype>(m_matrix.node(*place.column))];
    const std::size_t replies = m_matrix.replies(*place.row, *place.column);
    return replies == 1 ? tr("%1 answers %2 once").arg(from, to)
                        : tr("%1 answers %2 %3 times").arg(from, to).arg(replies);
}

}  // namespace antecedent
