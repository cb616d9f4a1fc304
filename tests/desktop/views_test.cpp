// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// Several views of one conversation, driven as a person drives them.
#include <QComboBox>
#include <QSignalSpy>
#include <QToolButton>

#include "app/desktop/canvas/minimap.h"
#include "app/desktop/canvas/network_scene.h"
#include "app/desktop/canvas/timeline_scene.h"
#include "app/desktop/canvas/transcript_scene.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

MessageId id(std::size_t i) {
    return MessageId(i);
}

class ViewsTest : public WindowTest {
protected:
    CanvasView& canvas(ViewKind kind) {
        m_window->viewActions().view(kind)->trigger();
        QTest::qWait(1);
        return static_cast<CanvasView&>(m_window->views().active().view());
    }

    void click(CanvasView& view, MessageId message) {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cardOnScreen(message).center());
    }

    QString longTalk() {
        QByteArray text;
        for (int i = 0; i < 300; ++i) {
            text += "ada: does the backup of the " + QByteArray::number(i) + "th disk still run every night?\n";
        }
        return writeFile("long.txt", text);
    }
};

TEST_F(ViewsTest, ShowsEveryViewByKeyAndByMenu) {
    open(sixMessages());
    for (std::size_t i = 0; i < allViewKinds.size(); ++i) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i)), Qt::ControlModifier);
        EXPECT_EQ(m_window->views().kind(), allViewKinds[i]);
        EXPECT_TRUE(m_window->views().active().view().widget()->isVisible());
        EXPECT_TRUE(m_window->viewActions().view(allViewKinds[i])->isChecked());
        auto* button = m_window->findChild<QToolButton*>(QStringLiteral("viewButton"));
        ASSERT_NE(button, nullptr);
        EXPECT_EQ(button->text(), viewTitle(allViewKinds[i]));
    }
}

TEST_F(ViewsTest, SelectsTheSameMessageInEveryView) {
    open(sixMessages());
    for (const ViewKind kind : {ViewKind::Tidy, ViewKind::Radial, ViewKind::Arcs, ViewKind::Transcript}) {
        CanvasView& view = canvas(kind);
        for (const std::size_t i : {3, 0, 5}) {
            click(view, id(i));
            EXPECT_EQ(selected(), id(i)) << viewName(kind).toStdString();
        }
    }
}

TEST_F(ViewsTest, WalksByTheSameKeysInEveryView) {
    open(sixMessages());
    for (const ViewKind kind : allViewKinds) {
        m_window->viewActions().view(kind)->trigger();
        QWidget* view = m_window->views().active().view().widget();
        m_workspace->selection().select(id(1));
        QTest::keyClick(view, Qt::Key_Down);
        EXPECT_EQ(selected(), id(2)) << viewName(kind).toStdString();
        QTest::keyClick(view, Qt::Key_Left);
        EXPECT_EQ(selected(), id(1));
        QTest::keyClick(view, Qt::Key_Right);
        EXPECT_EQ(selected(), id(2));
    }
}

TEST_F(ViewsTest, DragsOntoAParentInEveryViewOfMessages) {
    for (const ViewKind kind : {ViewKind::Radial, ViewKind::Arcs, ViewKind::Transcript}) {
        restart();
        m_window->tree().scene().setAnimated(false);
        open(writeFile(viewName(kind).toLatin1().constData(), "ada: one\nbob: two\nada: three\ncy: four\n"));
        CanvasView& view = canvas(kind);
        const QPoint from = view.cardOnScreen(id(3)).center();
        const QPoint to = view.cardOnScreen(id(0)).center();
        QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
        for (const QPoint& point : {from + (to - from) / 2, to}) {
            QMouseEvent event(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton,
                              Qt::LeftButton, {});
            QApplication::sendEvent(view.viewport(), &event);
        }
        EXPECT_FALSE(view.grab().isNull());
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
        EXPECT_EQ(tree().primaryParent(id(3)), id(0)) << viewName(kind).toStdString();
    }
}

TEST_F(ViewsTest, SetsTwoViewsSideBySide) {
    open(sixMessages());
    canvas(ViewKind::Tidy);
    m_window->viewActions().split->trigger();
    ViewArea& views = m_window->views();
    ASSERT_TRUE(views.isSplit());
    auto& left = static_cast<CanvasView&>(views.pane(0).view());
    auto& right = static_cast<CanvasView&>(views.pane(1).view());
    EXPECT_TRUE(left.isVisible() && right.isVisible());
    QTest::qWait(1);
    click(right, id(4));
    EXPECT_EQ(selected(), id(4));
    QTest::keyClick(&right, Qt::Key_Up);
    EXPECT_EQ(selected(), id(3));
    // The pane with the focus is the one that the menu changes.
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    right.setFocus();
    ASSERT_TRUE(QTest::qWaitFor([&] { return views.kind() == ViewKind::Transcript; }, 1000));
    m_window->viewActions().view(ViewKind::Arcs)->trigger();
    EXPECT_EQ(views.pane(1).kind(), ViewKind::Arcs);
    EXPECT_EQ(views.pane(0).kind(), ViewKind::Tidy);
    m_window->viewActions().split->trigger();
    EXPECT_FALSE(views.pane(1).isVisible());
}

