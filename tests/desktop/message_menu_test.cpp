// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QContextMenuEvent>

#include "app/desktop/models/message_copies.h"
#include "app/desktop/window/menu_entry.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

MessageId id(std::size_t i) {
    return MessageId(i);
}

/// The menu of a message, wherever it stands.
class MessageMenuTest : public WindowTest {
protected:
    /// The menu that opens at a place of a view; null: none.
    QMenu* menuAt(QWidget* ground, const QPoint& at) {
        closeMenus();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, ground->mapToGlobal(at));
        QApplication::sendEvent(ground, &event);
        return shownMenu();
    }
    QMenu* shownMenu() {
        for (QMenu* menu : m_window->findChildren<QMenu*>(QStringLiteral("messageMenu"))) {
            if (menu->isVisible()) return menu;
        }
        return nullptr;
    }
    void closeMenus() {
        while (QMenu* menu = shownMenu()) {
            menu->hide();
            delete menu;
        }
    }
    static QAction* entry(const QMenu& menu, const char* text) {
        for (QAction* action : menu.actions()) {
            if (plainText(action->text()) == QString::fromUtf8(text)) return action;
        }
        return nullptr;
    }
    QString clipboard() { return QApplication::clipboard()->text(); }
    void TearDown() override { closeMenus(); }
};

TEST_F(MessageMenuTest, OpensInEveryViewAndList) {
    open(sixMessages());
    m_workspace->selection().select(id(2));
    QMenu* menu = menuAt(m_window->tree().viewport(), middle(3));
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(selected(), id(3)) << "what is clicked is meant";
    for (const ViewKind kind : {ViewKind::Transcript, ViewKind::Arcs}) {
        m_window->viewActions().view(kind)->trigger();
        QTest::qWait(1);
        auto& view = dynamic_cast<CanvasView&>(m_window->views().active().view());
        m_workspace->selection().select(id(2));
        EXPECT_NE(menuAt(view.viewport(), view.cardOnScreen(id(1)).center()), nullptr);
        EXPECT_EQ(selected(), id(1)) << viewName(kind).toStdString();
    }
    m_window->viewActions().view(ViewKind::Outline)->trigger();
    QTest::qWait(1);
    for (QAbstractItemView* list : {static_cast<QAbstractItemView*>(&m_window->outline()),
                                    static_cast<QAbstractItemView*>(&m_window->transcript()),
                                    static_cast<QAbstractItemView*>(m_window->threads().list())}) {
        m_workspace->selection().select(id(2));
        const QModelIndex second = list->model()->index(list == &m_window->outline() ? 0 : 1, 0);
        EXPECT_NE(menuAt(list->viewport(), list->visualRect(second).center()), nullptr);
        EXPECT_NE(selected(), id(2)) << list->objectName().toStdString();
    }
    QListView& candidates = *m_window->inspector().candidates();
    m_workspace->selection().select(id(2));
    menu = menuAt(candidates.viewport(), candidates.visualRect(candidates.model()->index(1, 0)).center());
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(selected(), id(2)) << "a candidate is only looked at";
    entry(*menu, "Copy Text")->trigger();
    EXPECT_EQ(clipboard(), QStringLiteral("does anyone know why dkms fails?"));
}

TEST_F(MessageMenuTest, OpensByKeyAtTheSelectedMessage) {
    open(sixMessages());
    m_workspace->selection().select(id(4));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&m_window->tree(), &event);
    QMenu* menu = shownMenu();
    ASSERT_NE(menu, nullptr);
    entry(*menu, "Copy ID")->trigger();
    EXPECT_EQ(clipboard(), QStringLiteral("4"));
}

