// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <QApplication>
#include <QFontInfo>
#include <QImage>
#include <QPainter>
#include <QTest>
#include <random>

#include "app/desktop/canvas/canvas_viewport.h"
#include "app/desktop/canvas/pointed_message.h"
#include "app/desktop/canvas/reply_tree_scene.h"
#include "app/desktop/style/theme.h"
#include "graph/conversation/conversation_builder.h"

namespace antecedent {
namespace {

/// A document of that many messages, each answering one of the twelve before it or starting a thread.
void loadRandom(ConversationDocument& document, std::size_t messages) {
    std::mt19937 random(5);
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (std::size_t i = 0; i < messages; ++i) {
        MessageDraft draft;
        draft.id = std::to_string(i);
        draft.speaker = "s" + std::to_string(random() % 9);
        draft.text = "some words that are long enough to need more than two lines on any card that is drawn here";
        draft.parents.emplace();
        if (i > 0 && random() % 20 != 0) {
            draft.parents->push_back(std::to_string(i - 1 - random() % std::min<std::size_t>(i, 12)));
        }
        builder.add(draft);
    }
    OpenedFile file;
    file.content.conversations.push_back(builder.build(file.content.report.warnings));
    document.load(file);
}

TEST(TreeGeometry, FindsWhatAnAreaShows) {
    ConversationDocument document;
    loadRandom(document, 500);
    for (const auto direction : {LayoutDirection::TopDown, LayoutDirection::LeftRight}) {
        ViewSettings settings;
        settings.setDirection(direction);
        ReplyTreeScene scene(document, settings);
        const TreeGeometry& geometry = scene.geometry();
        const TreeGeometry slow(document.tree(), geometry.drawing());
        const QPointF middle = geometry.bounds().center();
        for (const double size : {40.0, 300.0, 2000.0}) {
            const QRectF area(middle, QSizeF(size, size));
            std::set<MessageId> found;
            std::set<MessageId> expected;
            geometry.visitMessages(area, 0, [&](MessageId message) { found.insert(message); });
            slow.visitMessages(area, 0, [&](MessageId message) { expected.insert(message); });
            for (const MessageId message : expected) EXPECT_TRUE(found.count(message)) << message.index();
            std::set<MessageId> links;
            geometry.visitLinks(area, 0, [&](const LinkShape& link) { links.insert(link.child); });
            slow.visitLinks(area, 0, [&](const LinkShape& link) {
                EXPECT_TRUE(links.count(link.child)) << "link into " << link.child.index();
            });
        }
        EXPECT_EQ(geometry.at(geometry.card(MessageId(77)).center()), MessageId(77));
        EXPECT_FALSE(geometry.at(geometry.bounds().bottomRight() + QPointF(50, 50)).valid());
    }
}

TEST(PointedMessage, IsComeToAndLeftAgain) {
    CanvasViewport viewport;
    viewport.setScene({0, 0, 4000, 4000});
    viewport.setSize({400, 300});
    viewport.centreOn({300, 300});
    const QPointF before = viewport.scroll();
    PointedMessage pointed(viewport);
    EXPECT_FALSE(pointed.show({280, 280, 40, 20})) << "it is in sight";
    EXPECT_FALSE(pointed.show({})) << "it is not shown";
    EXPECT_FALSE(pointed.leave());
    EXPECT_TRUE(pointed.show({3000, 3000, 40, 20}));
    EXPECT_TRUE(viewport.visibleScene().contains(QRectF(3000, 3000, 40, 20)));
    EXPECT_TRUE(pointed.show({2000, 200, 40, 20}));
    EXPECT_TRUE(pointed.leave());
    EXPECT_EQ(viewport.scroll(), before) << "where the reader was, not at the message before";
    EXPECT_TRUE(pointed.show({3000, 3000, 40, 20}));
    pointed.stay();
    EXPECT_FALSE(pointed.leave()) << "somebody moved the canvas meanwhile";
}

TEST(ReplyTreeScene, StaysAsItIsWhileNobodySeesIt) {
    ConversationDocument document;
    loadRandom(document, 200);
    const ViewSettings settings;
    ReplyTreeScene scene(document, settings);
    const auto drawnLinks = [&] {
        int links = 0;
        const QRectF everywhere = scene.geometry().bounds().adjusted(-1e4, -1e4, 1e4, 1e4);
        scene.geometry().visitLinks(everywhere, 0, [&](const LinkShape& link) {
            EXPECT_TRUE(link.parent.valid());
            ++links;
        });
        return links;
    };
    ASSERT_TRUE(document.correct(MessageId(199), {MessageId(0)}));
    const int before = drawnLinks();
    scene.setActive(false);  // on the way there
    std::vector<NewPlace> alone;
    for (std::size_t i = 0; i < 200; ++i) alone.push_back({MessageId(i), {}});
    ASSERT_TRUE(document.correct(alone));
    QTest::qWait(300);
    EXPECT_EQ(drawnLinks(), before);
    scene.setActive(true);
    QTest::qWait(300);
    EXPECT_EQ(drawnLinks(), 0);
}

TEST(ReplyTreeScene, StaysFluidWithAHundredThousandMessages) {
    ConversationDocument document;
    loadRandom(document, 100000);
    const ViewSettings settings;
    ReplyTreeScene scene(document, settings);
    QImage image(1000, 700, QImage::Format_ARGB32_Premultiplied);
    for (const double scale : {1.0, 0.3, 0.02, 0.0005}) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(scale, scale);
        const QImage blank = image.copy();
        scene.paint(painter, QRectF(0, 0, 1000 / scale, 700 / scale), {});
        EXPECT_NE(image, blank) << "at scale " << scale;
    }
}

TEST(ReplyTreeScene, ShowsAsMuchOnAFineScreenAsOnACoarseOne) {
    ConversationDocument document;
    loadRandom(document, 3);
    const ViewSettings settings;
    const ReplyTreeScene scene(document, settings);
    const auto picture = [&](double density) {
        QImage image((QSizeF(400, 300) * density).toSize(), QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(density);
        image.fill(Qt::white);
        QPainter painter(&image);
        scene.paint(painter, QRectF(0, 0, 400, 300), {});
        return image;
    };
    const QImage coarse = picture(1);
    const QImage fine = picture(2).scaled(coarse.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    int different = 0;
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x) {
            different += std::abs(qGray(coarse.pixel(x, y)) - qGray(fine.pixel(x, y))) > 96 ? 1 : 0;
        }
    }
    EXPECT_LT(different, 400 * 300 / 100) << "the same cards with the same words, only sharper";
}

TEST(ReplyTreeScene, NeverDrawsTextUnderEightPixels) {
    const CanvasStyle style(QApplication::font(), QApplication::palette());
    for (double scale = 2; scale > 0.01; scale *= 0.97) {
        if (style.detailAt(scale) != Detail::Card) continue;
        EXPECT_GE(scale * QFontInfo(style.small).pixelSize(), 8);
    }
    EXPECT_EQ(style.detailAt(0.01), Detail::Dot);
    EXPECT_EQ(style.detailAt(0.4), Detail::Name);
}

TEST(CanvasViewport, KeepsThePointUnderTheCursorWhenItZooms) {
    CanvasViewport canvas;
    canvas.setSize({800, 600});
    canvas.setScene({0, 0, 9000, 7000});
    canvas.setScroll({3000, 2500});
    const QPointF cursor(210, 330);
    const QPointF before = canvas.toScene(cursor);
    canvas.zoomTo(1.7, cursor);
    EXPECT_NEAR(canvas.toScene(cursor).x(), before.x(), 1e-6);
    EXPECT_NEAR(canvas.toScene(cursor).y(), before.y(), 1e-6);
}

TEST(CanvasViewport, FitsAndCentres) {
    CanvasViewport canvas;
    canvas.setSize({800, 600});
    canvas.setScene({0, 0, 9000, 7000});
    canvas.fit();
    EXPECT_TRUE(canvas.visibleScene().contains(QRectF(0, 0, 9000, 7000)));
    canvas.setScene({0, 0, 100, 100});
    canvas.fit();
    EXPECT_NEAR(canvas.visibleScene().center().x(), 50, 1e-6);
    EXPECT_DOUBLE_EQ(canvas.scale(), 1);
}

TEST(CanvasViewport, ScrollsNoMoreThanNeeded) {
    CanvasViewport canvas;
    canvas.setSize({800, 600});
    canvas.setScene({0, 0, 9000, 7000});
    canvas.show({100, 100, 50, 50});
    EXPECT_EQ(canvas.scroll(), QPointF(0, 0));
    canvas.show({2000, 100, 50, 50});
    EXPECT_TRUE(canvas.visibleScene().contains(QRectF(2000, 100, 50, 50)));
    EXPECT_DOUBLE_EQ(canvas.scroll().y(), 0);
}

TEST(Theme, HasReadableTextInBothThemes) {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QPalette palette = paletteOf(theme);
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            for (const auto text : {QPalette::Text, QPalette::WindowText, QPalette::PlaceholderText, QPalette::Link}) {
                EXPECT_GE(contrast(palette.color(text), palette.color(ground)), 4.5) << text << " on " << ground;
            }
        }
        EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.5);
        const CanvasStyle style(QApplication::font(), palette);
        EXPECT_GE(contrast(style.doubt, palette.color(QPalette::Base)), 3) << "the ring of doubtful messages";
        EXPECT_GE(contrast(style.link, palette.color(QPalette::Window)), 2);
    }
}

}  // namespace
}  // namespace antecedent
