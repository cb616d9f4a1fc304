// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// Links that moved with a decision, looked at one by one.
#include "app/desktop/panels/moved_links.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

MessageId id(std::size_t i) {
    return MessageId(i);
}

class MovedLinksTest : public WindowTest {};

TEST_F(MovedLinksTest, EachLinkThatMovedCanBePutBackOrKeptSingly) {
    open(sixMessages());
    m_engine->dependents = true;
    m_workspace->correct(id(1), {});
    NoticeBar* notice = m_window->keeping().moved();
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice->isVisible(); }, 10000));
    notice->firstButton()->click();
    MovedLinks* moved = m_window->keeping().movedLinks();
    ASSERT_TRUE(moved->isVisible());
    EXPECT_FALSE(notice->isVisible());
    const int count = moved->count();
    ASSERT_GE(count, 1);
    ASSERT_NE(moved->putBackButton(id(3)), nullptr);
    moved->putBackButton(id(3))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree().primaryParent(id(3)) == id(2); }, 10000));
    EXPECT_EQ(tree().attachment(id(3)).origin, LinkOrigin::Corrected);
    EXPECT_EQ(moved->putBackButton(id(3)), nullptr) << "it is decided";
    EXPECT_EQ(m_workspace->document().undoStack()->undoText(), QStringLiteral("Move reply 4 to 3"));
    m_window->actions().undo->trigger();
    EXPECT_EQ(tree().attachment(id(1)).origin, LinkOrigin::Corrected) << "the decision itself stays";
}

TEST_F(MovedLinksTest, ALinkThatMovedIsKeptAsADecision) {
    open(sixMessages());
    m_engine->dependents = true;
    m_workspace->correct(id(1), {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window->keeping().moved()->isVisible(); }, 10000));
    m_window->keeping().moved()->firstButton()->click();
    MovedLinks* moved = m_window->keeping().movedLinks();
    ASSERT_NE(moved->keepButton(id(3)), nullptr);
    moved->keepButton(id(3))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree().attachment(id(3)).origin == LinkOrigin::Corrected; }, 10000));
    EXPECT_EQ(tree().primaryParent(id(3)), id(1)) << "as it moved";
}

}  // namespace
}  // namespace antecedent
