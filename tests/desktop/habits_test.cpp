// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <QFileDialog>
#include <QSignalSpy>

#include "app/desktop/settings/preferences.h"
#include "app/desktop/window/command_palette.h"
#include "app/desktop/window/preferences_dialog.h"
#include "app/desktop/window/shortcuts_dialog.h"
#include "tests/desktop/window_test.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

MessageId id(std::size_t i) {
    return MessageId(i);
}

template <class T>
T* shownDialog() {
    QTest::qWait(1);
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (auto* dialog = qobject_cast<T*>(widget); dialog != nullptr && dialog->isVisible()) return dialog;
    }
    return nullptr;
}

class HabitsTest : public WindowTest {
protected:
    void append(const QString& file, const char* text) {
        QFile log(file);
        ASSERT_TRUE(log.open(QIODevice::Append));
        log.write(text);
    }
    bool waitForMessages(std::size_t count) {
        return QTest::qWaitFor([&] { return tree().size() == count && !m_workspace->jobs().busy(); }, 10000);
    }
};

TEST_F(HabitsTest, FindsACommandByItsNameAndDoesIt) {
    open(sixMessages());
    QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* palette = shownDialog<CommandPalette>();
    ASSERT_NE(palette, nullptr);
    EXPECT_GT(palette->list()->count(), 20);
    QTest::keyClicks(palette->edit(), QStringLiteral("next dou"));
    ASSERT_EQ(palette->list()->count(), 1);
    EXPECT_TRUE(palette->list()->item(0)->text().startsWith(QStringLiteral("Replies: Next Doubtful Message")));
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    QTest::qWait(10);
    EXPECT_EQ(selected(), id(2));
    EXPECT_EQ(shownDialog<CommandPalette>(), nullptr);
}

TEST_F(HabitsTest, OpensAnExportedTreeAsItWas) {
    open(sixMessages());
    m_workspace->correct(id(4), {id(0)});
    ASSERT_TRUE(m_workspace->exportTo(path("talk.json")));
    restart();
    open(path("talk.json"));
    EXPECT_EQ(m_engine->predicted, 0) << "nothing is left to predict";
    EXPECT_EQ(m_window->status().countsText(), QStringLiteral("6 messages · 1 thread · 1 corrected · 1 doubtful"));
    EXPECT_DOUBLE_EQ(tree().attachment(id(2)).probability, 0.4);
    EXPECT_EQ(tree().attachment(id(4)).origin, LinkOrigin::Corrected);
    m_workspace->predict();
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(tree().primaryParent(id(4)), id(0)) << "a correction survives a new prediction";
    ASSERT_EQ(m_engine->fixed.size(), 1u);
}

TEST_F(HabitsTest, OffersNoCommandThatCannotBeDone) {
    m_window->app().showPalette();
    auto* palette = shownDialog<CommandPalette>();
    ASSERT_NE(palette, nullptr);
    QTest::keyClicks(palette->edit(), QStringLiteral("predict"));
    EXPECT_EQ(palette->list()->count(), 0) << "no conversation is open";
    QTest::keyClick(palette->edit(), Qt::Key_Return);
    EXPECT_TRUE(palette->isVisible());
    palette->close();
}

TEST_F(HabitsTest, ChangesKeysAndRemembersThem) {
    ShortcutBook& book = m_window->app().shortcuts();
    book.change(m_window->actions().nextDoubtful, QKeySequence(Qt::Key_F8));
    restart();
    open(sixMessages());
    QTest::keyClick(m_window.get(), Qt::Key_F8);
    EXPECT_EQ(selected(), id(2));
    m_window->app().shortcuts().reset();
    restart();
    EXPECT_EQ(m_window->actions().nextDoubtful->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_D));
}

TEST_F(HabitsTest, ListsAllKeysAndTakesThemFromAnotherAction) {
    open(sixMessages());
    m_workspace->correct(id(2), {id(0)});
    m_window->actions().keys->trigger();
    auto* dialog = shownDialog<ShortcutsDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->list()->findItems(QStringLiteral("Undo"), Qt::MatchExactly).size(), 1) << "whatever the step";
    const auto found = dialog->list()->findItems(QStringLiteral("Next Doubtful Message"), Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0]->text(1), QKeySequence(Qt::CTRL | Qt::Key_D).toString(QKeySequence::NativeText));
    dialog->list()->setCurrentItem(found[0]);
    dialog->edit()->setKeySequence(m_window->actions().predict->shortcut());
    bool warned = false;
    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
        warned = warned || label->text().contains(QStringLiteral("“Predict”"));
    }
    EXPECT_TRUE(warned);
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Set")) button->click();
    }
    EXPECT_EQ(m_window->actions().nextDoubtful->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
    EXPECT_TRUE(m_window->actions().predict->shortcut().isEmpty());
    EXPECT_FALSE(dialog->list()->findItems(QStringLiteral("the message starts a thread"), Qt::MatchExactly).isEmpty());
    dialog->close();
}

