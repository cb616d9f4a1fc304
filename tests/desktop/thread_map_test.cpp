// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// The map of all threads over time: what it shows, and where clicks lead.
#include "app/desktop/canvas/thread_map_geometry.h"
#include "app/desktop/canvas/thread_map_painter.h"
#include "app/desktop/canvas/thread_map_scene.h"
#include "app/desktop/style/theme.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

MessageId id(std::size_t i) {
    return MessageId(i);
}

class ThreadMapTest : public WindowTest {
protected:
    CanvasView& map() {
        m_window->viewActions().view(ViewKind::ThreadMap)->trigger();
        QTest::qWait(1);
        return static_cast<CanvasView&>(m_window->views().active().view());
    }
    ThreadMapScene& scene() { return static_cast<ThreadMapScene&>(*map().canvas()); }

    /// An hour with a message every ten seconds.
    QString busyHour() {
        QByteArray text;
        for (int i = 0; i < 360; ++i) {
            text += QStringLiteral("[2026-03-09 %1:%2:%3] %4: what about the %5th box?\n")
                        .arg(10 + i / 360, 2, 10, QLatin1Char('0'))
                        .arg(i / 6, 2, 10, QLatin1Char('0'))
                        .arg(i % 6 * 10, 2, 10, QLatin1Char('0'))
                        .arg(QStringLiteral("abc").at(i % 3))
                        .arg(i)
                        .toUtf8();
        }
        return writeFile("hour.txt", text);
    }
};

TEST_F(ThreadMapTest, ShowsAllThreadsAtOnceHoweverLongTheTalk) {
    open(busyHour());
    CanvasView& view = map();
    const QRectF seen = view.visibleArea();
    EXPECT_TRUE(seen.adjusted(-1, -1, 1, 1).contains(view.canvas()->bounds()));
    for (const MessageId root : tree().roots()) EXPECT_GE(view.cardOnScreen(root).width(), 1) << root.index();
}

TEST_F(ThreadMapTest, StretchesWithTheWheelAndFitsAnotherWindow) {
    open(busyHour());
    CanvasView& view = map();
    const double before = view.scale();
    m_window->viewActions().zoomIn->trigger();
    EXPECT_GT(view.scale(), before);
    m_window->viewActions().fit->trigger();
    m_window->resize(900, 600);
    QTest::qWait(1);
    m_window->viewActions().fit->trigger();
    EXPECT_TRUE(view.visibleArea().adjusted(-1, -1, 1, 1).contains(view.canvas()->bounds()));
}

TEST_F(ThreadMapTest, GoesToTheThreadByClickAndToItsTreeByDoubleClick) {
    open(sixMessages());
    CanvasView& view = map();
    const QPoint second = view.cardOnScreen(id(4)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, second);
    EXPECT_EQ(tree().root(selected()), id(4));
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, second);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->views().kind() == ViewKind::Tidy; }, 1000));
    EXPECT_EQ(tree().root(selected()), id(4));
}

TEST_F(ThreadMapTest, TellsOfAThreadUnderThePointer) {
    open(sixMessages());
    const QString words = map().canvas()->hint(id(0), 1);
    EXPECT_TRUE(words.startsWith(QStringLiteral("4 messages · 3 people"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QStringLiteral("ada: does anyone"))) << words.toStdString();
}

TEST_F(ThreadMapTest, ColoursByDoubtWhenAsked) {
    open(sixMessages());
    CanvasView& view = map();
    const QImage bySpeaker = view.viewport()->grab().toImage();
    ASSERT_TRUE(m_window->viewActions().byDoubt->isEnabled());
    m_window->viewActions().byDoubt->trigger();
    EXPECT_NE(view.viewport()->grab().toImage(), bySpeaker);
    m_window->viewActions().view(ViewKind::Tidy)->trigger();
    EXPECT_FALSE(m_window->viewActions().byDoubt->isEnabled()) << "it means nothing there";
}

TEST_F(ThreadMapTest, FollowsCorrections) {
    open(sixMessages());
    EXPECT_EQ(scene().geometry().map().bars.size(), 2u);
    m_workspace->correct(id(3), {});
    EXPECT_EQ(scene().geometry().map().bars.size(), 3u);
}

TEST(ThreadMapGeometry, MeansTheThreadWhereItIsTooShortForItsMessages) {
    ConversationDocument document;
    const ThreadMapGeometry empty(document.tree(), {}, {800, 400}, 50);
    EXPECT_FALSE(empty.at({100, 60}).valid());
    EXPECT_TRUE(empty.box(id(0)).isEmpty());
}

}  // namespace
}  // namespace antecedent
