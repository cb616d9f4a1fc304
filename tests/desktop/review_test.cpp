// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/review_mode.h"

#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

/// A person is led through the doubtful links, one message at a time.
class ReviewTest : public WindowTest {
protected:
    static MessageId id(std::size_t index) { return MessageId(index); }
    ReviewMode& review() { return m_workspace->review(); }
    void press(Qt::Key key) { QTest::keyClick(m_window->tree().viewport(), key); }
    std::vector<DecisionEvent> log() {
        return Project::open(m_workspace->keeper().path().toStdString(), true)
            ->events()
            .value_or(std::vector<DecisionEvent>());
    }
    void start(ReviewPlan plan) {
        open(sixMessages());
        review().start(plan);
    }
};

TEST_F(ReviewTest, BeginsWithTheButtonAndGoesOnByItself) {
    open(sixMessages());
    EXPECT_FALSE(m_window->reviewBar().isVisible());
    QTest::mouseClick(&m_window->review(), Qt::LeftButton);
    ASSERT_TRUE(review().active());
    EXPECT_TRUE(m_window->reviewBar().isVisible());
    EXPECT_EQ(selected(), id(2));
    EXPECT_EQ(m_window->reviewBar().standing(), QStringLiteral("1 of 1"));
    EXPECT_TRUE(m_window->reviewBar().outlook().contains(QStringLiteral("about 84 %")))
        << m_window->reviewBar().outlook().toStdString();
    press(Qt::Key_Return);
    EXPECT_FALSE(review().active()) << "nothing else is doubtful";
    EXPECT_FALSE(m_window->reviewBar().isVisible());
    ASSERT_EQ(log().size(), 1u);
    EXPECT_EQ(log().front().kind, DecisionKind::Confirmed);
}

TEST_F(ReviewTest, TakesKeysForEveryAnswer) {
    start({ReviewOrder::Time, 2});
    EXPECT_EQ(m_window->reviewBar().standing(), QStringLiteral("1 of 6"));
    press(Qt::Key_Return);
    EXPECT_EQ(selected(), id(1));
    press(Qt::Key_S);
    EXPECT_EQ(selected(), id(2));
    press(Qt::Key_U);
    EXPECT_EQ(selected(), id(3));
    press(Qt::Key_N);
    EXPECT_EQ(selected(), id(4));
    EXPECT_TRUE(tree().attachment(id(3)).parents.empty());
    press(Qt::Key_Backspace);
    EXPECT_EQ(selected(), id(3));
    EXPECT_EQ(tree().attachment(id(3)).origin, LinkOrigin::Predicted) << "what was decided is taken back";
    press(Qt::Key_Backspace);
    EXPECT_EQ(selected(), id(2));
    EXPECT_TRUE(m_workspace->keeper().unsureMessages().empty());
    for (const Qt::Key key : {Qt::Key_U, Qt::Key_Return, Qt::Key_Return, Qt::Key_Return}) press(key);
    EXPECT_EQ(selected(), id(1)) << "what was put off comes back";
    press(Qt::Key_Escape);
    EXPECT_FALSE(review().active());
    EXPECT_EQ(m_workspace->keeper().unsureMessages(), std::vector<MessageId>{id(2)});
    restart();
    open(sixMessages());
    review().start({ReviewOrder::Time, 2});
    EXPECT_EQ(m_window->reviewBar().standing(), QStringLiteral("1 of 1")) << "nobody is asked twice";
}

TEST_F(ReviewTest, CountsADecisionMadeByMouseAsWell) {
    start({ReviewOrder::Time, 2});
    m_workspace->correct(id(4), {id(0)});
    EXPECT_EQ(selected(), id(0)) << "another message than the one that is asked about";
    m_workspace->correct(id(0), {});
    EXPECT_EQ(selected(), id(1));
    m_workspace->document().undoStack()->undo();
    EXPECT_TRUE(review().active());
}

TEST_F(ReviewTest, TellsTheShareOfASample) {
    open(sixMessages());
    ReviewPlan plan{ReviewOrder::Sample};
    plan.sample = 4;
    review().start(plan);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    EXPECT_TRUE(m_window->reviewBar().outlook().contains(QStringLiteral("2 of 2 (34 % to 100 %)")))
        << m_window->reviewBar().outlook().toStdString();
    EXPECT_FALSE(m_window->reviewBar().scope()->isEnabled());
}

TEST_F(ReviewTest, LeavesThePanelsBesideItTheirRoom) {
    m_window->resize(1024, 700);
    open(sixMessages());
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) {
        if (dock->widget() == &m_window->threads() || dock->widget() == &m_window->inspector()) dock->show();
    }
    QTest::qWait(1);
    const int threads = m_window->threads().width(), inspector = m_window->inspector().width();
    review().start({ReviewOrder::Time, 2});
    QTest::qWait(1);
    EXPECT_EQ(m_window->threads().width(), threads);
    EXPECT_EQ(m_window->inspector().width(), inspector);
    for (const QWidget* control : m_window->reviewBar().findChildren<QPushButton*>()) {
        EXPECT_TRUE(m_window->reviewBar().rect().contains(control->geometry())) << "each is in sight";
    }
    EXPECT_LT(m_window->reviewBar().minimumSizeHint().width(), 240);
}

TEST_F(ReviewTest, EndsWithItsConversation) {
    start({ReviewOrder::Time, 2});
    open(writeFile("other.txt", "ada: hello\nbob: hello\n"));
    EXPECT_FALSE(review().active());
    EXPECT_FALSE(m_window->reviewBar().isVisible());
}

TEST_F(ReviewTest, AnotherOrderBeginsAnew) {
    start({ReviewOrder::Time, 2});
    QComboBox* order = m_window->reviewBar().order();
    order->setCurrentIndex(order->findData(static_cast<int>(ReviewOrder::Doubt)));
    Q_EMIT order->activated(order->currentIndex());
    EXPECT_EQ(review().plan().order, ReviewOrder::Doubt);
    EXPECT_EQ(selected(), id(2)) << "the least sure";
}

TEST_F(ReviewTest, OutsideAReviewItsKeysMeanNothing) {
    open(sixMessages());
    m_workspace->selection().select(id(2));
    press(Qt::Key_U);
    press(Qt::Key_S);
    press(Qt::Key_Backspace);
    EXPECT_TRUE(log().empty());
    EXPECT_EQ(selected(), id(2));
}

}  // namespace
}  // namespace antecedent
