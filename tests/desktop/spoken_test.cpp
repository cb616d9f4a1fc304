// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// What people get who do not see the window, who see it badly, or who have no mouse. tests/desktop/at_spi asks the same
// from outside.
#include <QAccessible>
#include <QDialogButtonBox>
#include <QTextDocumentFragment>

#include "app/desktop/models/message_roles.h"
#include "app/desktop/style/theme.h"
#include "app/desktop/window/preferences_dialog.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

class SpokenTest : public WindowTest {};

TEST_F(SpokenTest, RowsSayToAScreenReaderWhatTheyShow) {
    open(sixMessages());
    const auto spoken = [](const QAbstractItemView& view, int row) {
        return view.model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    m_workspace->selection().select(MessageId(2));
    const QString first = spoken(m_window->outline(), 0);
    EXPECT_TRUE(first.startsWith(QStringLiteral("ada: does anyone know why dkms fails?, "))) << first.toStdString();
    EXPECT_TRUE(first.contains(QStringLiteral(", starts a thread, probability 0."))) << first.toStdString();
    for (int row = 0; row < 6; ++row) {
        const QString line = spoken(m_window->transcript(), row);
        const Attachment& place = tree().attachment(MessageId(static_cast<std::size_t>(row)));
        EXPECT_EQ(line.contains(QStringLiteral(", answers ")), !place.parents.empty()) << line.toStdString();
        EXPECT_EQ(line.endsWith(QStringLiteral("doubtful")), place.probability < 0.5) << line.toStdString();
        const QString time = m_window->transcript().model()->index(row, 0).data(TimeRole).toString();
        EXPECT_TRUE(line.contains(time)) << line.toStdString();
    }
    m_workspace->correct(MessageId(5), {MessageId(4)});
    EXPECT_TRUE(spoken(m_window->transcript(), 5).endsWith(QStringLiteral("set by you")));
    EXPECT_TRUE(spoken(*m_window->threads().list(), 0).startsWith(QStringLiteral("Thread by ada")));
    EXPECT_TRUE(spoken(*m_window->inspector().candidates(), 0).startsWith(QStringLiteral("Candidate 1 of 3, bob")));
}

/// A label that has a name of its own hides its words from who cannot see them.
TEST_F(SpokenTest, WordsOnTheWindowAreReadAsTheyStandThere) {
    open(sixMessages());
    m_workspace->selection().select(MessageId(5));
    m_workspace->tell(QStringLiteral("something happened"));
    for (QDockWidget* dock : m_window->findChildren<QDockWidget*>()) dock->show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !m_window->statistics().charts().isEmpty(); }, 5000));
    int labels = 0;
    for (QLabel* label : m_window->findChildren<QLabel*>()) {
        const QString words = QTextDocumentFragment::fromHtml(label->text()).toPlainText().simplified();
        if (!label->isVisible() || words.isEmpty()) continue;
        ++labels;
        const QString read = QAccessible::queryAccessibleInterface(label)->text(QAccessible::Name).simplified();
        const bool reasons = label->objectName() == QStringLiteral("why");  // with full stops between paragraphs
        EXPECT_TRUE(reasons || read.contains(words)) << words.toStdString() << " is read as " << read.toStdString();
    }
    EXPECT_GT(labels, 30);
    EXPECT_TRUE(m_window->inspector()
                    .findChild<QLabel*>(QStringLiteral("why"))
                    ->accessibleName()
                    .contains(QStringLiteral("Why:")));
}

