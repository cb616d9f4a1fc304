// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// How things look, as far as it can be measured: nothing covers what must be read, and controls are seen.
#include <QCheckBox>
#include <QListWidget>
#include <QScrollBar>
#include <QStyleOptionSlider>
#include <QToolButton>

#include "app/desktop/canvas/link_painter.h"
#include "app/desktop/canvas/minimap.h"
#include "app/desktop/canvas/network_scene.h"
#include "app/desktop/style/quiet_controls.h"
#include "app/desktop/style/theme.h"
#include "graph/conversation/conversation_builder.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

MessageId id(std::size_t i) {
    return MessageId(i);
}

struct Line {
    const char* speaker;
    int parent;  ///< -1: starts a thread
};

void load(ConversationDocument& document, const std::vector<Line>& lines) {
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (const Line& line : lines) {
        MessageDraft draft;
        draft.id = std::to_string(builder.size());
        draft.speaker = line.speaker;
        draft.text = "some words that stand on a card";
        draft.parents.emplace();
        if (line.parent >= 0) draft.parents->push_back(std::to_string(line.parent));
        builder.add(draft);
    }
    OpenedFile file;
    file.content.conversations.push_back(builder.build(file.content.report.warnings));
    document.load(file);
}

/// Everybody answers everybody.
std::vector<Line> busyTalk() {
    static constexpr const char* names[] = {"ada", "bob_the_long", "cy", "dee", "eve_of_monday", "fay"};
    std::vector<Line> lines{{names[0], -1}};
    for (int i = 1; i < 60; ++i) lines.push_back({names[i * 7 % 6], i - 1 - (i * 5 % 4 < i ? i * 5 % 4 : 0)});
    return lines;
}

class LookTest : public WindowTest {
protected:
    void TearDown() override { applyTheme(Theme::Light); }

    QString widest() {
        QByteArray text;
        for (int i = 0; i < 40; ++i) text += "ada: and where do the " + QByteArray::number(i) + " boxes go?\n";
        return writeFile("wide.txt", text);
    }
    CanvasView& tidy() { return m_window->tree(); }
    /// Each message answers the first one: a tree far wider than the canvas.
    void openWide() {
        open(widest());
        for (std::size_t i = 1; i < tree().size(); ++i) m_workspace->correct(id(i), {id(0)});
    }
    bool coversACard(const QWidget& map) {
        for (std::size_t i = 0; i < tree().size(); ++i) {
            if (map.geometry().intersects(tidy().cardOnScreen(id(i)))) return true;
        }
        return false;
    }
};

TEST_F(LookTest, ScrollBarsAreSlimWithoutButtons) {
    applyTheme(Theme::Dark);
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 900);
    bar.setPageStep(100);
    bar.resize(bar.sizeHint().width(), 200);
    bar.show();
    EXPECT_LE(bar.width(), 12);
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = Qt::Vertical;
    option.maximum = 900;
    option.pageStep = 100;
    const auto part = [&](QStyle::SubControl control) {
        return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, control, &bar);
    };
    EXPECT_TRUE(part(QStyle::SC_ScrollBarAddLine).isEmpty());
    EXPECT_EQ(part(QStyle::SC_ScrollBarSlider).height(), 28) << "long enough to be caught";
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(5, 150));
    EXPECT_EQ(bar.value(), 100) << "a page";
    bar.setValue(0);
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(5, 5));
    QMouseEvent move(QEvent::MouseMove, QPoint(5, 199), bar.mapToGlobal(QPoint(5, 199)), Qt::NoButton, Qt::LeftButton,
                     {});
    QApplication::sendEvent(&bar, &move);
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(5, 199));
    EXPECT_EQ(bar.value(), 900) << "the handle goes to the end";
}

