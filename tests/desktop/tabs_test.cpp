// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/window/tabbed_window.h"

#include <QDialogButtonBox>
#include <QMimeData>
#include <QPushButton>
#include <QTest>

#include "tests/desktop/fake_engine.h"
#include "tests/desktop/folder_test.h"

namespace antecedent {
namespace {

class TabsTest : public FolderTest {
protected:
    void SetUp() override { restart(); }

    void restart() {
        if (m_window) m_window->close();
        m_window.reset();
        m_settings = std::make_unique<AppSettings>(path("settings.ini"));
        m_window = std::make_unique<TabbedWindow>(std::make_shared<FakeEngine>(), *m_settings,
                                                  ProjectLibrary(path("projects").toStdString()));
        m_window->resize(1200, 800);
        m_window->show();
    }

    QStringList threeFiles() const {
        return {writeFile("one.txt", "ada: one\nbob: two\n"), writeFile("two.txt", "cy: three\n"),
                writeFile("three.txt", "dee: four\neve: five\nfay: six\n")};
    }
    bool waitUntilIdle() {
        const bool idle = QTest::qWaitFor(
            [this] {
                for (int tab = 0; tab < m_window->count(); ++tab) {
                    if (m_window->workspace(tab).jobs().busy()) return false;
                }
                return true;
            },
            10000);
        QTest::qWait(1);
        return idle;
    }
    /// Commands of the tabs run once the key has been dealt with.
    void pressKey(Qt::Key key) {
        QTest::keyClick(&m_window->current(), key, Qt::ControlModifier);
        QCoreApplication::processEvents();
    }
    void open(const QStringList& files) {
        m_window->open(files);
        ASSERT_TRUE(waitUntilIdle());
    }

    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<TabbedWindow> m_window;
};

TEST_F(TabsTest, StartsWithOneTabWithoutATabBar) {
    EXPECT_EQ(m_window->count(), 1);
    EXPECT_FALSE(m_window->bar().isVisible());
    EXPECT_TRUE(m_window->current().showsWelcome());
    EXPECT_TRUE(m_window->current().menus().isVisible());
}

TEST_F(TabsTest, OpensEveryDroppedFileInATabOfItsOwn) {
    QMimeData files;
    QList<QUrl> urls;
    for (const QString& file : threeFiles()) urls << QUrl::fromLocalFile(file);
    files.setUrls(urls);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window->current(), &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_window->current(), &drop);
    ASSERT_TRUE(waitUntilIdle());
    ASSERT_EQ(m_window->count(), 3);
    EXPECT_TRUE(m_window->bar().isVisible());
    EXPECT_EQ(m_window->bar().tabText(1), QStringLiteral("two.txt"));
    EXPECT_EQ(m_window->workspace(0).document().tree().size(), 2u);
    EXPECT_EQ(m_window->workspace(2).document().tree().size(), 3u);
    EXPECT_EQ(m_window->currentTab(), 2);
    EXPECT_TRUE(m_window->windowTitle().contains(QStringLiteral("three.txt")));
}

TEST_F(TabsTest, ShowsAFileThatIsOpenAlready) {
    const QStringList files = threeFiles();
    open(files);
    open({files[0]});
    EXPECT_EQ(m_window->count(), 3);
    EXPECT_EQ(m_window->currentTab(), 0);
}

TEST_F(TabsTest, GoesFromTabToTabByKeysWithTheirOwnActions) {
    open(threeFiles());
    pressKey(Qt::Key_PageDown);
    EXPECT_EQ(m_window->currentTab(), 0);
    pressKey(Qt::Key_PageUp);
    EXPECT_EQ(m_window->currentTab(), 2);
    m_window->workspace(0).correct(MessageId(1), {});
    EXPECT_FALSE(m_window->current().actions().undo->isEnabled()) << "each tab has its own steps";
    pressKey(Qt::Key_T);
    EXPECT_EQ(m_window->count(), 4);
    EXPECT_TRUE(m_window->current().showsWelcome());
    pressKey(Qt::Key_W);
    EXPECT_EQ(m_window->count(), 3);
}

TEST_F(TabsTest, ClosesTabsAndKeepsAnEmptyOne) {
    open(threeFiles());
    m_window->closeTab(1);
    EXPECT_EQ(m_window->count(), 2);
    EXPECT_EQ(m_window->bar().tabText(1), QStringLiteral("three.txt"));
    EXPECT_EQ(m_window->workspace(1).document().tree().size(), 3u);
    m_window->closeTab(0);
    m_window->closeTab(0);
    ASSERT_EQ(m_window->count(), 1);
    EXPECT_TRUE(m_window->current().showsWelcome());
    m_window->closeTab(0);
    EXPECT_EQ(m_window->count(), 1);
}

TEST_F(TabsTest, MovesATabWithItsFile) {
    open(threeFiles());
    m_window->bar().moveTab(2, 0);
    EXPECT_EQ(m_window->workspace(0).document().tree().size(), 3u);
    m_window->bar().setCurrentIndex(1);
    EXPECT_TRUE(m_window->windowTitle().contains(QStringLiteral("one.txt")));
}

TEST_F(TabsTest, OpensTheFilesOfTheLastTime) {
    open(threeFiles());
    m_window->bar().setCurrentIndex(1);
    // As after a crash: what was open is on disk without the window having been closed.
    EXPECT_EQ(AppSettings(path("settings.ini")).openFiles().size(), 3);
    restart();
    QFile::remove(path("three.txt"));
    m_window->restore();
    ASSERT_TRUE(waitUntilIdle());
    ASSERT_EQ(m_window->count(), 2);
    EXPECT_EQ(m_window->currentTab(), 1);
    EXPECT_EQ(m_window->workspace(0).document().tree().size(), 2u);
}

TEST_F(TabsTest, ChangesKeysInAllTabs) {
    open(threeFiles());
    ShortcutBook& book = m_window->page(0).app().shortcuts();
    book.change(m_window->page(0).actions().nextDoubtful, QKeySequence(Qt::Key_F8));
    Q_EMIT m_window->page(0).app().keysChanged();
    EXPECT_EQ(m_window->page(2).actions().nextDoubtful->shortcut(), QKeySequence(Qt::Key_F8));
}

TEST_F(TabsTest, ChangesTheLanguageWhileFilesAreOpen) {
    open(threeFiles());
    m_window->workspace(2).correct(MessageId(2), {MessageId(0)});
    m_window->workspace(2).selection().select(MessageId(2));
    m_settings->setLanguage(QStringLiteral("de"));
    m_window->retranslate();
    EXPECT_EQ(m_window->current().menus().actions().first()->text(), QStringLiteral("&Datei"));
    EXPECT_TRUE(m_window->current().menus().isVisible());
    EXPECT_EQ(m_window->count(), 3);
    EXPECT_EQ(m_window->currentTab(), 2);
    EXPECT_FALSE(m_window->current().showsWelcome());
    EXPECT_EQ(m_window->workspace(2).selection().current(), MessageId(2));
    EXPECT_EQ(m_window->current().transcript().currentIndex().row(), 2);
    EXPECT_EQ(m_window->current().filter().locale().decimalPoint(), QStringLiteral(",")) << "as in all other numbers";
    QDialogButtonBox buttons(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close);
    EXPECT_EQ(buttons.button(QDialogButtonBox::Close)->text().remove(u'&'), QString::fromUtf8("Schließen"));
    m_window->current().actions().undo->trigger();
    EXPECT_EQ(m_window->workspace(2).document().corrections().size(), 0u);
    m_settings->setLanguage(QStringLiteral("en"));
    m_window->retranslate();
    EXPECT_EQ(m_window->current().menus().actions().first()->text(), QStringLiteral("&File"));
}

}  // namespace
}  // namespace antecedent
