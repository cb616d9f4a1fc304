// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/window/main_window.h"

#include <QMimeData>
#include <QSignalSpy>
#include <nlohmann/json.hpp>

#include "graph/base/file.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

MessageId id(std::size_t i) {
    return MessageId(i);
}

TEST_F(WindowTest, StartsEmptyAndTellsWhatToDo) {
    EXPECT_TRUE(m_window->showsWelcome());
    EXPECT_FALSE(m_window->actions().predict->isEnabled());
    EXPECT_FALSE(m_window->actions().undo->isEnabled());
    auto* open = m_window->findChild<QAbstractButton*>(QStringLiteral("openButton"));
    ASSERT_NE(open, nullptr);
    EXPECT_TRUE(open->isVisible());
    EXPECT_FALSE(open->accessibleName().isEmpty());
}

TEST_F(WindowTest, OpensAndPredictsADroppedFile) {
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(sixMessages())});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    ASSERT_TRUE(waitUntilIdle());
    ASSERT_FALSE(m_window->showsWelcome());
    EXPECT_EQ(tree().primaryParent(id(1)), id(0));
    EXPECT_EQ(m_window->status().countsText(), QStringLiteral("6 messages · 2 threads · 0 corrected · 1 doubtful"));
    EXPECT_EQ(m_settings->recentFiles(), QStringList{path("talk.txt")});
}

TEST_F(WindowTest, ShowsOneSelectionInAllViews) {
    open(sixMessages());
    m_window->transcript().setCurrentIndex(m_window->transcript().model()->index(3, 0));
    EXPECT_EQ(selected(), id(3));
    EXPECT_EQ(m_window->threads().list()->currentIndex().row(), 0);
    EXPECT_EQ(ReplyTreeModel::messageAt(m_window->outline().currentIndex()), id(3));
    QTest::mouseClick(m_window->tree().viewport(), Qt::LeftButton, {}, middle(5));
    EXPECT_EQ(selected(), id(5));
    EXPECT_EQ(m_window->transcript().currentIndex().row(), 5);
    EXPECT_EQ(m_window->threads().list()->currentIndex().row(), 1);
}

TEST_F(WindowTest, MovesAReplyByDraggingItsCard) {
    open(sixMessages());
    drag(middle(3), middle(0));
    EXPECT_EQ(tree().primaryParent(id(3)), id(2)) << "nothing moves before the card is dropped";
    release(middle(0));
    EXPECT_EQ(tree().primaryParent(id(3)), id(0));
    EXPECT_EQ(tree().attachment(id(3)).origin, LinkOrigin::Corrected);
    EXPECT_TRUE(m_window->actions().undo->text().contains(QStringLiteral("Move reply 4 to 1")));
    m_window->actions().undo->trigger();
    EXPECT_EQ(tree().primaryParent(id(3)), id(2));
    EXPECT_EQ(tree().attachment(id(3)).origin, LinkOrigin::Predicted);
    m_window->actions().redo->trigger();
    EXPECT_EQ(tree().primaryParent(id(3)), id(0));
}

TEST_F(WindowTest, TakesADragBackWithEscape) {
    open(sixMessages());
    const QPoint target = middle(0);
    drag(middle(3), target);
    QTest::keyClick(&m_window->tree(), Qt::Key_Escape);
    release(target);
    EXPECT_EQ(tree().primaryParent(id(3)), id(2));
    EXPECT_FALSE(m_window->actions().undo->isEnabled());
}

TEST_F(WindowTest, StartsAThreadWhenACardIsDroppedOnTheGround) {
    open(sixMessages());
    const QPoint ground(m_window->tree().viewport()->width() - 8, m_window->tree().viewport()->height() - 8);
    drag(middle(2), ground);
    release(ground);
    EXPECT_FALSE(tree().primaryParent(id(2)));
    EXPECT_EQ(tree().roots().size(), 3u);
}

TEST_F(WindowTest, RefusesALaterMessageAsParentAndSaysWhy) {
    open(sixMessages());
    const QPoint target = middle(3);
    drag(middle(1), target);
    release(target);
    EXPECT_EQ(tree().primaryParent(id(1)), id(0));
    EXPECT_FALSE(m_window->actions().undo->isEnabled());
    EXPECT_TRUE(m_window->status().messageText().contains(QStringLiteral("4 is later than 2")));
}