TEST_F(SpokenTest, ADrawingIsAListOfItsMessages) {
    open(sixMessages());
    for (const ViewKind kind : {ViewKind::Tidy, ViewKind::Radial, ViewKind::Arcs, ViewKind::Transcript,
                                ViewKind::Network, ViewKind::ThreadMap}) {
        SCOPED_TRACE(viewName(kind).toStdString());
        m_window->viewActions().view(kind)->trigger();
        QTest::qWait(1);
        auto& view = static_cast<CanvasView&>(m_window->views().active().view());
        view.setFocus();
        m_workspace->selection().select(MessageId(1));
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&view);
        ASSERT_EQ(list->role(), QAccessible::List);
        EXPECT_EQ(list->text(QAccessible::Name), viewTitle(kind));
        QAccessibleInterface* second = list->child(list->childCount() - 5);
        ASSERT_NE(second, nullptr);
        EXPECT_EQ(second->role(), QAccessible::ListItem);
        EXPECT_EQ(second->parent(), list);
        EXPECT_EQ(list->indexOfChild(second), list->childCount() - 5);
        const QString words = second->text(QAccessible::Name);
        EXPECT_TRUE(words.startsWith(QStringLiteral("bob: which kernel?"))) << words.toStdString();
        EXPECT_TRUE(words.contains(QStringLiteral("answers ada"))) << words.toStdString();
        EXPECT_TRUE(second->state().selected);
        EXPECT_FALSE(list->child(list->childCount() - 1)->state().selected);
        if (view.hasFocus()) EXPECT_EQ(list->focusChild(), second);
        EXPECT_EQ(list->childAt(second->rect().center().x(), second->rect().center().y()), second);
    }
}

TEST_F(SpokenTest, ADrawingShowsThatItHasTheKeyboard) {
    open(sixMessages());
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    CanvasView& view = m_window->tree();
    const auto edge = [&] { return view.viewport()->grab().toImage().pixelColor(1, view.viewport()->height() / 2); };
    m_window->find().edit()->setFocus();
    const QColor before = edge();
    view.setFocus(Qt::TabFocusReason);
    EXPECT_EQ(edge(), view.palette().color(QPalette::Highlight));
    m_window->find().edit()->setFocus();
    view.setFocus(Qt::MouseFocusReason);
    EXPECT_EQ(edge(), before) << "a mouse shows by itself where it is";
}

TEST_F(SpokenTest, TextIsAsLargeAsAPersonSets) {
    const QFont before = QApplication::font();
    open(sixMessages());
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    m_window->transcript().setFocus();
    m_window->viewActions().zoomIn->trigger();
    EXPECT_EQ(QApplication::font().pointSize(), before.pointSize() + 1) << "a list gets closer by larger text";
    EXPECT_EQ(m_settings->fontSize(), before.pointSize() + 1);
    m_window->tree().setFocus();
    const double scale = m_window->tree().scale();
    m_window->viewActions().zoomIn->trigger();
    EXPECT_EQ(QApplication::font().pointSize(), before.pointSize() + 1);
    EXPECT_GT(m_window->tree().scale(), scale) << "a drawing gets closer by itself";
    PreferencesDialog preferences(*m_settings, nullptr);
    preferences.setAttribute(Qt::WA_DeleteOnClose, false);
    preferences.fontSize()->setValue(20);
    EXPECT_NE(m_settings->fontSize(), 20) << "nothing changes before OK";
    preferences.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->click();
    EXPECT_EQ(m_settings->fontSize(), 20);
    QApplication::setFont(before);
}

TEST_F(SpokenTest, PalettesOfHighContrastAreFollowed) {
    QPalette strong(Qt::white, Qt::black);
    for (const auto role : {QPalette::Base, QPalette::Window, QPalette::Button}) strong.setColor(role, Qt::black);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        strong.setColor(role, Qt::white);
    strong.setColor(QPalette::PlaceholderText, Qt::darkGray);
    strong.setColor(QPalette::Highlight, Qt::yellow);
    const QPalette followed = paletteFollowing(strong);
    EXPECT_EQ(followed.color(QPalette::Window), QColor(Qt::black));
    EXPECT_EQ(followed.color(QPalette::Highlight), QColor(Qt::yellow));
    EXPECT_EQ(followed.color(QPalette::PlaceholderText), QColor(Qt::white)) << "nothing is paler than the text";
    QPalette usual(QColor(0xef, 0xef, 0xef));
    EXPECT_EQ(paletteFollowing(usual).color(QPalette::Window), paletteOf(Theme::Light).color(QPalette::Window));
    usual.setColor(QPalette::Window, QColor(0x30, 0x30, 0x30));
    usual.setColor(QPalette::WindowText, Qt::white);
    EXPECT_EQ(paletteFollowing(usual).color(QPalette::Window), paletteOf(Theme::Dark).color(QPalette::Window));
}

}  // namespace
}  // namespace antecedent
