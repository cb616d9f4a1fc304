// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/canvas/thread_map_painter.h"

#include <QFontMetricsF>
#include <algorithm>

#include "app/desktop/canvas/elided_text.h"
#include "app/desktop/document/certainty.h"
#include "app/desktop/models/message_words.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr double roundFrom = 8;      // pixels of height
constexpr double tickedFrom = 5;     // the same
constexpr double pixelsPerTick = 2;  // else single messages cannot be told
constexpr double roomForWords = 72;
constexpr double groundShare = 0.3;
constexpr double tickWidth = 2;

}  // namespace

void ThreadMapPainter::paint(QPainter& painter, const QRectF& area, const SceneState& state) const {
    painter.save();
    const Sheet sheet{painter, painter.transform(), area, state};
    painter.setWorldTransform(QTransform());
    painter.setRenderHint(QPainter::Antialiasing, m_geometry.laneHeight() >= roundFrom);
    paintGrid(sheet);
    for (const std::size_t bar : m_geometry.barsIn(area)) paintBar(sheet, bar);
    paintMarks(sheet);
    QRectF axis = sheet.pixels(m_geometry.bounds());
    axis.setHeight(m_geometry.axisHeight() * sheet.toPixels.m22());
    const QRectF seen = sheet.pixels(area);
    axis.setLeft(std::max(axis.left(), seen.left()));
    axis.setRight(std::min(axis.right(), seen.right()));
    paintAxis(painter, sheet.toPixels, axis);
    painter.restore();
}

bool ThreadMapPainter::doubtful(MessageId message) const {
    return certaintyOf(m_tree.attachment(message)) == Certainty::Doubtful;
}

QColor ThreadMapPainter::speakerColorOf(MessageId message) const {
    const SpeakerId speaker = m_tree.conversation().message(message).speaker;
    return speakerColor(speaker.valid() ? static_cast<int>(speaker.index()) : -1, m_style.palette);
}

ThreadMapPainter::BarColors ThreadMapPainter::colorsOf(std::size_t bar) const {
    const ThreadFacts& facts = m_geometry.facts(bar);
    const QColor window = m_style.palette.color(QPalette::Window);
    if (m_colour == ThreadColour::Speaker) {
        const QColor own = speakerColorOf(facts.loudest);
        return {mixed(window, own, groundShare), own};
    }
    const QColor calm = mixed(window, m_style.link, groundShare);
    return {mixed(calm, m_style.doubt, 0.7 * facts.doubtful), m_style.link};
}

void ThreadMapPainter::paintBar(const Sheet& sheet, std::size_t bar) const {
    const ThreadBar& own = m_geometry.map().bars[bar];
    const QRectF box = sheet.pixels(m_geometry.barBox(bar));
    const BarColors colors = colorsOf(bar);
    const bool ticked =
        box.height() >= tickedFrom && box.width() >= pixelsPerTick * static_cast<double>(own.messages.size());
    sheet.painter.setPen(Qt::NoPen);
    // Too small for ticks: the ground itself says it.
    sheet.painter.setBrush(ticked ? colors.ground : mixed(colors.ground, colors.tick, 0.5));
    if (m_colour == ThreadColour::Doubt) sheet.painter.setBrush(colors.ground);
    if (box.height() >= roundFrom) {
        const double radius = std::min({4.0, box.width() / 2, box.height() / 2});
        sheet.painter.drawRoundedRect(box, radius, radius);
    } else {
        sheet.painter.fillRect(box, sheet.painter.brush());
    }
    if (ticked) paintTicks(sheet, own, box, colors.tick);
    paintWords(sheet, own, box);
}

void ThreadMapPainter::paintTicks(const Sheet& sheet, const ThreadBar& bar, const QRectF& box,
                                  const QColor& color) const {
    const bool byDoubt = m_colour == ThreadColour::Doubt;
    for (const MessageId message : bar.messages) {
        const double x = sheet.pixels(m_geometry.box(message)).center().x();
        if (x < sheet.pixels(sheet.area).left() || x > sheet.pixels(sheet.area).right()) continue;
        // Doubt is told by height too, not by colour alone.
        const bool strong = byDoubt ? doubtful(message) : true;
        const double height = strong ? box.height() : box.height() / 3;
        const QColor own = byDoubt ? (strong ? m_style.doubt : color) : speakerColorOf(message);
        sheet.painter.fillRect(QRectF(x - tickWidth / 2, box.bottom() - height, tickWidth, height), own);
    }
}

// In the free room behind the last tick, or over all of a long bar's ground.
void ThreadMapPainter::paintWords(const Sheet& sheet, const ThreadBar& bar, const QRectF& box) const {
    const QFontMetricsF metrics(m_style.small);
    const QRectF seen = box.intersected(sheet.pixels(sheet.area));
    if (seen.width() < roomForWords || box.height() < metrics.height() - 2) return;
    const QString words = metrics.elidedText(MessageWords(m_tree.conversation()).preview(bar.root, 120), Qt::ElideRight,
                                             seen.width() - 12);
    QRectF ground(seen.left() + 4, seen.top(), metrics.horizontalAdvance(words) + 6, seen.height());
    QColor veil = m_style.palette.color(QPalette::Window);
    veil.setAlphaF(0.7F);
    sheet.painter.fillRect(ground.adjusted(0, 1, 0, -1), veil);
    sheet.painter.setFont(m_style.small);
    sheet.painter.setPen(m_style.palette.color(QPalette::Text));
    sheet.painter.drawText(ground.adjusted(3, 0, 0, 0), flagsBeside(words), words);
}

/// The threads and messages that are selected, pointed at or found.
void ThreadMapPainter::paintMarks(const Sheet& sheet) const {
    const auto tick = [&](MessageId message, const QColor& color, double width) {
        const QRectF box = sheet.pixels(m_geometry.box(message));
        if (box.isEmpty()) return;
        sheet.painter.fillRect(QRectF(box.center().x() - width / 2, box.top() - 2, width, box.height() + 4), color);
    };
    const auto frame = [&](MessageId message, double width) {
        if (m_geometry.box(message).isEmpty()) return;
        const QRectF box = sheet.pixels(m_geometry.barBox(m_geometry.map().barOf[message.index()]));
        sheet.painter.setBrush(Qt::NoBrush);
        sheet.painter.setPen(QPen(m_style.accent, width));
        sheet.painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4);
    };
    for (const MessageId message : sheet.state.found) tick(message, m_style.doubt, 3);
    frame(sheet.state.hovered, 1);
    frame(sheet.state.selected, 2);
    for (const MessageId message : sheet.state.alsoSelected) tick(message, m_style.accent, 3);
    tick(sheet.state.selected, m_style.accent, 3);
}

}  // namespace antecedent
