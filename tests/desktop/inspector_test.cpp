// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QLabel>
#include <QListView>

#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

class InspectorTest : public WindowTest {};

TEST_F(InspectorTest, TheInspectorIsNotSqueezed) {
    m_window->resize(1000, 420);
    open(sixMessages());
    m_workspace->selection().select(MessageId(5));
    QTest::qWait(1);
    auto* candidates = m_window->findChild<QListView*>(QStringLiteral("candidates"));
    auto* why = m_window->findChild<QWidget*>(QStringLiteral("why"));
    ASSERT_TRUE(candidates != nullptr && why != nullptr);
    const auto& model = *candidates->model();
    ASSERT_GE(model.rowCount(), 3);
    const QModelIndex last = model.index(model.rowCount() - 1, 0);
    EXPECT_TRUE(candidates->viewport()->rect().contains(candidates->visualRect(last)));
    EXPECT_GT(why->geometry().top(), candidates->geometry().bottom());
    EXPECT_GE(why->height(), why->heightForWidth(why->width()));
}

TEST_F(InspectorTest, GivesNoReasonsBeforeAPrediction) {
    open(sixMessages());
    m_workspace->selection().select(MessageId(3));
    const auto* why = m_window->findChild<QLabel*>(QStringLiteral("why"));
    ASSERT_NE(why, nullptr);
    EXPECT_TRUE(why->text().contains(QStringLiteral("later"))) << why->text().toStdString();
    restart();
    m_engine->slow = true;
    QFile::remove(sixMessages());
    QDir(path("projects")).removeRecursively();
    m_workspace->open(sixMessages());
    ASSERT_TRUE(QTest::qWaitFor([this] { return tree().size() == 6 && m_workspace->jobs().busy(); }, 5000));
    m_workspace->selection().select(MessageId(3));
    why = m_window->findChild<QLabel*>(QStringLiteral("why"));
    EXPECT_EQ(why->text(), QString()) << "nobody has said where it belongs";
    m_workspace->jobs().stop();
    EXPECT_TRUE(waitUntilIdle());
}

}  // namespace
}  // namespace antecedent
