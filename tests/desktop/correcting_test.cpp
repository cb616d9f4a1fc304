// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

MessageId id(std::size_t i) {
    return MessageId(i);
}

/// Messages 1 to 4 are one thread, 5 and 6 another.
class CorrectingTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        open(sixMessages());
    }
    void clickRow(QAbstractItemView& view, int row, Qt::KeyboardModifiers modifiers) {
        const QModelIndex index = view.model()->index(row, 0);
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(index).center());
    }
    QStringList steps() {
        QStringList names;
        QUndoStack& stack = *m_workspace->document().undoStack();
        for (int i = 0; i < stack.count(); ++i) names << stack.text(i);
        return names;
    }
};

TEST_F(CorrectingTest, SelectsSeveralMessagesInEveryView) {
    clickRow(m_window->transcript(), 1, {});
    clickRow(m_window->transcript(), 3, Qt::ControlModifier);
    EXPECT_THAT(m_workspace->selection().all(), ElementsAre(id(1), id(3)));
    EXPECT_EQ(selected(), id(3));
    EXPECT_EQ(m_window->outline().selectionModel()->selectedRows().size(), 2);
    clickRow(m_window->transcript(), 1, Qt::ControlModifier);
    EXPECT_THAT(m_workspace->selection().all(), ElementsAre(id(3)));
    clickRow(m_window->transcript(), 5, Qt::ShiftModifier);
    EXPECT_EQ(m_workspace->selection().all().size(), 5u) << "from the row that was clicked last";
    clickRow(m_window->transcript(), 2, {});
    EXPECT_THAT(m_workspace->selection().all(), ElementsAre(id(2)));
}

TEST_F(CorrectingTest, SelectsSeveralByKeysAndTakesThemBack) {
    m_workspace->selection().select(id(1));
    QTest::keyClick(&m_window->tree(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&m_window->tree(), Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_THAT(m_workspace->selection().all(), ElementsAre(id(1), id(2), id(3)));
    QTest::keyClick(&m_window->tree(), Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_THAT(m_workspace->selection().all(), ElementsAre(id(1), id(2)));
    QTest::keyClick(&m_window->tree(), Qt::Key_Up);
    EXPECT_FALSE(m_workspace->selection().several());
}

TEST_F(CorrectingTest, MovesSeveralMessagesInOneStep) {
    clickRow(m_window->transcript(), 5, {});
    clickRow(m_window->transcript(), 3, Qt::ControlModifier);
    QTest::keyClick(&m_window->transcript(), Qt::Key_2);  // what message 4 may answer besides 3: message 2
    EXPECT_EQ(tree().primaryParent(id(3)), id(1));
    EXPECT_EQ(tree().primaryParent(id(5)), id(1));
    EXPECT_EQ(steps(), QStringList{QStringLiteral("Move 2 replies to 2")});
    m_window->actions().undo->trigger();
    EXPECT_EQ(m_window->status().messageText(), QStringLiteral("Undone: Move 2 replies to 2"));
    EXPECT_EQ(tree().primaryParent(id(3)), id(2));
    EXPECT_EQ(tree().primaryParent(id(5)), id(4));
    EXPECT_EQ(tree().attachment(id(5)).origin, LinkOrigin::Predicted);
}

TEST_F(CorrectingTest, MovesAllOrNone) {
    m_workspace->selection().selectAll({id(1), id(5)}, id(5));
    m_workspace->correct(id(5), {id(3)});
    EXPECT_EQ(tree().primaryParent(id(5)), id(4));
    EXPECT_EQ(tree().attachment(id(5)).origin, LinkOrigin::Predicted);
    EXPECT_TRUE(steps().isEmpty());
    EXPECT_TRUE(m_window->status().messageText().contains(QStringLiteral("4 is later than 2")));
}

TEST_F(CorrectingTest, SplitsAndMergesThreads) {
    m_workspace->selection().select(id(2));
    m_window->correcting().startThread->trigger();
    EXPECT_THAT(tree().roots(), ElementsAre(id(0), id(2), id(4)));
    EXPECT_EQ(tree().root(id(3)), id(2)) << "what answered the message goes with it";
    EXPECT_FALSE(m_window->correcting().mergeThreads->isEnabled());
    clickRow(*m_window->threads().list(), 0, {});
    clickRow(*m_window->threads().list(), 2, Qt::ControlModifier);
    m_window->correcting().mergeThreads->trigger();
    EXPECT_THAT(tree().roots(), ElementsAre(id(0), id(2)));
    EXPECT_EQ(tree().primaryParent(id(4)), id(0));
    EXPECT_EQ(steps(), (QStringList{QStringLiteral("Start a thread with 3"), QStringLiteral("Merge 2 threads")}));
}

TEST_F(CorrectingTest, MergesAtTheMessageThatWasChosen) {
    m_workspace->selection().selectAll({id(2), id(5)}, id(5));
    QTest::keyClick(&m_window->tree(), Qt::Key_M);
    EXPECT_EQ(tree().primaryParent(id(4)), id(2));
    EXPECT_EQ(tree().primaryParent(id(5)), id(4));
}

TEST_F(CorrectingTest, GivesSeveralMessagesASecondParentAndTakesItAway) {
    m_workspace->selection().selectAll({id(2), id(3)}, id(3));
    m_workspace->toggleSecondParent(id(3), id(0));
    EXPECT_EQ(tree().attachment(id(2)).parents.size(), 2u);
    EXPECT_EQ(tree().attachment(id(3)).parents[1].parent, id(0));
    m_workspace->toggleSecondParent(id(3), id(0));
    EXPECT_EQ(tree().attachment(id(2)).parents.size(), 1u);
    EXPECT_EQ(tree().attachment(id(3)).parents.size(), 1u);
    m_workspace->toggleSecondParent(id(3), id(5));
    EXPECT_EQ(steps().size(), 2) << "nothing can answer a later message";
}

TEST_F(CorrectingTest, KeepsCorrectionsThroughANewPrediction) {
    m_workspace->correct(id(3), {id(0)});
    m_window->actions().predict->trigger();
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(tree().primaryParent(id(3)), id(0));
    EXPECT_EQ(tree().attachment(id(3)).origin, LinkOrigin::Corrected);
    ASSERT_EQ(m_engine->fixed.size(), 1u);
    EXPECT_EQ(m_engine->fixed.front().first, id(3));
}

TEST_F(CorrectingTest, ListsTheStepsAndGoesBackToOne) {
    m_workspace->correct(id(3), {id(0)});
    m_workspace->correct(id(5), {});
    m_workspace->correct(id(2), {id(0)});
    UndoPanel& list = m_window->steps();
    ASSERT_EQ(list.model()->rowCount(), 4);
    EXPECT_EQ(list.model()->index(1, 0).data().toString(), QStringLiteral("Move reply 4 to 1"));
    list.setCurrentIndex(list.model()->index(1, 0));
    EXPECT_EQ(tree().primaryParent(id(3)), id(0));
    EXPECT_EQ(tree().primaryParent(id(5)), id(4));
    EXPECT_EQ(tree().primaryParent(id(2)), id(1));
    EXPECT_EQ(m_workspace->document().corrections().size(), 1u);
}

TEST_F(CorrectingTest, SavesSeveralCorrectionsAtOnce) {
    m_workspace->selection().selectAll({id(2), id(3)}, id(3));
    m_workspace->correct(id(3), {});
    restart();
    open(sixMessages());
    EXPECT_EQ(m_workspace->document().corrections().size(), 2u);
}

}  // namespace
}  // namespace antecedent
