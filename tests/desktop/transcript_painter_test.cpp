// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// The rows of a transcript, and how they are drawn.
#include "app/desktop/canvas/transcript_painter.h"

#include <gtest/gtest.h>

#include "app/desktop/canvas/transcript_metrics.h"
#include "tests/desktop/drawing.h"

namespace antecedent {
namespace {

using testing::colorAt;
using testing::drawn;
using testing::isPlain;
using testing::pixelsOf;
using testing::Said;
using testing::styleOf;
using testing::treeOf;

constexpr double width = 500;
const char* const manyWords =
    "so many words that they stand in several lines of a transcript that is no wider than this one is, and then some "
    "more of them, which say nothing else";

MessageId id(std::size_t i) {
    return MessageId(i);
}

ReplyTree talk() {
    return treeOf(
        {{"ada", -1}, {"bob", 0, manyWords}, {"cy", -1}, {"", -1, "cy joined", MessageKind::System}, {"ada", 2}});
}

TranscriptGeometry geometryOf(const ReplyTree& tree, double wide = width, const std::vector<bool>& hidden = {}) {
    TranscriptGeometry geometry(tree, hidden);
    geometry.measure(tree.conversation(), styleOf(Theme::Light), wide);
    return geometry;
}

QImage pictureOf(const ReplyTree& tree, const SceneState& state, double threshold, const CanvasStyle& style) {
    const TranscriptGeometry geometry = geometryOf(tree);
    return drawn(geometry.bounds().size().toSize(), style, [&](QPainter& painter) {
        TranscriptPainter(style, tree, geometry, threshold).paint(painter, geometry.bounds(), state);
    });
}

/// Right of all words but the time.
QPointF inGround(const TranscriptGeometry& geometry, std::size_t row) {
    return geometry.rowBox(row).bottomRight() - QPointF(5, 3);
}

TEST(TranscriptGeometry, PutsRowsBelowEachOtherAsHighAsTheirTexts) {
    const ReplyTree tree = talk();
    const TranscriptGeometry geometry = geometryOf(tree);
    ASSERT_EQ(geometry.size(), 5u);
    for (std::size_t row = 0; row < 5; ++row) {
        const QRectF box = geometry.rowBox(row);
        EXPECT_EQ(geometry.box(id(row)), box);
        EXPECT_EQ(geometry.rowAt(box.center().y()), row);
        EXPECT_EQ(geometry.at(box.center()), id(row));
        EXPECT_DOUBLE_EQ(box.top(), row > 0 ? geometry.rowBox(row - 1).bottom() : 0);
    }
    EXPECT_GT(geometry.rowBox(1).height(), geometry.rowBox(0).height());
    EXPECT_TRUE(geometry.isThin(3));
    EXPECT_LT(geometry.rowBox(3).height(), geometry.rowBox(0).height());
    EXPECT_GT(geometryOf(tree, 360).rowBox(1).height(), geometry.rowBox(1).height()) << "narrower is higher";
    EXPECT_EQ(geometry.rowAt(geometry.bounds().bottom() + 1), 5u);
}

TEST(TranscriptGeometry, MeansNothingInTheMarginAndBelowTheLastRow) {
    const TranscriptGeometry geometry = geometryOf(talk());
    EXPECT_FALSE(geometry.at({marginWidth - 1, 10}).valid());
    EXPECT_FALSE(geometry.at({width + 1, 10}).valid());
    EXPECT_FALSE(geometry.at({width / 2, -1}).valid());
    EXPECT_FALSE(geometry.at({width / 2, geometry.bounds().bottom() + 1}).valid());
}

TEST(TranscriptGeometry, KnowsThreadsAndWhatEachRowAnswers) {
    ReplyTree tree = talk();
    TranscriptGeometry geometry = geometryOf(tree);
    EXPECT_EQ(geometry.parentRow(1), 0u);
    EXPECT_EQ(geometry.parentRow(2), TranscriptGeometry::none);
    EXPECT_EQ(geometry.thread(1), 0);
    EXPECT_EQ(geometry.thread(4), 1);
    ASSERT_TRUE(tree.setParents(id(4), {{id(0), 1}}, LinkOrigin::Corrected));
    geometry.readReplies(tree);
    EXPECT_EQ(geometry.parentRow(4), 0u);
    EXPECT_EQ(geometry.thread(4), 0);
    EXPECT_LT(geometry.laneX(4), marginWidth);
    EXPECT_GT(geometry.lineY(4), geometry.rowBox(4).top());
    EXPECT_LT(geometry.lineY(4), geometry.rowBox(4).center().y());
}

TEST(TranscriptGeometry, HasNoRowsForHiddenMessages) {
    const TranscriptGeometry geometry = geometryOf(talk(), width, {true, true, false, false, false});
    ASSERT_EQ(geometry.size(), 3u);
    EXPECT_EQ(geometry.message(0), id(2));
    EXPECT_EQ(geometry.rowOf(id(0)), TranscriptGeometry::none);
    EXPECT_TRUE(geometry.box(id(1)).isEmpty());
    EXPECT_EQ(geometry.thread(0), 1) << "a thread keeps its number";
}

TEST(TranscriptGeometry, PinsWhatHasScrolledOutAtTheTop) {
    std::vector<Said> lines{{"ada", -1}};
    for (int i = 1; i < 40; ++i) lines.push_back({"bob", i == 39 ? 0 : i - 1});
    const ReplyTree tree = treeOf(lines);
    const TranscriptGeometry geometry = geometryOf(tree);
    CanvasViewport viewport;
    viewport.setScene(geometry.bounds());
    viewport.setSize({600, 300});
    SceneState state;
    state.selected = id(39);
    viewport.centreOn(geometry.box(id(39)).center());
    const TranscriptPin pin = geometry.pin(viewport, state);
    EXPECT_EQ(pin.parent, id(0));
    EXPECT_EQ(pin.child, id(39));
    EXPECT_TRUE(QRectF(QPointF(), viewport.size()).contains(pin.box));
    state.hovered = id(38);
    EXPECT_EQ(geometry.pin(viewport, state).parent, id(0)) << "what the hovered one answers is in sight";
    viewport.centreOn(geometry.box(id(0)).center());
    EXPECT_FALSE(geometry.pin(viewport, state).parent.valid()) << "the selected one is out of sight";
}

TEST(TranscriptPainter, PutsRowsOnTheGroundsOfTheirThreads) {
    const ReplyTree tree = talk();
    const TranscriptGeometry geometry = geometryOf(tree);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const CanvasStyle style = styleOf(theme);
        const QImage image = pictureOf(tree, {}, 0, style);
        const int threads[] = {0, 0, 1, -1, 1};
        for (const std::size_t row : {0, 1, 2, 4}) {
            EXPECT_EQ(colorAt(image, inGround(geometry, row)), threadTint(threads[row], style.palette).rgb()) << row;
            const QRectF box = geometry.rowBox(row);
            const QRectF stripe(marginWidth + 8, box.top() + rowPadding, 3, box.height() - 2 * rowPadding);
            const int speakers[] = {0, 1, 2, -1, 0};
            EXPECT_GT(pixelsOf(image, stripe, speakerColor(speakers[row], style.palette)), 0) << row;
        }
        EXPECT_EQ(colorAt(image, inGround(geometry, 3)), style.palette.color(QPalette::Window).rgb());
    }
}

TEST(TranscriptPainter, MarksSelectedHoveredFoundAndDropTarget) {
    const ReplyTree tree = talk();
    const CanvasStyle style = styleOf(Theme::Light);
    SceneState selected, hovered, found, target;
    selected.selected = hovered.hovered = target.dropTarget = id(0);
    found.found = {id(0)};
    const QPointF ground = inGround(geometryOf(tree), 0);
    const QColor calm = threadTint(0, style.palette);
    EXPECT_EQ(colorAt(pictureOf(tree, hovered, 0, style), ground), mixed(calm, style.accent, 0.05).rgb());
    EXPECT_EQ(colorAt(pictureOf(tree, selected, 0, style), ground), mixed(calm, style.accent, 0.14).rgb());
    EXPECT_EQ(colorAt(pictureOf(tree, found, 0, style), ground), mixed(calm, style.doubt, 0.18).rgb());
    EXPECT_EQ(colorAt(pictureOf(tree, target, 0, style), ground), mixed(calm, style.accent, 0.28).rgb());
}

TEST(TranscriptPainter, DrawsTheLinesOfRepliesInTheMargin) {
    ReplyTree tree = treeOf({{"ada", -1}, {"bob", -1}});
    const CanvasStyle style = styleOf(Theme::Light);
    const QRectF margin(0, 0, marginWidth - 1, geometryOf(tree).bounds().height());
    EXPECT_TRUE(isPlain(pictureOf(tree, {}, 0, style), margin));
    ASSERT_TRUE(tree.setParents(id(1), {{id(0), 0.4}}, LinkOrigin::Predicted, 0.4));
    EXPECT_FALSE(isPlain(pictureOf(tree, {}, 0.3, style), margin));
    EXPECT_TRUE(isPlain(pictureOf(tree, {}, 0.5, style), margin)) << "below the threshold";
    SceneState selected;
    selected.selected = id(1);
    EXPECT_GT(pixelsOf(pictureOf(tree, selected, 0.5, style), margin, style.accent), 0);
}

TEST(TranscriptPainter, DrawsBlocksWhereWordsCannotBeRead) {
    const ReplyTree tree = talk();
    const TranscriptGeometry geometry = geometryOf(tree);
    const CanvasStyle style = styleOf(Theme::Light);
    const QImage image = drawn({100, 100}, style, [&](QPainter& painter) {
        painter.scale(0.2, 0.2);
        TranscriptPainter(style, tree, geometry, 0).paint(painter, geometry.bounds(), {});
    });
    const QColor tint = threadTint(0, style.palette);
    const QPointF first = (geometry.rowBox(0).topLeft() + QPointF(30, 20)) * 0.2;
    EXPECT_EQ(colorAt(image, first), mixed(tint, speakerColor(0, style.palette), 0.7).rgb());
    EXPECT_TRUE(isPlain(image, QRectF(0, 0, marginWidth * 0.2 - 1, 60))) << "no lines of replies";
}

TEST(TranscriptPainter, DrawsThePinUponTheCanvas) {
    const ReplyTree tree = talk();
    const TranscriptGeometry geometry = geometryOf(tree);
    const CanvasStyle style = styleOf(Theme::Light);
    const TranscriptPin pin{id(0), id(1), {120, 8, 360, 60}};
    const QImage image = drawn({500, 100}, style, [&](QPainter& painter) {
        TranscriptPainter(style, tree, geometry, 0).paintPin(painter, pin, {});
    });
    EXPECT_EQ(colorAt(image, pin.box.bottomRight() - QPointF(8, 8)), style.palette.color(QPalette::Base).rgb());
    EXPECT_GT(pixelsOf(image, pin.box, speakerColor(0, style.palette)), 40) << "the stripe";
}

}  // namespace
}  // namespace antecedent