TEST_F(LookTest, ControlsAreSeenInBothThemes) {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        const QPalette palette = QApplication::palette();
        EXPECT_GE(contrast(controlLine(palette), palette.color(QPalette::Window)), 3);
        EXPECT_GE(contrast(controlLine(palette), palette.color(QPalette::Base)), 3);
        QCheckBox box;
        box.resize(40, 24);
        const QImage picture = box.grab().toImage();
        double most = 1;
        for (int x = 0; x < picture.width(); ++x) {
            most = std::max(most, contrast(picture.pixelColor(x, 12), palette.color(QPalette::Window)));
        }
        EXPECT_GE(most, 3) << "the border of an empty box";
    }
}

TEST_F(LookTest, SelectedRowsKeepTheirWords) {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        applyTheme(theme);
        const QPalette palette = QApplication::palette();
        const QPalette row = rowColors(palette);
        EXPECT_GE(contrast(row.color(QPalette::HighlightedText), row.color(QPalette::Highlight)), 4.5);
        QListWidget list;
        list.addItems({QStringLiteral("x"), QStringLiteral("x")});
        list.resize(200, 80);
        list.setCurrentRow(1);
        const QPoint empty = list.viewport()->mapTo(&list, list.visualItemRect(list.item(1)).center() + QPoint(40, 0));
        EXPECT_EQ(list.grab().toImage().pixelColor(empty).name(), row.color(QPalette::Highlight).name());
    }
}

TEST_F(LookTest, TheArrowOfAMenuHasItsOwnRoom) {
    open(sixMessages());
    auto* button = m_window->findChild<QToolButton*>(QStringLiteral("viewButton"));
    ASSERT_NE(button, nullptr);
    const int words = button->fontMetrics().horizontalAdvance(button->text());
    const int picture = button->icon().isNull() ? 0 : button->iconSize().width();
    EXPECT_GE(button->width(), words + picture + 20);
}

TEST_F(LookTest, TheMapStepsAsideForMessages) {
    m_window->resize(1300, 800);
    open(widest());
    auto* map = tidy().findChild<Minimap*>();
    ASSERT_NE(map, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return map->isVisible(); }, 2000));
    // The second thread is a chain that runs through the map's corner at the right edge.
    tidy().zoomBy(1.5 / tidy().scale());
    tidy().centreOn(tidy().canvas()->box(id(20)).center() + QPointF(1e5, 0));
    ASSERT_TRUE(coversACard(*map));
    const QPoint home = map->pos();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !coversACard(*map); }, 2000));
    EXPECT_NE(map->pos(), home);
    EXPECT_FALSE(map->isFolded());
    // As wide as the canvas: no corner is free.
    m_window->resize(950, 800);
    tidy().zoomBy(2 / tidy().scale());
    tidy().centreOn(tidy().canvas()->box(id(20)).center());
    EXPECT_TRUE(QTest::qWaitFor([&] { return map->isFolded(); }, 2000)) << "a small button is left of it";
    EXPECT_LT(map->width(), 40);
    QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center());
    EXPECT_FALSE(map->isFolded()) << "who wants to see it opens it";
    EXPECT_GT(map->width(), 100);
}

TEST_F(LookTest, TheMapCanBeTakenElsewhere) {
    m_window->resize(1300, 800);
    open(widest());
    auto* map = tidy().findChild<Minimap*>();
    ASSERT_NE(map, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return map->isVisible(); }, 2000));
    if (map->isFolded()) QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center());
    ASSERT_FALSE(map->isFolded());
    const QRectF seen = tidy().visibleArea();
    const QPoint before = map->pos();
    const QPoint grip = map->handle().center();
    QTest::mouseClick(map, Qt::LeftButton, {}, grip);
    EXPECT_NE(map->pos(), before) << "a click on its edge: another corner";
    const QPoint corner = map->pos();
    QTest::mousePress(map, Qt::LeftButton, {}, grip);
    QMouseEvent move(QEvent::MouseMove, grip + QPointF(60, 90), map->mapToGlobal(grip + QPointF(60, 90)), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(map, &move);
    EXPECT_NE(map->pos(), corner);
    QTest::mouseRelease(map, Qt::LeftButton, {}, map->handle().center());
    EXPECT_EQ(tidy().visibleArea(), seen) << "the drawing stays where it is";
}