TEST_F(ViewsTest, RemembersTheViews) {
    open(sixMessages());
    canvas(ViewKind::Arcs);
    m_window->views().setSplit(true, ViewKind::Outline);
    m_window->close();
    restart();
    open(sixMessages());
    EXPECT_EQ(m_window->views().kind(), ViewKind::Arcs);
    ASSERT_TRUE(m_window->views().isSplit());
    EXPECT_EQ(m_window->views().pane(1).kind(), ViewKind::Outline);
    EXPECT_GT(m_window->views().pane(1).width(), 100);
}

TEST_F(ViewsTest, FoldsAndUnfoldsReplies) {
    open(sixMessages());
    ReplyTreeScene& scene = m_window->tree().scene();
    CanvasView& view = canvas(ViewKind::Tidy);
    m_workspace->selection().select(id(1));
    QTest::keyClick(&view, Qt::Key_Minus);
    EXPECT_TRUE(scene.isFolded(id(1)));
    EXPECT_TRUE(scene.box(id(2)).isEmpty()) << "folded away";
    EXPECT_FALSE(scene.box(id(1)).isEmpty());
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_FALSE(scene.box(id(3)).isEmpty());
    const QPointF handle = view.viewportOnScene().transform().map(scene.foldHandle(id(0)).center());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, handle.toPoint());
    EXPECT_TRUE(scene.box(id(1)).isEmpty());
    EXPECT_EQ(selected(), id(1)) << "a click on the handle selects nothing";
    m_workspace->selection().select(id(2));
    EXPECT_FALSE(scene.box(id(2)).isEmpty()) << "what is selected shows itself";
    m_window->viewActions().foldAll->trigger();
    EXPECT_TRUE(scene.box(id(3)).isEmpty());
    m_window->viewActions().unfoldAll->trigger();
    EXPECT_FALSE(scene.box(id(3)).isEmpty());
}

TEST_F(ViewsTest, ShowsOneThreadAlone) {
    open(sixMessages());
    for (const ViewKind kind : {ViewKind::Tidy, ViewKind::Radial, ViewKind::Arcs, ViewKind::Transcript}) {
        CanvasView& view = canvas(kind);
        m_workspace->selection().select(id(5));
        m_window->viewActions().onlyThread->trigger();
        EXPECT_TRUE(view.canvas()->box(id(1)).isEmpty()) << viewName(kind).toStdString();
        EXPECT_FALSE(view.canvas()->box(id(4)).isEmpty());
        m_window->viewActions().onlyThread->trigger();
        EXPECT_FALSE(view.canvas()->box(id(1)).isEmpty()) << viewName(kind).toStdString();
    }
    OutlinePanel& outline = m_window->outline();
    m_window->viewActions().onlyThread->trigger();
    EXPECT_TRUE(outline.isRowHidden(0, {}));
    EXPECT_FALSE(outline.isRowHidden(1, {}));
    open(writeFile("other.txt", "ada: one\nbob: two\n"));
    EXPECT_FALSE(m_window->viewActions().onlyThread->isChecked()) << "another conversation is shown whole";
}

TEST_F(ViewsTest, LeavesOutLinksBelowTheThreshold) {
    open(sixMessages());
    CanvasView& view = canvas(ViewKind::Tidy);
    m_workspace->selection().select(id(5));
    const QImage all = view.viewport()->grab().toImage();
    QTest::keyClick(m_window->viewActions().threshold()->slider(), Qt::Key_End);
    EXPECT_DOUBLE_EQ(m_window->views().settings().threshold(), 1);
    EXPECT_NE(view.viewport()->grab().toImage(), all);
    QTest::keyClick(m_window->viewActions().threshold()->slider(), Qt::Key_Home);
    EXPECT_EQ(view.viewport()->grab().toImage(), all);
    EXPECT_EQ(tree().primaryParent(id(2)), id(1)) << "the tree itself stays";
}

TEST_F(ViewsTest, GoesWhereTheMapIsClicked) {
    open(longTalk());
    CanvasView& view = canvas(ViewKind::Tidy);
    auto* map = view.findChild<QWidget*>(QStringLiteral("minimap"));
    ASSERT_NE(map, nullptr);
    ASSERT_TRUE(QTest::qWaitFor([&] { return map->isVisible(); }, 2000));
    if (map->width() < 100) QTest::mouseClick(map, Qt::LeftButton, {}, map->rect().center());  // a button: opens it
    const QRectF before = view.visibleArea();
    QTest::mouseClick(map, Qt::LeftButton, {}, QPoint(map->width() / 2, map->height() - 8));
    EXPECT_GT(view.visibleArea().top(), before.bottom());
    view.fit();
    EXPECT_FALSE(map->isVisible()) << "all is seen";
}

