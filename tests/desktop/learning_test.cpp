// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <QLabel>

#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

/// The model learns from decisions while a person works, and one click takes that back.
class LearningWindowTest : public WindowTest {
protected:
    QString notices() const {
        QByteArray text;
        for (int i = 1; i <= 40; ++i) text += "ada: notice " + QByteArray::number(i) + "\n";
        return writeFile("notices.txt", text);
    }
    void decide(std::size_t from, std::size_t to, bool starts = true) {
        m_workspace->learning().setPause(1);
        for (std::size_t i = from; i < to; ++i) {
            m_workspace->correct(MessageId(i), starts ? std::vector<MessageId>{} : std::vector{MessageId(i - 2)});
        }
    }
    std::size_t starts() {
        std::size_t count = 0;
        for (std::size_t i = 0; i < tree().size(); ++i)
            count += tree().attachment(MessageId(i)).parents.empty() ? 1 : 0;
        return count;
    }
    bool waitForStarts(std::size_t count) {
        return QTest::qWaitFor([&] { return starts() == count && !m_workspace->jobs().busy(); }, 5000);
    }
    NoticeBar* notice() {
        for (auto* bar : m_window->findChildren<NoticeBar*>()) {
            if (bar->isVisible() && bar->text().contains(QStringLiteral("Learnt"))) return bar;
        }
        return nullptr;
    }
};

TEST_F(LearningWindowTest, FindsTheOtherLinksInTheLightOfDecisions) {
    open(notices());
    decide(5, 24);
    QTest::qWait(100);
    EXPECT_EQ(m_engine->adapted, 0) << "nineteen are too few";
    decide(24, 25);
    EXPECT_TRUE(waitForStarts(40));
    ASSERT_NE(notice(), nullptr);
    EXPECT_TRUE(notice()->text().contains(QStringLiteral("Learnt from 20 decisions")));
    restart();
    open(notices());
    EXPECT_EQ(starts(), 40u);
    EXPECT_EQ(m_engine->adapted, 0) << "it is kept in the project";
}

// What begins while a link is being found anew is stopped and begun again, so that what counts is what came of it.
TEST_F(LearningWindowTest, OneClickTakesItBack) {
    QSignalSpy learnt(&m_workspace->learning(), &DecisionLearning::learnt);
    open(notices());
    decide(5, 25);
    ASSERT_TRUE(waitForStarts(40));
    ASSERT_NE(notice(), nullptr);
    QTest::mouseClick(notice()->firstButton(), Qt::LeftButton);
    EXPECT_TRUE(waitForStarts(22)) << "those decided, the first, and the fifth, as ever";
    EXPECT_FALSE(m_workspace->learning().isOn());
    QTest::qWait(100);
    EXPECT_EQ(learnt.count(), 1) << "nothing is learnt any more";
    auto* action = m_window->findChild<QAction*>(QStringLiteral("learnFromDecisions"));
    ASSERT_NE(action, nullptr);
    EXPECT_FALSE(action->isChecked());
    action->trigger();
    EXPECT_TRUE(waitForStarts(40));
}

TEST_F(LearningWindowTest, TellsNothingWhereNothingWasLearnt) {
    QSignalSpy learnt(&m_workspace->learning(), &DecisionLearning::learnt);
    open(notices());
    decide(5, 25, false);
    ASSERT_TRUE(QTest::qWaitFor([&] { return learnt.count() == 1; }, 5000));
    QTest::qWait(100);
    EXPECT_EQ(notice(), nullptr);
    EXPECT_EQ(learnt.count(), 1) << "not again with the same decisions";
}

}  // namespace
}  // namespace antecedent