TEST_F(LookTest, ATreeOpensAtItsFirstMessage) {
    openWide();
    m_workspace->selection().select(MessageId());
    m_window->resize(1100, 700);
    CanvasView view(*m_workspace,
                    std::make_unique<ReplyTreeScene>(m_workspace->document(), m_window->views().settings()));
    view.resize(700, 500);
    view.show();
    ASSERT_FALSE(selected().valid());
    EXPECT_GT(view.canvas()->bounds().width() * view.scale(), 2 * view.width()) << "it does not fit";
    EXPECT_TRUE(view.viewport()->rect().contains(view.cardOnScreen(id(0))));
}

TEST(RadialTree, OpensAtTheLargestThread) {
    ConversationDocument document;
    std::vector<Line> lines(400, {"ada", -1});
    for (int i = 301; i < 320; ++i) lines[static_cast<std::size_t>(i)].parent = 300;
    load(document, lines);
    const ViewSettings settings;
    ReplyTreeScene scene(document, settings);
    scene.setAnimated(false);
    scene.setRadial(true);
    EXPECT_EQ(scene.at(scene.opening()), id(300));
}

TEST(RadialTree, WritesTheNumberBesideNamesNotUponThem) {
    int upon = 0;
    int middlesUpon = 0;
    for (int size = 5; size < 30; ++size) {
        ConversationDocument document;
        std::vector<Line> lines{{"ada", -1}};
        for (int i = 1; i < size; ++i) lines.push_back({"bob", i < 3 ? 0 : i - 1 - i * size % 3});
        load(document, lines);
        const ViewSettings settings;
        ReplyTreeScene scene(document, settings);
        scene.setAnimated(false);
        scene.setRadial(true);
        const double scale = 0.5;
        const LinkPainter links(scene.style(), scene.tree(), scale);
        const QTransform zoom = QTransform::fromScale(scale, scale);
        const auto taken = [&](const QRectF& area) {
            bool found = false;
            scene.geometry().visitMessages(area, 0, [&](MessageId) { found = true; });
            return found;
        };
        const auto isUpon = [&](const LinkShape& link, const LinkPainter::Taken& avoided) {
            return taken(zoom.inverted().mapRect(links.numberBox(link, zoom, avoided))) ? 1 : 0;
        };
        for (std::size_t i = 1; i < lines.size(); ++i) {
            const LinkShape link = scene.geometry().link(id(i), *document.tree().primaryParent(id(i)));
            upon += isUpon(link, taken);
            middlesUpon += isUpon(link, [](const QRectF&) { return false; });
        }
    }
    EXPECT_GT(middlesUpon, 10) << "there is something to keep clear of";
    EXPECT_LE(upon, middlesUpon / 20) << "only where cards stand on all sides";
}

TEST(Network, NamesStandWhereFewArrowsPass) {
    ConversationDocument document;
    load(document, busyTalk());
    const ViewSettings settings;
    const NetworkScene scene(document, settings);
    const std::size_t count = scene.network().nodes.size();
    ASSERT_EQ(count, 6u);
    const auto crossed = [&](const QRectF& box) {
        int points = 0;
        for (std::size_t edge = 0; edge < scene.network().edges.size(); ++edge) {
            for (int i = 0; i <= 50; ++i) points += box.contains(scene.geometry().arrow(edge).at(i / 50.0)) ? 1 : 0;
        }
        return points;
    };
    int names = 0;
    int below = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const QRectF box = scene.geometry().nameBox(i, QTransform());
        names += crossed(box);
        QRectF usual = box;
        const double radius = scene.box(scene.at(scene.geometry().position(i))).height() / 2;
        usual.moveCenter(scene.geometry().position(i) + QPointF(0, radius + 2 + box.height() / 2));
        below += crossed(usual);
        EXPECT_TRUE(scene.bounds().contains(box));
        for (std::size_t other = 0; other < i; ++other) {
            EXPECT_FALSE(box.intersects(scene.geometry().nameBox(other, QTransform()))) << i << " and " << other;
        }
    }
    EXPECT_GT(below, 0);
    EXPECT_LT(names, below / 2);
}

}  // namespace
}  // namespace antecedent
