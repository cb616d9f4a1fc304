// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// Where the cards of a reply tree lie, which of them are folded away, and how they are drawn.
#include "app/desktop/canvas/reply_tree_painter.h"

#include <gtest/gtest.h>

#include "app/desktop/canvas/tree_folds.h"
#include "app/desktop/canvas/tree_placing.h"
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

constexpr double edge = 20;  // around the drawing, for grounds and rings
const QSizeF card(160, 60);

MessageId id(std::size_t i) {
    return MessageId(i);
}

/// Two answers to the first message, one of them answered, and a thread of one message.
ReplyTree talk() {
    return treeOf({{"ada", -1}, {"bob", 0}, {"cy", 0}, {"ada", 1}, {"dee", -1}});
}

std::unique_ptr<TreeGeometry> geometryOf(const ReplyTree& tree, const CanvasStyle& style) {
    return geometryAtRest(tree, placeTree(tree, TreeShape::TopDown, style.card, {}).drawing);
}

QImage pictureOf(const ReplyTree& tree, const SceneState& state, const TreeReading& reading, const CanvasStyle& style) {
    const auto geometry = geometryOf(tree, style);
    const QSizeF size = geometry->bounds().size() + QSizeF(2 * edge, 2 * edge);
    return drawn(size.toSize(), style, [&](QPainter& painter) {
        painter.translate(edge, edge);
        ReplyTreePainter(style, tree, *geometry, reading).paint(painter, geometry->bounds(), state);
    });
}

QRectF onPicture(const QRectF& box) {
    return box.translated(edge, edge);
}

/// Between a card and the one it answers.
QRectF gapAbove(const TreeGeometry& geometry, MessageId child, MessageId parent) {
    const QRectF below = geometry.card(child);
    const QRectF above = geometry.card(parent);
    return onPicture({QPointF(below.left() + 2, above.bottom() + 2), QPointF(below.right() - 2, below.top() - 2)});
}

TEST(TreePlacing, LaysTreesOutInTheirDirection) {
    const ReplyTree tree = talk();
    const PlacedTree down = placeTree(tree, TreeShape::TopDown, card, {});
    EXPECT_GT(down.drawing.place(1).top(), down.drawing.place(0).bottom());
    EXPECT_DOUBLE_EQ(down.drawing.place(1).top(), down.drawing.place(2).top());
    EXPECT_TRUE(down.bounds.adjusted(-1, -1, 1, 1).contains(down.drawing.place(4)));
    const PlacedTree right = placeTree(tree, TreeShape::LeftRight, card, {});
    EXPECT_GT(right.drawing.place(1).left(), right.drawing.place(0).right());
    const PlacedTree radial = placeTree(tree, TreeShape::Radial, card, {});
    EXPECT_EQ(radial.drawing.discs.size(), 2u) << "one for each thread";
    EXPECT_TRUE(radial.drawing.discs[0].contains(radial.drawing.place(3)));
}

TEST(TreePlacing, OpensAtTheFirstThreadOrAtTheLargestDisc) {
    const ReplyTree tree = treeOf({{"dee", -1}, {"ada", -1}, {"bob", 1}});
    EXPECT_EQ(openingRoot(tree, placeTree(tree, TreeShape::TopDown, card, {}).drawing), id(0));
    EXPECT_EQ(openingRoot(tree, placeTree(tree, TreeShape::Radial, card, {}).drawing), id(1));
    const PlacedTree without = placeTree(tree, TreeShape::TopDown, card, {true, false, false});
    EXPECT_EQ(openingRoot(tree, without.drawing), id(1));
    EXPECT_FALSE(openingRoot(treeOf({{"ada", -1}}), without.drawing).valid()) << "it is another conversation's";
}

TEST(TreeGeometry, HasHandlesBesideMessagesWithReplies) {
    const ReplyTree tree = talk();
    const auto geometry = geometryAtRest(tree, placeTree(tree, TreeShape::TopDown, card, {}).drawing);
    EXPECT_EQ(geometry->foldHandle(id(1)).center(),
              QPointF(geometry->card(id(1)).center().x(), geometry->card(id(1)).bottom()));
    EXPECT_TRUE(geometry->foldHandle(id(2)).isEmpty()) << "nobody answers it";
    const QPointF outside = geometry->foldHandle(id(1)).center() + QPointF(0, 8);
    EXPECT_FALSE(geometry->card(id(1)).contains(outside));
    EXPECT_EQ(geometry->at(outside), id(1)) << "what stands out of the card belongs to it";
    EXPECT_FALSE(geometry->at(outside + QPointF(0, 8)).valid());
    const auto sideways = geometryAtRest(tree, placeTree(tree, TreeShape::LeftRight, card, {}).drawing);
    EXPECT_EQ(sideways->foldHandle(id(1)).center().x(), sideways->card(id(1)).right());
}

