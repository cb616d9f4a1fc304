// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// Where things stand on a timeline, and how they are drawn.
#include "app/desktop/canvas/timeline_painter.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/desktop/drawing.h"

namespace antecedent {
namespace {

using testing::colorAt;
using testing::drawn;
using testing::isPlain;
using testing::pixelsOf;
using testing::styleOf;
using testing::treeOf;

MessageId id(std::size_t i) {
    return MessageId(i);
}

/// Two threads, the first of which goes on below the second.
ReplyTree twoThreads() {
    return treeOf({{"ada", -1}, {"bob", 0}, {"cy", -1}, {"ada", 1}});
}

/// Each answers the one before it, and the last one the first.
ReplyTree longArc() {
    return treeOf({{"ada", -1}, {"bob", 0}, {"ada", 1}, {"bob", 2}, {"ada", 3}, {"bob", 4}, {"ada", 5}, {"bob", 0}});
}

QImage pictureOf(const ReplyTree& tree, const SceneState& state, double threshold, const CanvasStyle& style) {
    const TimelineGeometry geometry(tree, {}, false);
    return drawn(geometry.bounds().size().toSize(), style, [&](QPainter& painter) {
        TimelinePainter(style, tree, geometry, threshold).paint(painter, geometry.bounds(), state);
    });
}

QRectF around(const QPointF& point) {
    return {point - QPointF(12, 12), QSizeF(24, 24)};
}

TEST(TimelineGeometry, PlacesMessagesFromLeftToRightAndThreadsInLanes) {
    const TimelineGeometry geometry(twoThreads(), {}, false);
    for (std::size_t i = 1; i < 4; ++i) {
        EXPECT_GE(geometry.onAxis(id(i)).x() - geometry.onAxis(id(i - 1)).x(), TimelineGeometry::pitch - 1e-6);
    }
    EXPECT_DOUBLE_EQ(geometry.inLane(id(0)).y(), geometry.inLane(id(3)).y());
    EXPECT_GT(geometry.inLane(id(2)).y(), geometry.inLane(id(0)).y()) << "the second thread stands below the first";
    ASSERT_EQ(geometry.threads().size(), 2u);
    EXPECT_EQ(geometry.threads()[0].last, id(3));
    EXPECT_EQ(geometry.threads()[1].first, id(2));
    EXPECT_TRUE(geometry.bounds().contains(geometry.box(id(3))));
}

TEST(TimelineGeometry, MeansAMessageOnTheLineInItsLaneAndUponItsWords) {
    const TimelineGeometry geometry(twoThreads(), {}, false);
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(geometry.at(geometry.onAxis(id(i)) + QPointF(3, -6)), id(i));
        EXPECT_EQ(geometry.at(geometry.inLane(id(i)) + QPointF(3, 6)), id(i));
    }
    const double end = geometry.roomEnd(id(3));
    EXPECT_EQ(geometry.at({end - 1, geometry.inLane(id(3)).y()}), id(3)) << "its words";
    EXPECT_FALSE(geometry.at({end + 1, geometry.inLane(id(3)).y()}).valid());
    EXPECT_LE(geometry.roomEnd(id(1)), geometry.inLane(id(3)).x()) << "words end where the next message stands";
    EXPECT_FALSE(geometry.at({geometry.onAxis(id(0)).x(), geometry.axis() - 11}).valid());
}

TEST(TimelineGeometry, KnowsTheArcsAboveAPlace) {
    const TimelineGeometry geometry(longArc(), {}, false);
    const auto arcs = geometry.arcsBetween(geometry.onAxis(id(3)).x() + 1, geometry.onAxis(id(4)).x() - 1);
    EXPECT_EQ(arcs, (std::vector<MessageId>{id(4), id(7)}));
    EXPECT_GT(geometry.arcHeight(id(7), id(0)), geometry.arcHeight(id(4), id(3)));
    EXPECT_DOUBLE_EQ(geometry.highestArc(), geometry.arcHeight(id(7), id(0)));
    EXPECT_GT(geometry.axis(), geometry.highestArc());
    const auto between = geometry.messagesBetween(geometry.onAxis(id(2)).x(), geometry.onAxis(id(4)).x());
    EXPECT_EQ(between, (std::vector<MessageId>{id(2), id(3)}));
}

TEST(TimelineGeometry, LeavesHiddenMessagesOut) {
    const TimelineGeometry geometry(twoThreads(), {false, false, true, false}, false);
    EXPECT_FALSE(geometry.shows(id(2)));
    EXPECT_TRUE(geometry.box(id(2)).isEmpty());
    EXPECT_EQ(geometry.threads().size(), 1u);
    EXPECT_EQ(geometry.rank(id(3)), 2u);
    const TimelineGeometry nothing;
    EXPECT_TRUE(nothing.empty());
    EXPECT_FALSE(nothing.at({0, 0}).valid());
}

TEST(TimelinePainter, GivesEverybodyTheirColourOnTheLineAndInTheLane) {
    const ReplyTree tree = twoThreads();
    const TimelineGeometry geometry(tree, {}, false);
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const CanvasStyle style = styleOf(theme);
        const QImage image = pictureOf(tree, {}, 0, style);
        const int speakers[] = {0, 1, 2, 0};
        for (std::size_t i = 0; i < 4; ++i) {
            const QColor own = speakerColor(speakers[i], style.palette);
            EXPECT_EQ(colorAt(image, geometry.onAxis(id(i))), own.rgb()) << i;
            EXPECT_EQ(colorAt(image, geometry.inLane(id(i))), own.rgb()) << i;
        }
        const QPointF inGround = geometry.inLane(id(2)) + QPointF(0, 8);
        EXPECT_EQ(colorAt(image, inGround), threadTint(1, style.palette).rgb());
    }
}

