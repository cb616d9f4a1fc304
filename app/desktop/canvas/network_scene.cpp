// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/network_scene.h"

#include <algorithm>
#include <cmath>

#include "app/desktop/models/message_words.h"
#include "graph/layout/speaker_layout.h"

namespace antecedent {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
constexpr double smallestNode = 14;
constexpr double largestNode = 44;
constexpr double nameHeight = 22;  // below the circle
constexpr double edgeBend = 0.14;

}  // namespace

NetworkScene::NetworkScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent)
    : CanvasScene(document, settings, parent) {
    place(true);
}

SceneTraits NetworkScene::traits() const {
    SceneTraits traits;
    traits.draggable = false;
    traits.openingScale = 0.4;
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
    m_network = speakerNetwork(tree(), m_hidden);
    SpeakerLayoutOptions options;
    m_nodeOfSpeaker.clear();
    for (std::size_t i = 0; i < m_network.nodes.size(); ++i) {
        const std::size_t speaker = m_network.nodes[i].speaker.index();
        m_nodeOfSpeaker[speaker] = i;
        const auto known = before.find(speaker);
        if (!before.empty()) options.before.emplace_back();
        if (known != before.end()) options.before.back() = Point{known->second.x(), known->second.y()};
    }
    m_firstMessages.assign(m_network.nodes.size(), MessageId());
    for (std::size_t i = tree().size(); i-- > 0;) {
        const std::size_t node = nodeOf(MessageId(i));
        if (node != nowhere) m_firstMessages[node] = MessageId(i);
    }
    readRadii();
    Control control;
    const auto placement = SpeakerLayout().place(m_network, NodeSizes(nodeSizes()), options, control);
    m_positions.clear();
    m_arrows.clear();
    m_busiest.clear();
    if (!placement) return;
    for (const Point& point : placement->positions) m_positions.emplace_back(point.x, point.y);
    m_bounds = QRectF(0, 0, placement->bounds.right, placement->bounds.bottom);
    readArrows();
    readNameSides();
}

std::size_t NetworkScene::nodeOf(MessageId message) const {
    if (!message.valid() || message.index() >= tree().size()) return nowhere;
    if (!m_hidden.empty() && m_hidden[message.index()]) return nowhere;
    const SpeakerId speaker = tree().conversation().message(message).speaker;
    const auto found = speaker.valid() ? m_nodeOfSpeaker.find(speaker.index()) : m_nodeOfSpeaker.end();
    return found == m_nodeOfSpeaker.end() ? nowhere : found->second;
}

QRectF NetworkScene::box(MessageId message) const {
    const std::size_t node = nodeOf(message);
    if (node >= m_positions.size()) return {};
    const double r = radius(node);
    return {m_positions[node] - QPointF(r, r), QSizeF(2 * r, 2 * r)};
}

MessageId NetworkScene::at(const QPointF& point) const {
    for (std::size_t i = 0; i < m_positions.size(); ++i) {
        if (QLineF(point, m_positions[i]).length() <= radius(i)) return m_firstMessages[i];
    }
    return {};
}

MessageId NetworkScene::meantBy(MessageId hit, MessageId selected) const {
    const std::size_t node = nodeOf(hit);
    if (nodeOf(selected) != node) return hit;
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
    return tr("%1: %2").arg(name, messages) + QLatin1Char('\n') +
           tr("answers others %1 times, is answered %2 times").arg(node.answered).arg(node.wasAnswered) +
           QLatin1Char('\n') +
           tr("attention %1 %, connects others %2 %")
               .arg(100 * node.attention, 0, 'f', 0)
               .arg(100 * node.betweenness, 0, 'f', 0);
}

}  // namespace antecedent
