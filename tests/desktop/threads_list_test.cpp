// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <QAbstractItemModelTester>

#include "app/desktop/models/message_roles.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

MessageId id(std::size_t i) {
    return MessageId(i);
}

/// Threads of 1, 3 (one of them doubtful) and 2 messages, with a fourth of one.
class ThreadsListTest : public WindowTest {
protected:
    void SetUp() override {
        WindowTest::SetUp();
        openThreads();
    }
    void openThreads() {
        open(writeFile("talk.txt",
                       "ada: good morning\nbob: where is the ladder?\ncy: in the shed\nbob: thank you\n"
                       "dee: who waters the plants?\nada: I do\neve: nice weather today\n"));
        for (const std::size_t root : {0u, 1u, 6u}) m_workspace->correct(id(root), {});
    }
    ThreadsPanel& threads() { return m_window->threads(); }
    std::vector<std::size_t> roots() {
        std::vector<std::size_t> roots;
        const QAbstractItemModel& model = *threads().list()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            roots.push_back(model.index(row, 0).data(MessageIndexRole).toUInt());
        }
        return roots;
    }
    QModelIndex row(int number) { return threads().list()->model()->index(number, 0); }
};

TEST_F(ThreadsListTest, AreListedByTimeSizeOrDoubt) {
    EXPECT_THAT(roots(), ElementsAre(0, 1, 4, 6));
    threads().order()->setCurrentIndex(1);
    EXPECT_THAT(roots(), ElementsAre(1, 4, 0, 6)) << "of equal ones the earlier first";
    threads().order()->setCurrentIndex(2);
    EXPECT_THAT(roots(), ElementsAre(1, 0, 4, 6));
    m_workspace->selection().select(id(5));
    EXPECT_EQ(threads().list()->currentIndex().row(), 2) << "the row of the selected message's thread";
    restart();
    openThreads();
    EXPECT_THAT(roots(), ElementsAre(1, 0, 4, 6)) << "the order is remembered";
}

TEST_F(ThreadsListTest, AreNarrowedByWordsOfAnyMessage) {
    QAbstractItemModelTester tester(threads().list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTest::keyClicks(threads().search(), QStringLiteral("SHED"));
    EXPECT_THAT(roots(), ElementsAre(1));
    threads().search()->setText(QStringLiteral("ada"));
    EXPECT_THAT(roots(), ElementsAre(0, 4)) << "names of speakers too";
    m_workspace->selection().select(id(6));
    EXPECT_FALSE(threads().list()->currentIndex().isValid()) << "not listed";
    threads().search()->setText(QStringLiteral("nobody said this"));
    EXPECT_THAT(roots(), IsEmpty());
    threads().search()->clear();
    EXPECT_EQ(roots().size(), 4u);
}

TEST_F(ThreadsListTest, HaveNamesAndPinsThatTheFileKeeps) {
    threads().rename(id(5), QStringLiteral("  Plants "));
    threads().setPinned(id(6), true);
    EXPECT_THAT(roots(), ElementsAre(6, 0, 1, 4));
    EXPECT_EQ(row(3).data(NameRole).toString(), QStringLiteral("Plants"));
    EXPECT_TRUE(row(0).data(PinnedRole).toBool());
    EXPECT_TRUE(row(0).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("pinned")));
    EXPECT_TRUE(row(3).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Plants")));
    threads().search()->setText(QStringLiteral("plants"));
    EXPECT_THAT(roots(), ElementsAre(4));
    restart();
    openThreads();
    EXPECT_THAT(roots(), ElementsAre(6, 0, 1, 4));
    EXPECT_EQ(row(3).data(NameRole).toString(), QStringLiteral("Plants"));
    open(writeFile("other.txt", "ada: one\nbob: two\n"));
    EXPECT_EQ(row(0).data(NameRole).toString(), QString()) << "another file has its own";
    openThreads();
    threads().setPinned(id(6), false);
    threads().rename(id(4), {});
    EXPECT_THAT(roots(), ElementsAre(0, 1, 4, 6));
    EXPECT_TRUE(m_settings->files().threadMarks(path("talk.txt"), 0).isEmpty()) << "nothing is kept of nothing";
}

TEST_F(ThreadsListTest, AreDrawnByNameAndWithAPin) {
    MessageList& list = *threads().list();
    const QImage before = list.viewport()->grab(list.visualRect(row(0))).toImage();
    threads().rename(id(0), QStringLiteral("Mornings"));
    const QImage named = list.viewport()->grab(list.visualRect(row(0))).toImage();
    EXPECT_NE(named, before);
    threads().setPinned(id(0), true);
    EXPECT_NE(list.viewport()->grab(list.visualRect(row(0))).toImage(), named);
}

}  // namespace
}  // namespace antecedent
