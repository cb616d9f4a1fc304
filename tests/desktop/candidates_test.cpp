// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <QScrollBar>

#include "app/desktop/models/message_roles.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

MessageId id(std::size_t i) {
    return MessageId(i);
}

/// What a message may answer, as rows to compare.
class CandidatesTest : public WindowTest {
protected:
    QListView& list() { return *m_window->inspector().candidates(); }
    MessageSelection& selection() { return m_workspace->selection(); }
    QModelIndex row(int number) { return list().model()->index(number, 0); }

    void moveTo(int number) {
        const QPointF at = list().visualRect(row(number)).center();
        QMouseEvent event(QEvent::MouseMove, at, list().viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(list().viewport(), &event);
    }
    void leave() {
        QEvent event(QEvent::Leave);
        QApplication::sendEvent(list().viewport(), &event);
    }
    /// A talk whose messages answer the one before, so that the tree is a long chain.
    QString longTalk() const {
        QByteArray lines;
        for (int i = 0; i < 120; ++i) lines += "ada: the message with the number " + QByteArray::number(i) + "\n";
        return writeFile("long.txt", lines);
    }
};

TEST_F(CandidatesTest, LongTextsHaveTwoLinesAndATooltipOfTheWhole) {
    const QByteArray endless = QByteArray("many words and <b>more</b> ").repeated(30) + "end";
    open(writeFile("talk.txt", "ada: short\nbob: " + endless + "\ncy: what?\ndee: which?\n"));
    selection().select(id(3));
    ASSERT_EQ(row(1).data(MessageIndexRole).toUInt(), 1u);
    selection().select(id(2));
    ASSERT_EQ(row(0).data(MessageIndexRole).toUInt(), 1u);
    ASSERT_EQ(row(1).data(MessageIndexRole).toUInt(), 0u);
    const int line = list().fontMetrics().height();
    EXPECT_EQ(list().visualRect(row(0)).height(), list().visualRect(row(1)).height() + line);
    EXPECT_EQ(list().visualRect(row(1)).height(), list().visualRect(row(2)).height() + line) << "a new thread: no text";
    EXPECT_GE(list().height(), list().visualRect(row(2)).bottom()) << "all rows are seen";
    const QString whole = row(0).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(whole.contains(QStringLiteral("end"))) << whole.toStdString();
    EXPECT_FALSE(whole.contains(QStringLiteral("<b>more"))) << "text is no markup";
}

TEST_F(CandidatesTest, SayWhoInWhichOrderAndWhichIsChosen) {
    open(sixMessages());
    selection().select(id(2));
    const auto spoken = [&](int number) { return row(number).data(Qt::AccessibleTextRole).toString(); };
    EXPECT_EQ(spoken(0), QStringLiteral("Candidate 1 of 3, bob, which kernel?, probability 0.40, chosen"));
    EXPECT_EQ(spoken(2), QStringLiteral("Candidate 3 of 3, starts a thread, probability 0.03"));
    m_workspace->correct(id(2), {id(0)});
    EXPECT_FALSE(spoken(0).contains(QStringLiteral("chosen")));
    EXPECT_TRUE(spoken(1).endsWith(QStringLiteral("chosen")));
}

TEST_F(CandidatesTest, TheOneUnderTheMouseIsMarkedInTreeAndLists) {
    open(sixMessages());
    selection().select(id(2));
    QTest::qWait(1);
    const QImage tree = m_window->tree().viewport()->grab().toImage();
    const QImage lines = m_window->transcript().viewport()->grab().toImage();
    const QPointF scroll = m_window->tree().viewportOnScene().scroll();
    moveTo(1);
    EXPECT_EQ(selection().pointed(), id(0));
    EXPECT_EQ(selected(), id(2));
    EXPECT_NE(m_window->tree().viewport()->grab().toImage(), tree);
    EXPECT_NE(m_window->transcript().viewport()->grab().toImage(), lines);
    EXPECT_EQ(m_window->tree().viewportOnScene().scroll(), scroll) << "it is in sight";
    moveTo(2);
    EXPECT_FALSE(selection().pointed().valid()) << "a new thread stands nowhere";
    moveTo(0);
    EXPECT_EQ(selection().pointed(), id(1));
    leave();
    EXPECT_FALSE(selection().pointed().valid());
    EXPECT_EQ(m_window->tree().viewport()->grab().toImage(), tree);
}

TEST_F(CandidatesTest, TheKeyboardMarksTheOneItIsAt) {
    open(sixMessages());
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    selection().select(id(2));
    m_window->tree().setFocus();
    QTest::keyClick(&m_window->tree(), Qt::Key_Return);
    ASSERT_TRUE(list().hasFocus());
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Down);
    ASSERT_TRUE(list().currentIndex().isValid());
    QTest::keyClick(&list(), Qt::Key_Home);
    EXPECT_EQ(selection().pointed(), id(1));
    m_window->tree().setFocus();
    EXPECT_FALSE(selection().pointed().valid());
}

TEST_F(CandidatesTest, TheViewsGoToOneOutOfSightAndComeBack) {
    open(longTalk());
    CanvasView& view = m_window->tree();
    selection().select(id(100));
    QTest::qWait(1);
    view.centreOn(view.canvas()->box(id(99)).center());
    const QPointF before = view.viewportOnScene().scroll();
    const int list = m_window->transcript().verticalScrollBar()->value();
    selection().point(id(40));
    EXPECT_TRUE(view.visibleArea().contains(view.canvas()->box(id(40)).center()));
    EXPECT_NE(m_window->transcript().verticalScrollBar()->value(), list);
    selection().point(id(41));
    selection().point({});
    EXPECT_EQ(view.viewportOnScene().scroll(), before);
    EXPECT_EQ(m_window->transcript().verticalScrollBar()->value(), list);
    selection().point(id(40));
    selection().select(id(40));
    EXPECT_FALSE(selection().pointed().valid());
    EXPECT_TRUE(view.visibleArea().contains(view.canvas()->box(id(40)).center())) << "who goes there stays there";
}

TEST_F(CandidatesTest, NumbersStandBesideTheIdsOfTheSource) {
    open(sixMessages());
    selection().select(id(2));
    const auto says = [&](const char* words) {
        for (const QLabel* label : m_window->inspector().findChildren<QLabel*>()) {
            if (label->text().contains(QString::fromUtf8(words))) return true;
        }
        return false;
    };
    EXPECT_TRUE(says("#3 · id 2 ·")) << "the file names none, and written files count from 0";
    EXPECT_TRUE(says("bob #2"));
}

TEST_F(CandidatesTest, ASecondParentIsOfferedForWhatTheKeyDoes) {
    open(sixMessages());
    selection().select(id(2));
    QAction& second = *m_window->correcting().secondParent;
    EXPECT_TRUE(second.text().contains(QStringLiteral("Second Message Too")));
    QTest::keyClick(m_window->tree().viewport(), Qt::Key_P);
    ASSERT_EQ(tree().attachment(id(2)).parents.size(), 2u);
    EXPECT_TRUE(second.text().contains(QStringLiteral("No Longer"))) << second.text().toStdString();
    EXPECT_TRUE(second.toolTip().contains(QStringLiteral("goes")));
    QTest::keyClick(m_window->tree().viewport(), Qt::Key_P);
    EXPECT_EQ(tree().attachment(id(2)).parents.size(), 1u);
    EXPECT_TRUE(second.text().contains(QStringLiteral("Second Message Too")));
}

}  // namespace
}  // namespace antecedent