TEST(TimelinePainter, RingsWhatIsSelectedOrHovered) {
    const ReplyTree tree = twoThreads();
    const TimelineGeometry geometry(tree, {}, false);
    const CanvasStyle style = styleOf(Theme::Light);
    SceneState selected;
    selected.selected = id(2);
    SceneState hovered;
    hovered.hovered = id(2);
    const QRectF place = around(geometry.inLane(id(2)));
    const int calm = pixelsOf(pictureOf(tree, {}, 0, style), place, style.accent);
    const int ringed = pixelsOf(pictureOf(tree, selected, 0, style), place, style.accent);
    EXPECT_EQ(calm, 0);
    EXPECT_GT(ringed, 0);
    EXPECT_NE(pictureOf(tree, hovered, 0, style), pictureOf(tree, {}, 0, style));
    EXPECT_NE(pictureOf(tree, hovered, 0, style), pictureOf(tree, selected, 0, style)) << "a thinner ring";
}

TEST(TimelinePainter, LeavesLinksBelowTheThresholdOut) {
    ReplyTree tree = treeOf({{"ada", -1}, {"bob", -1}});
    ASSERT_TRUE(tree.setParents(id(1), {{id(0), 0.4}}, LinkOrigin::Predicted, 0.4));
    const TimelineGeometry geometry(tree, {}, false);
    const CanvasStyle style = styleOf(Theme::Light);
    const QRectF above(0, 0, geometry.bounds().width(), geometry.axis() - 10);
    EXPECT_FALSE(isPlain(pictureOf(tree, {}, 0.3, style), above));
    EXPECT_TRUE(isPlain(pictureOf(tree, {}, 0.5, style), above));
    SceneState selected;
    selected.selected = id(1);
    EXPECT_FALSE(isPlain(pictureOf(tree, selected, 0.5, style), above)) << "that of the selected one is shown";
}

TEST(TimelinePainter, DrawsTicksFromAfar) {
    const ReplyTree tree = twoThreads();
    const TimelineGeometry geometry(tree, {}, false);
    const CanvasStyle style = styleOf(Theme::Light);
    const QTransform far = QTransform::fromScale(0.2, 1);
    const QImage image = drawn(far.mapRect(geometry.bounds()).size().toSize(), style, [&](QPainter& painter) {
        painter.setTransform(far);
        TimelinePainter(style, tree, geometry, 0).paint(painter, geometry.bounds(), {});
    });
    const QPointF third = far.map(geometry.inLane(id(2)));
    EXPECT_GT(pixelsOf(image, QRectF(third - QPointF(3, 5), QSizeF(6, 10)), speakerColor(2, style.palette)), 8);
}

TEST(TimelinePainter, ShowsWhereADraggedMessageWouldGo) {
    const ReplyTree tree = twoThreads();
    const TimelineGeometry geometry(tree, {}, false);
    const CanvasStyle style = styleOf(Theme::Light);
    SceneState state;
    state.dragged = id(3);
    const QPointF mouse(60, 100);
    const auto picture = [&] {
        return drawn(geometry.bounds().size().toSize(), style, [&](QPainter& painter) {
            TimelinePainter(style, tree, geometry, 0).paintDragged(painter, state, mouse);
        });
    };
    const QImage nowhere = picture();
    EXPECT_EQ(colorAt(nowhere, mouse), speakerColor(0, style.palette).rgb());
    state.dropTarget = id(0);
    EXPECT_NE(picture(), nowhere);
}

}  // namespace
}  // namespace antecedent