TEST_F(MessageMenuTest, CopiesWhatOthersCanRead) {
    open(sixMessages());
    m_workspace->correct(id(3), {id(0)});
    QMenu* menu = m_window->messageMenu().menuFor(id(1), {id(1)});
    entry(*menu, "Copy Text")->trigger();
    EXPECT_EQ(clipboard(), QStringLiteral("which kernel?"));
    entry(*menu, "Copy Reference")->trigger();
    EXPECT_EQ(clipboard(), QStringLiteral("talk.txt#1"));
    entry(*menu, "Copy Thread as Text")->trigger();
    EXPECT_EQ(clipboard(), QStringLiteral("22:13 ada: does anyone know why dkms fails?\n"
                                          "  22:14 bob: which kernel?\n"
                                          "    22:15 ada: 6.1\n"
                                          "  22:16 cy: install the headers\n"));
    menu = m_window->messageMenu().menuFor(id(1), {id(0), id(1)});
    entry(*menu, "Copy Text")->trigger();
    EXPECT_EQ(clipboard(), QStringLiteral("22:13 ada: does anyone know why dkms fails?\n22:14 bob: which kernel?"));
    m_workspace->selection().selectAll({id(4), id(5)}, id(5));
    QTest::keyClick(&m_window->tree(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(clipboard(), QStringLiteral("22:17 dee: is the meeting at five?\n22:18 bob: yes"));
}

TEST_F(MessageMenuTest, NamesTheConversationOfAFileWithSeveral) {
    open(writeFile("two.txt", "ada: hello\nbob: hi\n\neve: good day\n"));
    m_workspace->document().show(1);
    entry(*m_window->messageMenu().menuFor(id(0), {id(0)}), "Copy Reference")->trigger();
    EXPECT_EQ(clipboard(), QStringLiteral("two.txt#c2/0"));
}

TEST_F(MessageMenuTest, CorrectsAndLooksAtOneThread) {
    open(sixMessages());
    QMenu* menu = m_window->messageMenu().menuFor(id(3), {id(3)});
    EXPECT_FALSE(entry(*menu, "Forget the Decision")->isEnabled());
    entry(*menu, "Start a Thread Here")->trigger();
    EXPECT_TRUE(tree().attachment(id(3)).parents.empty());
    menu = m_window->messageMenu().menuFor(id(3), {id(3)});
    EXPECT_FALSE(entry(*menu, "Start a Thread Here")->isEnabled()) << "it does";
    entry(*menu, "Forget the Decision")->trigger();
    EXPECT_EQ(tree().primaryParent(id(3)), id(2));
    entry(*menu, "This Thread Alone")->trigger();
    EXPECT_EQ(m_window->views().settings().onlyThread(), id(3));
    EXPECT_TRUE(m_window->viewActions().onlyThread->isChecked());
    menu = m_window->messageMenu().menuFor(id(1), {id(1)});
    EXPECT_EQ(entry(*menu, "This Thread Alone"), nullptr);
    entry(*menu, "All Threads")->trigger();
    EXPECT_FALSE(m_window->views().settings().onlyThread().valid());
}

TEST_F(MessageMenuTest, NamesAndPinsThreadsInTheirList) {
    open(sixMessages());
    MessageList& list = *m_window->threads().list();
    QMenu* menu = menuAt(list.viewport(), list.visualRect(list.model()->index(1, 0)).center());
    ASSERT_NE(menu, nullptr);
    EXPECT_NE(entry(*menu, "Name the Thread…"), nullptr);
    entry(*menu, "Pin the Thread")->trigger();
    EXPECT_TRUE(m_settings->files().threadMarks(path("talk.txt"), 0).value(QStringLiteral("4")).pinned);
    EXPECT_EQ(entry(*menuAt(m_window->tree().viewport(), middle(0)), "Pin the Thread"), nullptr);
}

TEST_F(MessageMenuTest, CopiesATableOfLinks) {
    EXPECT_FALSE(m_window->messageMenu().copyLinks->isEnabled());
    open(writeFile("three.txt", "ada: one\nbo\tb: two\nada: three\n"));
    m_workspace->correct(id(2), {id(1), id(0)});
    m_window->messageMenu().copyLinks->trigger();
    EXPECT_EQ(clipboard(), QStringLiteral("child\tparent\tspeaker\tprobability\torigin\n"
                                          "0\t\tada\t0.95\tmodel\n"
                                          "1\t0\tbo b\t0.92\tmodel\n"
                                          "2\t1\tada\t1\thuman\n"
                                          "2\t0\tada\t1\thuman\n"));
    bool inEdit = false;
    for (const MenuEntry& entry : menuEntries(m_window->menus())) {
        inEdit = inEdit || entry.title == QStringLiteral("Edit: Copy a Table of Links");
    }
    EXPECT_TRUE(inEdit);
}

}  // namespace
}  // namespace antecedent