TEST_F(ViewsTest, PinsWhatAMessageAnswersWhileThatIsOutOfSight) {
    open(longTalk());
    CanvasView& view = canvas(ViewKind::Transcript);
    m_workspace->correct(id(250), {id(0)});
    m_workspace->selection().select(id(250));
    const CanvasViewport& viewport = view.viewportOnScene();
    ASSERT_FALSE(viewport.visibleScene().intersects(view.canvas()->box(id(0))));
    SceneState state;
    state.selected = id(250);
    const QPointF edge(viewport.size().width() / 2, 20);
    EXPECT_EQ(view.canvas()->overAt(edge, viewport, state), id(0));
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, edge.toPoint());
    EXPECT_EQ(selected(), id(0)) << "a click on it goes there";
    EXPECT_TRUE(viewport.visibleScene().intersects(view.canvas()->box(id(0))));
}

TEST_F(ViewsTest, ScrollsTheTranscriptByWheelAndZoomsTheTree) {
    open(longTalk());
    const auto wheel = [](CanvasView& view, Qt::KeyboardModifiers keys) {
        QWheelEvent event(QPointF(50, 50), view.mapToGlobal(QPointF(50, 50)), {}, {0, -120}, Qt::NoButton, keys,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(view.viewport(), &event);
    };
    CanvasView& transcript = canvas(ViewKind::Transcript);
    wheel(transcript, Qt::NoModifier);
    EXPECT_DOUBLE_EQ(transcript.scale(), 1);
    EXPECT_GT(transcript.visibleArea().top(), 0);
    wheel(transcript, Qt::ControlModifier);
    EXPECT_LT(transcript.scale(), 1);
    CanvasView& tidy = canvas(ViewKind::Tidy);
    const double before = tidy.scale();
    wheel(tidy, Qt::NoModifier);
    EXPECT_LT(tidy.scale(), before);
}

TEST_F(ViewsTest, StretchesTheTimelineAndKeepsItsHeight) {
    open(longTalk());
    CanvasView& view = canvas(ViewKind::Arcs);
    const double height = view.viewportOnScene().transform().m22();
    m_window->viewActions().zoomIn->trigger();
    EXPECT_DOUBLE_EQ(view.viewportOnScene().transform().m22(), height);
    const double width = view.canvas()->bounds().width();
    m_window->viewActions().byTime->trigger();
    EXPECT_NE(view.canvas()->bounds().width(), width);
}

TEST_F(ViewsTest, SelectsASpeakersMessagesOneAfterTheOther) {
    open(sixMessages());
    CanvasView& view = canvas(ViewKind::Network);
    click(view, id(1));
    EXPECT_EQ(selected(), id(1));
    click(view, id(1));
    EXPECT_EQ(selected(), id(5)) << "the next one by bob";
    click(view, id(1));
    EXPECT_EQ(selected(), id(1)) << "and around";
    EXPECT_TRUE(view.canvas()->hint(id(1), 1).contains(QStringLiteral("bob")));
}

TEST_F(ViewsTest, KeepsSpeakersInPlaceAfterACorrection) {
    open(sixMessages());
    auto& scene = static_cast<NetworkScene&>(*canvas(ViewKind::Network).canvas());
    const QPointF before = scene.geometry().position(0);
    m_workspace->correct(id(3), {id(0)});
    EXPECT_LT(QLineF(before, scene.geometry().position(0)).length(), 150);
}

TEST_F(ViewsTest, WorksOnlyForTheViewThatIsSeen) {
    open(sixMessages());
    CanvasView& hidden = canvas(ViewKind::Arcs);
    canvas(ViewKind::Tidy);
    QSignalSpy drawn(hidden.canvas(), &CanvasScene::repaintNeeded);
    m_workspace->correct(id(3), {id(0)});
    EXPECT_EQ(drawn.count(), 0);
    canvas(ViewKind::Arcs);
    EXPECT_GT(drawn.count(), 0) << "it catches up when it is shown";
}

TEST_F(ViewsTest, TurnsIntoTheRadialTreeWithoutLosingTheSelection) {
    open(sixMessages());
    CanvasView& tidy = canvas(ViewKind::Tidy);
    m_workspace->selection().select(id(3));
    CanvasView& radial = canvas(ViewKind::Radial);
    EXPECT_EQ(&tidy, &radial) << "one view that moves";
    EXPECT_TRUE(radial.viewport()->rect().contains(radial.cardOnScreen(id(3)).center()));
}

}  // namespace
}  // namespace antecedent
