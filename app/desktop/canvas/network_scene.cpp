// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/network_scene.h"

#include <algorithm>
#include <cmath>

#include "app/desktop/models/message_words.h"
#include "app/desktop/settings/theme.h"
#include "graph/layout/speaker_layout.h"

namespace antecedent {
namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
constexpr double smallestNode = 14;
constexpr double largestNode = 44;
constexpr double nameHeight = 22;  // below the circle
constexpr double thickestEdge = 7;
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
    traits.opening = {0.5, 0.5};
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

double NetworkScene::radius(std::size_t node) const {
    std::size_t most = 1;
    for (const SpeakerNode& other : m_network.nodes) most = std::max(most, other.messages);
    // Areas, not radii, are compared by the eye.
    const double share =
        std::sqrt(static_cast<double>(m_network.nodes[node].messages) / static_cast<double>(most));
    return smallestNode + (largestNode - smallestNode) * share;
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
    m_hidden = outsideOnlyThread();
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
    Control control;
    const auto placement = SpeakerLayout().place(m_network, NodeSizes(nodeSizes()), options, control);
    m_positions.clear();
    if (!placement) return;
    for (const Point& point : placement->positions) m_positions.emplace_back(point.x, point.y);
    m_bounds = QRectF(0, 0, placement->bounds.right, placement->bounds.bottom);
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

void NetworkScene::paint(QPainter& painter, const QRectF&, const SceneState& state) const {
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SpeakerEdge& edge : m_network.edges) paintEdge(painter, edge, state);
    for (std::size_t i = 0; i < m_positions.size(); ++i) paintNode(painter, i, state);
    for (std::size_t i = 0; i < m_positions.size(); ++i) paintName(painter, i);
}

// Bent to the right of its direction, so that answers both ways are two lines.
void NetworkScene::paintEdge(QPainter& painter, const SpeakerEdge& edge, const SceneState& state) const {
    const QLineF line(m_positions[edge.from], m_positions[edge.to]);
    const QPointF side(line.dy() * edgeBend, -line.dx() * edgeBend);
    const QPointF bend = line.center() + side;
    QLineF arriving(line.p2(), bend);
    arriving.setLength(radius(edge.to) + 3);
    QLineF leaving(line.p1(), bend);
    leaving.setLength(radius(edge.from));
    std::size_t most = 1;
    for (const SpeakerEdge& other : m_network.edges) most = std::max(most, other.replies);
    const double width =
        1 + (thickestEdge - 1) * std::sqrt(static_cast<double>(edge.replies) / static_cast<double>(most));
    const std::size_t selected = nodeOf(state.selected);
    const std::size_t hovered = nodeOf(state.hovered);
    const bool near =
        edge.from == selected || edge.to == selected || edge.from == hovered || edge.to == hovered;
    QColor color = near ? style().accent : style().link;
    color.setAlphaF(near ? 0.8F : 0.4F);
    const double head = 5 + width;
    QLineF tip(arriving.p2(), bend);
    tip.setLength(head);
    QPainterPath path(leaving.p2());
    path.quadTo(bend, tip.p2());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawPath(path);
    const QLineF across = tip.normalVector();
    const QPointF half = (across.p2() - across.p1()) * 0.5;
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({tip.p1(), tip.p2() + half, tip.p2() - half}));
}

void NetworkScene::paintNode(QPainter& painter, std::size_t node, const SceneState& state) const {
    const double r = radius(node);
    const SpeakerNode& speaker = m_network.nodes[node];
    const QPalette& palette = style().palette;
    const QColor color = speakerColor(static_cast<int>(speaker.speaker.index()), palette);
    painter.setPen(QPen(color, 1.5 + 4.5 * speaker.betweenness));
    painter.setBrush(mixed(palette.color(QPalette::Base), color, 0.22));
    painter.drawEllipse(m_positions[node], r, r);
    painter.setFont(style().bold);
    painter.setPen(palette.color(QPalette::Text));
    const QRectF inside(m_positions[node] - QPointF(r, r), QSizeF(2 * r, 2 * r));
    if (painter.transform().m11() * style().lineHeight > 10) {
        painter.drawText(inside, Qt::AlignCenter, QString::number(speaker.messages));
    }
    const bool selected = nodeOf(state.selected) == node;
    const bool hovered = nodeOf(state.hovered) == node;
    bool found = false;
    for (const MessageId message : state.found) found = found || nodeOf(message) == node;
    if (!selected && !hovered && !found) return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(selected || hovered ? style().accent : style().doubt, selected ? 2.5 : 1.5));
    painter.drawEllipse(m_positions[node], r + 6, r + 6);
}

void NetworkScene::paintName(QPainter& painter, std::size_t node) const {
    const QPointF below = painter.transform().map(m_positions[node] + QPointF(0, radius(node) + 2));
    painter.save();
    painter.setWorldTransform(QTransform());
    const QString name =
        QString::fromStdString(tree().conversation().speakerName(m_network.nodes[node].speaker));
    const QFontMetricsF metrics(style().bold);
    QRectF box(0, 0, metrics.horizontalAdvance(name) + 8, metrics.height());
    box.moveCenter(below + QPointF(0, metrics.height() / 2 + 2));
    QColor ground = style().palette.color(QPalette::Window);
    ground.setAlphaF(0.75F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 3, 3);
    painter.setFont(style().bold);
    painter.setPen(style().palette.color(QPalette::Text));
    painter.drawText(box, Qt::AlignCenter, name);
    painter.restore();
}

}  // namespace antecedent
