// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <QFileDialog>

#include "app/desktop/window/menu_entry.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

/// Small things that were in the way.
class CornersTest : public WindowTest {};

TEST_F(CornersTest, TheFindFieldLeavesTheWindowItsKeys) {
    open(sixMessages());
    // Some systems have such keys for moving in a field, which never hears of them here.
    QObject& field = m_window->find();
    const auto takes = [&](Qt::Key key) {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::ControlModifier);
        event.accept();
        return !field.eventFilter(m_window->find().edit(), &event) || event.isAccepted();
    };
    EXPECT_FALSE(takes(Qt::Key_E));
    EXPECT_FALSE(takes(Qt::Key_D));
    EXPECT_TRUE(takes(Qt::Key_C));
    EXPECT_TRUE(takes(Qt::Key_V));
}

TEST_F(CornersTest, AnExportHasOneEnding) {
    open(sixMessages());
    m_window->actions().exportTree->trigger();
    QTest::qWait(1);
    auto* dialog = m_window->findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* kinds = dialog->findChild<QComboBox*>(QStringLiteral("fileTypeCombo"));
    ASSERT_NE(kinds, nullptr);
    const auto choose = [&](int number) {  // as a click on the list does
        kinds->setCurrentIndex(number);
        Q_EMIT kinds->activated(number);
        return QFileInfo(dialog->selectedFiles().value(0)).fileName();
    };
    EXPECT_EQ(choose(2), QStringLiteral("talk.replies.html"));
    EXPECT_EQ(choose(3), QStringLiteral("talk.replies.html")) << "without names";
    EXPECT_EQ(choose(1), QStringLiteral("talk.replies.jsonl"));
    EXPECT_EQ(choose(0), QStringLiteral("talk.replies.json"));
    dialog->close();
}

TEST_F(CornersTest, NoTwoCommandsHaveOneKey) {
    QMap<QString, QString> owners;
    for (const MenuEntry& entry : menuEntries(m_window->menus())) {
        for (const QKeySequence& keys : entry.action->shortcuts()) {
            const QString name = keys.toString(QKeySequence::PortableText);
            EXPECT_FALSE(owners.contains(name))
                << name.toStdString() << ": " << owners[name].toStdString() << ", " << entry.title.toStdString();
            owners[name] = entry.title;
        }
    }
    EXPECT_GT(owners.size(), 20);
}

}  // namespace
}  // namespace antecedent
