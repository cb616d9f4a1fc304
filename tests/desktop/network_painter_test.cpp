// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// Where speakers stand, which messages they stand for, and how they are drawn.
#include "app/desktop/canvas/network_painter.h"

#include <gtest/gtest.h>

#include <QLineF>

#include "app/desktop/canvas/speaker_messages.h"
#include "graph/tree/speaker_communities.h"
#include "tests/desktop/drawing.h"

namespace antecedent {
namespace {

using testing::drawn;
using testing::pixelsOf;
using testing::Said;
using testing::styleOf;
using testing::treeOf;

MessageId id(std::size_t i) {
    return MessageId(i);
}

/// Ada says most, Bob and Cy answer her, and Ada answers Bob.
ReplyTree talk() {
    return treeOf({{"ada", -1}, {"bob", 0}, {"ada", 1}, {"ada", -1}, {"cy", 3}, {"ada", -1}, {"bob", 5}});
}

ShownSpeakers speakersOf(const ReplyTree& tree) {
    ShownSpeakers speakers;
    speakers.network = speakerNetwork(tree);
    speakers.groups = speakerCommunities(speakers.network);
    for (const SpeakerNode& node : speakers.network.nodes) {
        speakers.names << QString::fromStdString(tree.conversation().speakerName(node.speaker));
    }
    return speakers;
}

/// Everybody answers everybody else, so that there are more links than are drawn.
ReplyTree crowd() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (int i = 0; i < 20; ++i) all.push_back("speaker " + std::to_string(i));
        return all;
    }();
    std::vector<Said> lines;
    for (std::size_t i = 0; i < names.size(); ++i) lines.push_back({names[i].c_str(), -1});
    for (std::size_t from = 0; from < names.size(); ++from) {
        for (std::size_t to = 0; to < names.size(); ++to) {
            if (from != to) lines.push_back({names[from].c_str(), static_cast<int>(to)});
        }
    }
    return treeOf(lines);
}

QImage pictureOf(const ReplyTree& tree, const SpeakerMarks& marks, const CanvasStyle& style) {
    const ShownSpeakers speakers = speakersOf(tree);
    const NetworkGeometry geometry(speakers, style, {});
    return drawn(geometry.bounds().size().toSize(), style, [&](QPainter& painter) {
        NetworkPainter(style, speakers, geometry).paint(painter, geometry.bounds(), marks);
    });
}

TEST(NetworkGeometry, MakesCirclesAsLargeAsTheirSpeakersTalk) {
    const ShownSpeakers speakers = speakersOf(talk());
    const NetworkGeometry geometry(speakers, styleOf(Theme::Light), {});
    ASSERT_EQ(geometry.size(), 3u);
    EXPECT_DOUBLE_EQ(geometry.radius(0), 44) << "the largest there is";
    EXPECT_GT(geometry.radius(1), geometry.radius(2));
    for (std::size_t node = 0; node < 3; ++node) {
        EXPECT_EQ(geometry.at(geometry.position(node)), node);
        EXPECT_TRUE(geometry.bounds().contains(geometry.box(node)));
        for (std::size_t other = 0; other < node; ++other) {
            const double distance = QLineF(geometry.position(node), geometry.position(other)).length();
            EXPECT_GT(distance, geometry.radius(node) + geometry.radius(other));
        }
    }
    EXPECT_FALSE(geometry.at(geometry.bounds().bottomRight() + QPointF(9, 9)));
    EXPECT_TRUE(geometry.box(3).isEmpty());
}

TEST(NetworkGeometry, LeadsArrowsFromCircleToCircle) {
    const ShownSpeakers speakers = speakersOf(talk());
    const NetworkGeometry geometry(speakers, styleOf(Theme::Light), {});
    ASSERT_EQ(speakers.network.edges.size(), 3u);
    for (std::size_t edge = 0; edge < 3; ++edge) {
        const SpeakerArrow& arrow = geometry.arrow(edge);
        const SpeakerEdge& ends = speakers.network.edges[edge];
        EXPECT_NEAR(QLineF(geometry.position(ends.from), arrow.from).length(), geometry.radius(ends.from), 1e-6);
        EXPECT_NEAR(QLineF(geometry.position(ends.to), arrow.to).length(), geometry.radius(ends.to) + 3, 1e-6);
        EXPECT_TRUE(arrow.box(1).contains(arrow.at(0.5)));
        EXPECT_EQ(arrow.width == SpeakerArrow::thickest, ends.replies == 2) << "the busiest is the thickest";
    }
}

TEST(NetworkGeometry, KeepsSpeakersNearToWhereTheyWere) {
    const ShownSpeakers speakers = speakersOf(talk());
    const CanvasStyle style = styleOf(Theme::Light);
    const NetworkGeometry first(speakers, style, {});
    std::map<std::size_t, QPointF> before;
    for (std::size_t i = 0; i < 3; ++i) before[speakers.network.nodes[i].speaker.index()] = first.position(i);
    const NetworkGeometry again(speakers, style, before);
    for (std::size_t i = 0; i < 3; ++i) EXPECT_LT(QLineF(first.position(i), again.position(i)).length(), 150) << i;
}

