// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/document/system_lines.h"

#include <QDockWidget>

#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

MessageId id(std::size_t i) {
    return MessageId(i);
}

class SystemLinesTest : public WindowTest {
protected:
    /// Messages 1, 2, 5 and 6; the others are lines of a program.
    void openJoins() {
        open(writeFile("joins.txt",
                       "*: ada has joined\nada: is the oven warm?\nbob: nearly\n*: cy has joined\n*: dee has joined\n"
                       "cy: hello, who has the keys?\nada: bob has\n*: bob has left\n"));
        ASSERT_EQ(tree().size(), 8u);
    }
    CanvasScene& show(ViewKind kind) {
        m_window->viewActions().view(kind)->trigger();
        QTest::qWait(1);
        return *m_window->views().active().view().canvas();
    }
    int shownRows() {
        int shown = 0;
        for (int row = 0; row < m_window->outline().model()->rowCount(); ++row) {
            shown += m_window->outline().isRowHidden(row, {}) ? 0 : 1;
        }
        return shown;
    }
};

TEST_F(SystemLinesTest, AreNoMessagesAndNoThreads) {
    openJoins();
    EXPECT_EQ(m_window->status().countsText(), QStringLiteral("4 messages · 2 threads · 0 corrected · 1 doubtful"));
    EXPECT_EQ(m_window->threads().list()->model()->rowCount(), 2);
    m_window->findChild<QDockWidget*>(QStringLiteral("statisticsDock"))->show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->statistics().charts().isEmpty(); }, 5000));
    EXPECT_EQ(m_window->statistics().figures()[0].value, QStringLiteral("4"));
    EXPECT_EQ(m_window->statistics().figures()[1].value, QStringLiteral("2"));
}

TEST_F(SystemLinesTest, StandInNoDrawingUntilTheyAreAskedFor) {
    openJoins();
    for (const ViewKind kind : {ViewKind::Tidy, ViewKind::Radial, ViewKind::Arcs}) {
        CanvasScene& scene = show(kind);
        EXPECT_TRUE(scene.box(id(0)).isEmpty()) << static_cast<int>(kind);
        EXPECT_FALSE(scene.box(id(1)).isEmpty()) << static_cast<int>(kind);
        m_window->viewActions().systemLines->trigger();
        EXPECT_FALSE(scene.box(id(0)).isEmpty()) << static_cast<int>(kind);
        m_window->viewActions().systemLines->trigger();
    }
    show(ViewKind::Tidy);
    m_window->viewActions().view(ViewKind::Outline)->trigger();
    EXPECT_EQ(shownRows(), 2);
    m_window->viewActions().systemLines->trigger();
    EXPECT_EQ(shownRows(), 6);
}

TEST_F(SystemLinesTest, AreThinInTheTranscripts) {
    openJoins();
    CanvasScene& scene = show(ViewKind::Transcript);
    EXPECT_FALSE(scene.box(id(0)).isEmpty());
    EXPECT_LT(scene.box(id(0)).height(), 0.5 * scene.box(id(1)).height());
    const auto rowHeight = [this](int row) {
        return m_window->transcript().visualRect(m_window->transcript().model()->index(row, 0)).height();
    };
    EXPECT_LT(rowHeight(0), 0.5 * rowHeight(1));
    open(sixMessages());
    EXPECT_EQ(rowHeight(0), rowHeight(1));
}

TEST_F(SystemLinesTest, AreSteppedOver) {
    openJoins();
    const ReplyTree& joins = tree();
    EXPECT_EQ(stepFrom(joins, id(2), Step::Later), id(5));
    EXPECT_EQ(stepFrom(joins, id(5), Step::Earlier), id(2));
    EXPECT_EQ(stepFrom(joins, id(6), Step::Later), id(6)) << "only a line of the program comes after it";
    EXPECT_EQ(stepFrom(joins, {}, Step::Later), id(1));
}

TEST_F(SystemLinesTest, OneThatSomebodyAnswersIsAThread) {
    openJoins();
    EXPECT_TRUE(isSystemLine(tree(), id(3)));
    m_workspace->correct(id(5), {id(3)});
    EXPECT_FALSE(isSystemLine(tree(), id(3)));
    EXPECT_FALSE(show(ViewKind::Tidy).box(id(3)).isEmpty());
    const ReplyTree said = withoutSystemLines(tree());
    ASSERT_EQ(said.size(), 5u);
    EXPECT_EQ(said.primaryParent(id(3)), id(2)) << "under their new numbers";
    EXPECT_EQ(said.conversation().message(id(2)).text, "cy has joined");
}

}  // namespace
}  // namespace antecedent