TEST_F(WindowTest, WalksByKeysInTheSameWayInEveryView) {
    open(sixMessages());
    for (QWidget* view : {static_cast<QWidget*>(&m_window->tree()), static_cast<QWidget*>(&m_window->outline()),
                          static_cast<QWidget*>(&m_window->transcript())}) {
        m_workspace->selection().select(id(1));
        QTest::keyClick(view, Qt::Key_Down);
        EXPECT_EQ(selected(), id(2));
        QTest::keyClick(view, Qt::Key_Left);
        EXPECT_EQ(selected(), id(1));
        QTest::keyClick(view, Qt::Key_Right);
        EXPECT_EQ(selected(), id(2));
        QTest::keyClick(view, Qt::Key_Space);
        EXPECT_EQ(selected(), id(2)) << "the only doubtful one";
        m_workspace->selection().select(id(0));
        QTest::keyClick(view, Qt::Key_Down, Qt::AltModifier);
        EXPECT_EQ(selected(), id(4));
    }
}

TEST_F(WindowTest, CorrectsByKeys) {
    open(sixMessages());
    m_workspace->selection().select(id(2));
    QTest::keyClick(&m_window->tree(), Qt::Key_2);
    EXPECT_EQ(tree().primaryParent(id(2)), id(0));
    QTest::keyClick(&m_window->tree(), Qt::Key_P);
    ASSERT_EQ(tree().attachment(id(2)).parents.size(), 2u);
    EXPECT_EQ(tree().attachment(id(2)).parents[1].parent, id(1));
    QTest::keyClick(&m_window->tree(), Qt::Key_N);
    EXPECT_TRUE(tree().attachment(id(2)).parents.empty());
    EXPECT_TRUE(m_window->status().countsText().contains(QStringLiteral("1 corrected · 0 doubtful")));
}

TEST_F(WindowTest, ChoosesACandidateByClick) {
    open(sixMessages());
    m_workspace->selection().select(id(2));
    QListView* candidates = m_window->inspector().candidates();
    const QModelIndex second = candidates->model()->index(1, 0);
    QTest::mouseClick(candidates->viewport(), Qt::LeftButton, {}, candidates->visualRect(second).center());
    EXPECT_EQ(tree().primaryParent(id(2)), id(0));
}

TEST_F(WindowTest, SaysInWordsWhatSpeaksForALinkAndForItsRival) {
    open(sixMessages());
    m_workspace->selection().select(id(3));  // "install the headers", after "6.1" and "which kernel?"
    const QString why = m_window->inspector().why();
    EXPECT_TRUE(why.contains(QStringLiteral("Why:</b> comes right after it; 60 s later"))) << why.toStdString();
    EXPECT_TRUE(why.contains(QStringLiteral("For bob, #2:</b> may answer the question of bob"))) << why.toStdString();
    m_workspace->correct(id(3), {id(1)});
    EXPECT_TRUE(m_window->inspector().why().contains(QStringLiteral("Why:</b> may answer the question of bob")));
    EXPECT_TRUE(m_window->inspector().why().contains(QStringLiteral("For ada, #3:")));
    m_workspace->selection().select(id(4));
    EXPECT_TRUE(m_window->inspector().why().contains(QStringLiteral("dee speaks for the first time")));
}

TEST_F(WindowTest, FindsForwardsAndBackwards) {
    open(sixMessages());
    m_workspace->selection().select(MessageId());
    QTest::keyClicks(m_window->find().edit(), QStringLiteral("BOB"));
    EXPECT_EQ(m_workspace->finder().matches().size(), 2u);
    QTest::keyClick(m_window->find().edit(), Qt::Key_Return);
    EXPECT_EQ(selected(), id(1));
    m_window->actions().findNext->trigger();
    EXPECT_EQ(selected(), id(5));
    m_window->actions().findNext->trigger();
    EXPECT_EQ(selected(), id(1));
    m_window->actions().findPrevious->trigger();
    EXPECT_EQ(selected(), id(5));
}

