// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/rest_prediction.h"

#include <QComboBox>

#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

/// All conversations of a file are predicted, the shown one first, and a person who stops loses nothing.
class RestPredictionTest : public WindowTest {
protected:
    QString threeTalks() const {
        return writeFile("talks.txt", "ada: hello\nbob: hello\n\ncy: soup?\ndee: yes\n\neva: rain again\ncy: oh no\n");
    }
    ConversationDocument& document() { return m_workspace->document(); }
    bool allFound() {
        for (std::size_t i = 0; i < document().conversationCount(); ++i) {
            if (document().wantsPrediction(i)) return false;
        }
        return true;
    }
    QComboBox* conversations() { return m_window->threads().findChild<QComboBox*>(); }
};

TEST_F(RestPredictionTest, PredictsWhatIsNotShown) {
    open(threeTalks());
    ASSERT_EQ(document().conversationCount(), 3u);
    ASSERT_TRUE(QTest::qWaitFor([this] { return allFound(); }, 10000));
    EXPECT_EQ(m_engine->predicted, 3);
    for (const ExportItem& item : document().exportItems()) {
        EXPECT_EQ(item.tree->attachment(MessageId(1)).origin, LinkOrigin::Predicted);
    }
    for (int i = 0; i < 3; ++i) EXPECT_FALSE(conversations()->itemText(i).contains(QStringLiteral("not found yet")));
    restart();
    open(threeTalks());
    EXPECT_TRUE(allFound()) << "they are kept";
    EXPECT_EQ(m_engine->predicted, 0);
}

TEST_F(RestPredictionTest, SaysWhichAreNotFoundYet) {
    m_engine->slow = true;
    m_workspace->open(threeTalks());
    ASSERT_TRUE(QTest::qWaitFor([this] { return document().isOpen(); }, 10000));
    EXPECT_TRUE(conversations()->itemText(2).contains(QStringLiteral("not found yet")));
    m_engine->slow = false;
    m_workspace->stop();
}

TEST_F(RestPredictionTest, StopsWithTheRestUntilAskedAgain) {
    open(threeTalks());
    m_workspace->rest().pause();
    QTest::qWait(50);
    const int before = m_engine->predicted;
    m_workspace->stop();
    QTest::qWait(50);
    EXPECT_LE(m_engine->predicted, before + 1);
    m_workspace->predict();
    EXPECT_TRUE(QTest::qWaitFor([this] { return allFound(); }, 10000));
}

TEST_F(RestPredictionTest, AStoppedPredictionKeepsWhatItFound) {
    m_engine->slow = true;
    m_workspace->open(sixMessages());
    ASSERT_TRUE(QTest::qWaitFor([this] { return document().isOpen() && m_workspace->jobs().busy(); }, 10000));
    QTest::qWait(20);
    m_workspace->stop();
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return tree().attachment(MessageId(1)).origin == LinkOrigin::Predicted; }, 10000));
    EXPECT_EQ(tree().primaryParent(MessageId(1)), MessageId(0));
    EXPECT_EQ(tree().attachment(MessageId(3)).origin, LinkOrigin::Unknown) << "nobody has come to it";
    EXPECT_TRUE(document().wantsPrediction());
}

}  // namespace
}  // namespace antecedent