TEST_F(HabitsTest, OffersANameWhoseEndingFollowsTheFormat) {
    open(writeFile("log.2024.txt", "ada: and where is it?\nbob: here\n"));
    m_window->actions().exportTree->trigger();
    auto* dialog = shownDialog<QFileDialog>();
    ASSERT_NE(dialog, nullptr);
    const auto name = [&] { return QFileInfo(dialog->selectedFiles().value(0)).fileName(); };
    EXPECT_EQ(name(), QStringLiteral("log.2024.replies.json"));
    dialog->findChild<QWidget*>(QStringLiteral("fileTypeCombo"))->setFocus();  // who chooses a format is there
    Q_EMIT dialog->filterSelected(dialog->nameFilters().value(2));
    EXPECT_EQ(name(), QStringLiteral("log.2024.replies.html"));
    Q_EMIT dialog->filterSelected(dialog->nameFilters().value(1));
    EXPECT_EQ(name(), QStringLiteral("log.2024.replies.jsonl"));
    dialog->close();
}

TEST_F(HabitsTest, TakesPreferencesOverOnlyWithOk) {
    m_window->app().showPreferences();
    auto* dialog = shownDialog<PreferencesDialog>();
    ASSERT_NE(dialog, nullptr);
    dialog->theme()->setCurrentIndex(2);
    dialog->setColor(0, QColor(QStringLiteral("#123456")));
    dialog->reject();
    EXPECT_EQ(m_settings->theme(), Theme::System);
    m_window->app().showPreferences();
    dialog = shownDialog<PreferencesDialog>();
    dialog->theme()->setCurrentIndex(2);
    dialog->threads()->setValue(1);
    dialog->setColor(0, QColor(QStringLiteral("#123456")));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::qWait(10);
    EXPECT_EQ(m_settings->theme(), Theme::Dark);
    EXPECT_EQ(QApplication::palette().color(QPalette::Base), paletteOf(Theme::Dark).color(QPalette::Base));
    EXPECT_EQ(speakerColor(0, QApplication::palette()), QColor(QStringLiteral("#123456")));
    EXPECT_NE(speakerColor(1, QApplication::palette()), QColor(QStringLiteral("#123456")));
    open(sixMessages());
    EXPECT_EQ(m_engine->threads, 1);
    m_settings->setSpeakerColors({});
    m_settings->setTheme(Theme::Light);
    applyLook(*m_settings);
}

TEST_F(HabitsTest, StartsAnewWithSettingsThatAreDamaged) {
    writeFile("broken.ini", "[window\n\x01\x02 no = = settings\n=\n[[");
    AppSettings settings(path("broken.ini"));
    settings.setTheme(Theme::Dark);
    settings.save();
    EXPECT_EQ(AppSettings(path("broken.ini")).theme(), Theme::Dark);
    EXPECT_TRUE(QFile::exists(path("broken.ini.damaged")));
}

TEST_F(HabitsTest, OffersToReadAFileAgainThatHasChanged) {
    const QString file = sixMessages();
    open(file);
    m_workspace->correct(id(3), {id(0)});
    m_workspace->selection().select(id(3));
    append(file, "ada: it works now\n");
    NoticeBar* notice = m_window->file().notice();
    ASSERT_TRUE(QTest::qWaitFor([&] { return notice->isVisible(); }, 5000));
    EXPECT_TRUE(notice->text().contains(QStringLiteral("talk.txt has changed")));
    EXPECT_EQ(tree().size(), 6u) << "nothing is read unasked";
    QTest::mouseClick(notice->firstButton(), Qt::LeftButton);
    ASSERT_TRUE(waitForMessages(7));
    EXPECT_FALSE(notice->isVisible());
    EXPECT_EQ(tree().primaryParent(id(3)), id(0));
    EXPECT_EQ(tree().primaryParent(id(6)), id(5)) << "what was added is predicted";
    EXPECT_EQ(selected(), id(3));
    EXPECT_EQ(m_window->transcript().model()->rowCount(), 7);
    m_window->actions().undo->trigger();
    EXPECT_EQ(tree().primaryParent(id(3)), id(2)) << "steps can still be undone";
}