TEST(NetworkGeometry, LeavesTheQuietestLinksOutUnlessTheyAreOfTheChosenSpeaker) {
    const ShownSpeakers speakers = speakersOf(crowd());
    const NetworkGeometry geometry(speakers, styleOf(Theme::Light), {});
    SpeakerMarks marks;
    const auto seen = geometry.edgesIn(geometry.bounds(), marks);
    EXPECT_EQ(seen.others.size(), 200u);
    EXPECT_EQ(seen.leftOut, 20u * 19 - 200);
    EXPECT_TRUE(seen.near.empty());
    marks.selected = 4;
    EXPECT_EQ(geometry.edgesIn(geometry.bounds(), marks).near.size(), 2u * 19);
    marks.complete = true;
    EXPECT_EQ(geometry.edgesIn(geometry.bounds(), marks).leftOut, 0u);
    EXPECT_TRUE(geometry.edgesIn({-900, -900, 10, 10}, marks).near.empty()) << "none is there";
}

TEST(SpeakerMessages, GoFromOneToTheNextAndAround) {
    const ReplyTree tree = talk();
    const SpeakerMessages messages(tree, speakerNetwork(tree), {});
    EXPECT_EQ(messages.nodeOf(tree, id(3)), 0u);
    EXPECT_EQ(messages.first(1), id(1));
    EXPECT_EQ(messages.after(tree, id(0)), id(2));
    EXPECT_EQ(messages.after(tree, id(1)), id(6));
    EXPECT_EQ(messages.after(tree, id(6)), id(1)) << "and around";
    EXPECT_EQ(messages.firstTo(tree, 0, 1), id(2));
    EXPECT_EQ(messages.firstTo(tree, 0, 2), id(0)) << "there is none";
    EXPECT_EQ(messages.nodeOf(tree, MessageId()), SpeakerMessages::none);
}

TEST(SpeakerMessages, LeaveHiddenOnesOut) {
    const ReplyTree tree = talk();
    const std::vector<bool> hidden{false, true, false, false, false, false, false};
    const SpeakerMessages messages(tree, speakerNetwork(tree, hidden), hidden);
    EXPECT_EQ(messages.nodeOf(tree, id(1)), SpeakerMessages::none);
    EXPECT_EQ(messages.first(messages.nodeOf(tree, id(6))), id(6));
}

TEST(NetworkPainter, RingsWhatIsSelectedHoveredOrFound) {
    const ReplyTree tree = talk();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const CanvasStyle style = styleOf(theme);
        const NetworkGeometry geometry(speakersOf(tree), style, {});
        const double most = geometry.radius(2) + 8;
        const QRectF place(geometry.position(2) - QPointF(most, most), QSizeF(2 * most, 2 * most));
        const auto pixels = [&](const SpeakerMarks& marks, const QColor& color) {
            return pixelsOf(pictureOf(tree, marks, style), place, color);
        };
        SpeakerMarks selected, hovered, found;
        selected.selected = 2;
        hovered.hovered = 2;
        found.found = {false, false, true};
        EXPECT_EQ(pixels({}, style.accent), 0);
        EXPECT_GT(pixels(selected, style.accent), pixels(hovered, style.accent)) << "a thicker ring";
        EXPECT_NE(pictureOf(tree, hovered, style), pictureOf(tree, {}, style));
        EXPECT_NE(pictureOf(tree, found, style), pictureOf(tree, {}, style));
        EXPECT_NE(pictureOf(tree, found, style), pictureOf(tree, hovered, style));
    }
}

TEST(NetworkPainter, GivesEverybodyTheirColour) {
    const ReplyTree tree = talk();
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const CanvasStyle style = styleOf(theme);
        const NetworkGeometry geometry(speakersOf(tree), style, {});
        const QImage image = pictureOf(tree, {}, style);
        for (std::size_t node = 0; node < 3; ++node) {
            const QColor own = speakerColor(static_cast<int>(node), style.palette);
            const QColor inside = mixed(style.palette.color(QPalette::Base), own, 0.22);
            EXPECT_GT(pixelsOf(image, geometry.box(node), inside), 200) << node;
        }
    }
}

TEST(NetworkPainter, WritesANoteInTheCorner) {
    const CanvasStyle style = styleOf(Theme::Light);
    const ShownSpeakers nobody;
    const NetworkGeometry nothing;
    const auto picture = [&](const QString& words) {
        return drawn({400, 60}, style,
                     [&](QPainter& painter) { NetworkPainter(style, nobody, nothing).paintNote(painter, words); });
    };
    const QColor base = style.palette.color(QPalette::Base);
    const QRectF all(0, 0, 400, 60);
    EXPECT_GT(pixelsOf(picture(QStringLiteral("some links are left out")), all, base),
              pixelsOf(picture(QStringLiteral("some")), all, base));
}

}  // namespace
}  // namespace antecedent