TEST(TreeFolds, HideWhatIsBelowAndCountIt) {
    const ReplyTree tree = talk();
    TreeFolds folds;
    std::vector<bool> hidden;
    folds.hide(tree, hidden);
    EXPECT_TRUE(hidden.empty());
    folds.toggle(id(1));
    folds.foldThreads(tree);
    EXPECT_FALSE(folds.contains(id(4))) << "it has no replies";
    folds.hide(tree, hidden);
    EXPECT_EQ(hidden, (std::vector<bool>{false, true, true, true, false}));
    EXPECT_EQ(folds.hiddenReplies(), (std::map<MessageId, int>{{id(0), 3}})) << "by the uppermost fold";
    EXPECT_TRUE(folds.reveal(tree, id(3)));
    EXPECT_TRUE(folds.empty());
    EXPECT_FALSE(folds.reveal(tree, id(3)));
}

TEST(ReplyTreePainter, DrawsCardsOnTheGroundsOfTheirThreads) {
    const ReplyTree tree = talk();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const CanvasStyle style = styleOf(theme);
        const auto geometry = geometryOf(tree, style);
        const QImage image = pictureOf(tree, {}, {}, style);
        const int speakers[] = {0, 1, 2, 0, 3};
        for (std::size_t i = 0; i < 5; ++i) {
            const QRectF box = onPicture(geometry->card(id(i)));
            EXPECT_GT(pixelsOf(image, box, speakerColor(speakers[i], style.palette)), 20) << "the stripe of " << i;
        }
        const QRectF root = onPicture(geometry->card(id(0)));
        EXPECT_EQ(colorAt(image, QPointF(root.center().x(), root.top() - 6)), threadTint(0, style.palette).rgb());
    }
}

TEST(ReplyTreePainter, MarksSelectedAndHoveredCards) {
    const ReplyTree tree = talk();
    const CanvasStyle style = styleOf(Theme::Light);
    const QRectF place = onPicture(geometryOf(tree, style)->card(id(4))).adjusted(-3, -3, 3, 3);
    SceneState selected, hovered;
    selected.selected = id(4);
    hovered.hovered = id(4);
    const QImage calm = pictureOf(tree, {}, {}, style);
    EXPECT_EQ(pixelsOf(calm, place, style.accent), 0);
    EXPECT_GT(pixelsOf(pictureOf(tree, selected, {}, style), place, style.accent), 100);
    EXPECT_NE(pictureOf(tree, hovered, {}, style), calm);
}

TEST(ReplyTreePainter, LeavesLinksBelowTheThresholdOut) {
    ReplyTree tree = treeOf({{"ada", -1}, {"bob", -1}});
    ASSERT_TRUE(tree.setParents(id(1), {{id(0), 0.4}}, LinkOrigin::Predicted, 0.4));
    const CanvasStyle style = styleOf(Theme::Light);
    const QRectF gap = gapAbove(*geometryOf(tree, style), id(1), id(0));
    EXPECT_FALSE(isPlain(pictureOf(tree, {}, {0.3, {}}, style), gap));
    EXPECT_TRUE(isPlain(pictureOf(tree, {}, {0.5, {}}, style), gap));
    SceneState selected;
    selected.selected = id(1);
    EXPECT_FALSE(isPlain(pictureOf(tree, selected, {0.5, {}}, style), gap)) << "that of the selected one is shown";
}

TEST(ReplyTreePainter, TellsHowManyRepliesAreFoldedAway) {
    const ReplyTree tree = talk();
    const CanvasStyle style = styleOf(Theme::Light);
    const QRectF handle = onPicture(geometryOf(tree, style)->foldHandle(id(1)));
    const QImage open = pictureOf(tree, {}, {}, style);
    const QImage folded = pictureOf(tree, {}, {0, {{id(1), 7}}}, style);
    const QImage more = pictureOf(tree, {}, {0, {{id(1), 8}}}, style);
    EXPECT_NE(folded.copy(handle.toAlignedRect()), open.copy(handle.toAlignedRect()));
    EXPECT_NE(folded.copy(handle.toAlignedRect()), more.copy(handle.toAlignedRect())) << "the number";
}

TEST(ReplyTreePainter, DrawsDotsFromAfarAndTheSelectedOneOnTop) {
    const ReplyTree tree = treeOf(std::vector<Said>(900, {"ada", -1}));
    const CanvasStyle style = styleOf(Theme::Light);
    const auto geometry = geometryOf(tree, style);
    const double scale = 100 / std::max(geometry->bounds().width(), geometry->bounds().height());
    SceneState state;
    state.selected = id(450);
    const QImage image = drawn({100, 100}, style, [&](QPainter& painter) {
        painter.scale(scale, scale);
        ReplyTreePainter(style, tree, *geometry, {}).paint(painter, geometry->bounds(), state);
    });
    const QPointF place = geometry->card(id(450)).center() * scale;
    EXPECT_GT(pixelsOf(image, QRectF(place - QPointF(4, 4), QSizeF(8, 8)), style.accent), 0);
    EXPECT_GT(pixelsOf(image, {0, 0, 100, 100}, speakerColor(0, style.palette)), 100);
}

}  // namespace
}  // namespace antecedent
