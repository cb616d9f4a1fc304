// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

// Keys that lead farther than to the next message.

#include "app/desktop/document/navigation.h"
#include "app/desktop/window/message_keys.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

MessageId id(std::size_t i) {
    return MessageId(i);
}

class WalkingTest : public WindowTest {
protected:
    QString longTalk() const {
        QByteArray lines;
        for (int i = 0; i < 200; ++i) lines += "ada: the message with the number " + QByteArray::number(i) + "\n";
        return writeFile("long.txt", lines);
    }
    QWidget* view(ViewKind kind) {
        m_window->viewActions().view(kind)->trigger();
        QTest::qWait(1);
        return m_window->views().active().view().widget();
    }
};

TEST_F(WalkingTest, HomeAndEndAreTheEndsOfTheThreadInEveryView) {
    open(sixMessages());
    for (const ViewKind kind : allViewKinds) {
        QWidget* where = view(kind);
        m_workspace->selection().select(id(1));
        QTest::keyClick(where, Qt::Key_End);
        EXPECT_EQ(selected(), id(3)) << viewName(kind).toStdString();
        QTest::keyClick(where, Qt::Key_Home);
        EXPECT_EQ(selected(), id(0)) << viewName(kind).toStdString();
        QTest::keyClick(where, Qt::Key_End, Qt::ControlModifier);
        EXPECT_EQ(selected(), id(5)) << viewName(kind).toStdString();
        QTest::keyClick(where, Qt::Key_Home);
        EXPECT_EQ(selected(), id(4)) << viewName(kind).toStdString();
        QTest::keyClick(where, Qt::Key_Home, Qt::ControlModifier);
        EXPECT_EQ(selected(), id(0)) << viewName(kind).toStdString();
    }
    for (QWidget* list :
         {static_cast<QWidget*>(&m_window->transcript()), static_cast<QWidget*>(m_window->threads().list())}) {
        QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier);
        EXPECT_EQ(selected(), id(5)) << list->objectName().toStdString();
        QTest::keyClick(list, Qt::Key_Home, Qt::ControlModifier);
        EXPECT_EQ(selected(), id(0)) << list->objectName().toStdString();
    }
}

TEST_F(WalkingTest, APageIsWhatAViewShows) {
    open(longTalk());
    for (const ViewKind kind : allViewKinds) {
        QWidget* where = view(kind);
        m_workspace->selection().select(id(60));
        QTest::keyClick(where, Qt::Key_PageDown);
        const std::size_t down = selected().index();
        EXPECT_GE(down, 66u) << viewName(kind).toStdString();
        EXPECT_LE(down, 110u) << viewName(kind).toStdString();
        QTest::keyClick(where, Qt::Key_PageUp);
        EXPECT_NEAR(static_cast<double>(selected().index()), 60, 1) << viewName(kind).toStdString();
    }
    QWidget* transcript = view(ViewKind::Transcript);
    m_workspace->selection().select(id(195));
    QTest::keyClick(transcript, Qt::Key_PageDown);
    EXPECT_EQ(selected(), id(199)) << "no farther than to the last one";
    m_workspace->selection().select(id(2));
    QTest::keyClick(transcript, Qt::Key_PageUp);
    EXPECT_EQ(selected(), id(0));
}

TEST_F(WalkingTest, LinesOfAProgramAreNoEnds) {
    open(writeFile("log.txt", "*: ada joined\nada: hello\nbob: hi\n*: bob left\n"));
    EXPECT_EQ(stepFrom(tree(), id(2), Step::First), id(1));
    EXPECT_EQ(stepFrom(tree(), id(1), Step::Last), id(2));
    EXPECT_EQ(stepsFrom(tree(), id(1), 5), id(2));
    EXPECT_EQ(stepsFrom(tree(), {}, 5), id(1)) << "from nowhere to the beginning";
}

TEST_F(WalkingTest, TheHelpKnowsThem) {
    for (const char* key : {"Page Up", "Home, End", "Ctrl+Home", "Ctrl+C", "Shift+F10"}) {
        EXPECT_TRUE(MessageKeys::help().contains(QString::fromUtf8(key))) << key;
    }
}

}  // namespace
}  // namespace antecedent