TEST_F(HabitsTest, FollowsALogThatGrows) {
    const QString file = sixMessages();
    open(file);
    m_window->file().follow->trigger();
    ASSERT_TRUE(waitForMessages(6));
    for (std::size_t count : {7u, 8u, 9u}) {
        append(file, "cy: one more line\n");
        ASSERT_TRUE(waitForMessages(count)) << count;
    }
    EXPECT_EQ(tree().primaryParent(id(8)), id(7));
    EXPECT_EQ(m_engine->grown, 3);
    m_workspace->correct(id(8), {});
    restart();
    open(file);
    EXPECT_EQ(m_workspace->document().corrections().size(), 1u) << "kept under the content as it is now";
}

TEST_F(HabitsTest, StaysAtTheNewestMessageOfAFollowedLog) {
    const QString file = sixMessages();
    open(file);
    auto* button = m_window->status().findChild<QToolButton*>(QStringLiteral("followButton"));
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isVisible());
    m_window->file().follow->trigger();
    EXPECT_TRUE(button->isVisible());
    EXPECT_EQ(selected(), id(5));
    ASSERT_TRUE(waitForMessages(6));
    append(file, "cy: one more line\n");
    ASSERT_TRUE(waitForMessages(7));
    QTest::qWait(1);
    EXPECT_EQ(selected(), id(6));
    m_workspace->selection().select(id(2));
    append(file, "cy: and one more\n");
    ASSERT_TRUE(waitForMessages(8));
    QTest::qWait(1);
    EXPECT_EQ(selected(), id(2)) << "nobody is taken away from what they read";
    button->click();
    EXPECT_FALSE(m_window->file().follow->isChecked());
    EXPECT_FALSE(button->isVisible());
}

TEST_F(HabitsTest, KeepsCorrectionsOfAFileThatWasWrittenAnew) {
    const QString file = sixMessages();
    open(file);
    m_workspace->correct(id(3), {id(0)});
    m_workspace->correct(id(5), {});
    QFile::remove(file);
    writeFile("talk.txt",
              "ada: does anyone know why dkms fails now?\nbob: which kernel?\nada: 6.1\ncy: headers\ndee: at "
              "five?\n");
    m_window->file().reload->trigger();
    ASSERT_TRUE(waitForMessages(5));
    EXPECT_EQ(tree().primaryParent(id(3)), id(0));
    EXPECT_EQ(m_workspace->document().corrections().size(), 1u) << "the sixth message is gone";
}

TEST_F(HabitsTest, TellsOfALongJobWhileAnotherProgramIsInFront) {
    QSignalSpy noted(&m_window->notifier(), &JobNotifier::noted);
    open(sixMessages());
    EXPECT_EQ(noted.count(), 0) << "that was quick";
    m_window->notifier().setLongJob(0);
    QWidget other;
    other.show();
    other.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&other));
    m_workspace->predict();
    ASSERT_TRUE(waitUntilIdle());
    ASSERT_EQ(noted.count(), 1);
    EXPECT_TRUE(noted[0][0].toString().contains(QStringLiteral("Finding replies")));
    m_settings->setNotifies(false);
    m_workspace->predict();
    ASSERT_TRUE(waitUntilIdle());
    EXPECT_EQ(noted.count(), 1);
}

TEST_F(HabitsTest, DragsSeveralCardsTogether) {
    open(sixMessages());
    QTest::mouseClick(m_window->tree().viewport(), Qt::LeftButton, {}, middle(3));
    QTest::mouseClick(m_window->tree().viewport(), Qt::LeftButton, Qt::ControlModifier, middle(5));
    EXPECT_THAT(m_workspace->selection().all(), ElementsAre(id(3), id(5)));
    drag(middle(3), middle(0));
    release(middle(0));
    EXPECT_EQ(tree().primaryParent(id(3)), id(0));
    EXPECT_EQ(tree().primaryParent(id(5)), id(0));
}

}  // namespace
}  // namespace antecedent
