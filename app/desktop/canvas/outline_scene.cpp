// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/outline_scene.h"

#include <algorithm>

#include "app/desktop/canvas/elided_text.h"
#include "app/desktop/canvas/link_painter.h"
#include "app/desktop/canvas/message_colour.h"
#include "app/desktop/document/certainty.h"
#include "app/desktop/models/message_words.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {
constexpr double width = 960;
constexpr double step = 20;
constexpr int deepest = 24;  // deeper rows are not moved further to the right
constexpr double timeWidth = 96;
constexpr double certaintyWidth = 84;
constexpr std::size_t notShown = static_cast<std::size_t>(-1);
}  // namespace

OutlineScene::OutlineScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent)
    : CanvasScene(document, settings, parent) {
    place();
}

void OutlineScene::arrange(const Change&) {
    place();
    Q_EMIT replaced();
}

// Depth first with a stack of its own: a tree may be deeper than the program's stack.
void OutlineScene::place() {
    const std::vector<bool> hidden = hiddenMessages();
    m_rows.clear();
    m_rowOfMessage.assign(tree().size(), notShown);
    int thread = 0;
    for (const MessageId root : tree().roots()) {
        const int number = thread++;
        if (!hidden.empty() && hidden[root.index()]) continue;
        std::vector<Row> open{{root, notShown, 0, number}};
        while (!open.empty()) {
            const Row row = open.back();
            open.pop_back();
            const std::size_t place = m_rows.size();
            m_rowOfMessage[row.message.index()] = place;
            m_rows.push_back(row);
            const auto& replies = tree().replies(row.message);
            for (auto reply = replies.rbegin(); reply != replies.rend(); ++reply) {
                open.push_back({*reply, place, row.depth + 1, number});
            }
        }
    }
}

QRectF OutlineScene::bounds() const {
    return {0, 0, width, rowHeight() * static_cast<double>(m_rows.size())};
}

double OutlineScene::indent(const Row& row) const {
    return 12 + step * std::min(row.depth, deepest);
}

QRectF OutlineScene::rowBox(std::size_t row) const {
    return {0, rowHeight() * static_cast<double>(row), width, rowHeight()};
}

QRectF OutlineScene::box(MessageId message) const {
    const bool known = message.valid() && message.index() < m_rowOfMessage.size();
    return known && m_rowOfMessage[message.index()] != notShown ? rowBox(m_rowOfMessage[message.index()]) : QRectF();
}

MessageId OutlineScene::at(const QPointF& point) const {
    if (!bounds().contains(point)) return {};
    return m_rows[std::min(static_cast<std::size_t>(point.y() / rowHeight()), m_rows.size() - 1)].message;
}

void OutlineScene::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    if (m_rows.empty()) return;
    painter.setRenderHint(QPainter::Antialiasing);
    const auto first = static_cast<std::size_t>(std::max(0.0, area.top() / rowHeight()));
    for (std::size_t row = first; row < m_rows.size() && rowBox(row).top() < area.bottom(); ++row) {
        paintRow(painter, row, state);
    }
    for (std::size_t row = first; row < m_rows.size(); ++row) {
        if (m_rows[row].parent != notShown && rowBox(m_rows[row].parent).top() < area.bottom())
            paintBranch(painter, row);
    }
}

void OutlineScene::paintRow(QPainter& painter, std::size_t row, const SceneState& state) const {
    const MessageId message = m_rows[row].message;
    const MessageWords words(tree().conversation());
    const QRectF box = rowBox(row);
    const QColor tint = threadTint(m_rows[row].thread, style().palette);
    painter.fillRect(box, message == state.selected ? mixed(tint, style().accent, 0.2) : tint);
    painter.setPen(Qt::NoPen);
    painter.setBrush(messageColor(tree(), message, style().palette));
    painter.drawEllipse(QPointF(indent(m_rows[row]), box.center().y()), 4, 4);
    QRectF rest = box.adjusted(indent(m_rows[row]) + 12, 0, -8, 0);
    painter.setFont(style().small);
    painter.setPen(style().quiet);
    const auto right = [&](const QString& text, double room) {
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, text);
        rest.setRight(rest.right() - room);
    };
    right(placeWords(tree().attachment(message)), certaintyWidth);
    right(words.time(message), timeWidth);
    const QFontMetricsF bold(style().bold);
    const QString name = bold.elidedText(words.speaker(message), Qt::ElideRight, rest.width());
    painter.setFont(style().bold);
    painter.setPen(style().palette.color(QPalette::Text));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
    rest.setLeft(rest.left() + bold.horizontalAdvance(name) + 8);
    if (rest.width() < 20) return;
    painter.setFont(style().body);
    const QString said = QFontMetricsF(style().body).elidedText(words.preview(message), Qt::ElideRight, rest.width());
    painter.drawText(rest, flagsBeside(said), said);
}

void OutlineScene::paintBranch(QPainter& painter, std::size_t row) const {
    const Row& reply = m_rows[row];
    const bool drawn = isDrawn(tree().attachment(reply.message), settings().threshold());
    if (!drawn || indent(reply) <= indent(m_rows[reply.parent])) return;
    const double x = indent(m_rows[reply.parent]);
    QPainterPath path(QPointF(x, rowBox(reply.parent).center().y() + 6));
    path.lineTo(x, rowBox(row).center().y());
    path.lineTo(indent(reply) - 7, rowBox(row).center().y());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(LinkPainter(style(), tree(), 1).pen(tree().attachment(reply.message), false));
    painter.drawPath(path);
}

}  // namespace antecedent