TEST_F(WindowTest, RemembersCorrectionsOfTheSameContent) {
    open(sixMessages());
    m_workspace->correct(id(3), {id(0)});
    m_workspace->correct(id(5), {});
    restart();
    open(sixMessages());
    EXPECT_EQ(tree().primaryParent(id(3)), id(0));
    EXPECT_EQ(tree().attachment(id(3)).origin, LinkOrigin::Corrected);
    EXPECT_TRUE(tree().attachment(id(5)).parents.empty());
    m_workspace->predict();
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(m_engine->fixed.size(), 2u) << "a prediction is told what a person corrected";
    open(writeFile("other.txt", "ada: one\nbob: two\n"));
    EXPECT_TRUE(m_workspace->document().corrections().empty());
}

TEST_F(WindowTest, ExportsTheCorrectedTree) {
    open(sixMessages());
    m_workspace->correct(id(3), {id(0)});
    ASSERT_TRUE(m_workspace->exportTo(path("out.json")));
    const auto text = readFile(path("out.json").toStdString());
    ASSERT_TRUE(text);
    EXPECT_EQ(*text, exportReplyTreeJson(m_workspace->document().exportItems()));
    EXPECT_NE(text->find("\"human\""), std::string::npos);
    EXPECT_TRUE(nlohmann::json::accept(*text));
    EXPECT_FALSE(m_workspace->exportTo(path("no/such/folder/out.json")));
    ASSERT_TRUE(m_workspace->exportTo(path("out.html")));
    const auto page = readFile(path("out.html").toStdString());
    ASSERT_TRUE(page);
    EXPECT_EQ(page->rfind("<!DOCTYPE html>", 0), 0u);
}

TEST_F(WindowTest, ShowsProgressAndStops) {
    m_engine->slow = true;
    QSignalSpy progress(&m_workspace->jobs(), &JobRunner::progressed);
    m_workspace->open(sixMessages());
    ASSERT_TRUE(QTest::qWaitFor([&] { return progress.count() > 2; }, 10000));
    EXPECT_TRUE(m_window->status().stopButton()->isVisible());
    EXPECT_GT(m_window->status().progressBar()->value(), 0);
    QTest::mouseClick(m_window->status().stopButton(), Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([&] { return m_engine->sawCancel.load(); }, 1000));
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(tree().roots().size(), 5u) << "what was found stays";
    EXPECT_TRUE(m_window->status().messageText().contains(QStringLiteral("stopped")));
}

TEST_F(WindowTest, SupersedesAPredictionByANewerOne) {
    m_engine->slow = true;
    m_workspace->open(sixMessages());
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_workspace->document().isOpen(); }, 10000));
    m_engine->slow = false;
    m_workspace->predict();
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(tree().roots().size(), 2u);
}

TEST_F(WindowTest, SaysWhatIsWrongWithAFile) {
    QSignalSpy failed(m_workspace.get(), &Workspace::failed);
    open(path("missing.txt"));
    ASSERT_EQ(failed.count(), 1);
    EXPECT_TRUE(failed[0][0].toString().contains(QStringLiteral("missing.txt")));
    EXPECT_TRUE(m_window->showsWelcome());
}

TEST_F(WindowTest, SwitchesViewAndDirection) {
    open(sixMessages());
    m_window->viewActions().view(ViewKind::Outline)->trigger();
    EXPECT_TRUE(m_window->outline().isVisible());
    EXPECT_FALSE(m_window->tree().isVisible());
    m_window->viewActions().view(ViewKind::Tidy)->trigger();
    const QPoint before = middle(1) - middle(0);
    m_window->viewActions().leftToRight->trigger();
    const QPoint after = middle(1) - middle(0);
    EXPECT_NE(before.x() == 0, after.x() == 0) << "replies stand below or beside, not both";
}

TEST_F(WindowTest, NamesEveryControlForAScreenReader) {
    open(sixMessages());
    for (QAbstractItemView* view : m_window->findChildren<QAbstractItemView*>()) {
        if (view->isVisible()) {
            EXPECT_FALSE(view->accessibleName().isEmpty()) << view->objectName().toStdString();
        }
    }
    for (QAbstractButton* button : m_window->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->objectName().startsWith(QStringLiteral("qt_"))) continue;
        EXPECT_FALSE(button->accessibleName().isEmpty() && button->text().isEmpty())
            << button->metaObject()->className() << " " << button->objectName().toStdString();
    }
}

}  // namespace
}  // namespace antecedent
