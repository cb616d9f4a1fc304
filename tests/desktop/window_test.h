// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

#include "app/desktop/window/main_window.h"
#include "tests/desktop/fake_engine.h"
#include "tests/desktop/folder_test.h"

namespace antecedent {

/// A window on a fake engine, with a folder of its own for files, sessions and settings.
class WindowTest : public FolderTest {
protected:
    void SetUp() override { restart(); }

    /// Ends the program and starts it anew; only the disk remembers.
    void restart() {
        m_window.reset();
        m_workspace.reset();
        m_settings = std::make_unique<AppSettings>(path("settings.ini"));
        m_engine = std::make_shared<FakeEngine>();
        m_workspace = std::make_unique<Workspace>(m_engine, ProjectLibrary(path("projects").toStdString()));
        m_window = std::make_unique<MainWindow>(*m_workspace, *m_settings);
        m_window->tree().scene().setAnimated(false);
        m_window->resize(1200, 800);
        m_window->show();
    }

    QString sixMessages() const {
        return writeFile("talk.txt",
                         "ada: does anyone know why dkms fails?\nbob: which kernel?\nada: 6.1\n"
                         "cy: install the headers\ndee: is the meeting at five?\nbob: yes\n");
    }

    bool waitUntilIdle() {
        return QTest::qWaitFor([this] { return !m_workspace->jobs().busy(); }, 10000);
    }

    void open(const QString& file) {
        m_workspace->open(file);
        EXPECT_TRUE(waitUntilIdle());
        QTest::qWait(1);
    }

    const ReplyTree& tree() { return m_workspace->document().tree(); }
    MessageId selected() { return m_workspace->selection().current(); }
    QPoint middle(std::size_t message) { return m_window->tree().cardOnScreen(MessageId(message)).center(); }

    void drag(const QPoint& from, const QPoint& to) {
        QWidget* canvas = m_window->tree().viewport();
        QTest::mousePress(canvas, Qt::LeftButton, {}, from);
        moveHeld(from + (to - from) / 2);
        moveHeld(to);
    }
    void release(const QPoint& at) { QTest::mouseRelease(m_window->tree().viewport(), Qt::LeftButton, {}, at); }
    void moveHeld(const QPoint& to) {
        QWidget* canvas = m_window->tree().viewport();
        QMouseEvent event(QEvent::MouseMove, to, canvas->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(canvas, &event);
    }

    std::shared_ptr<FakeEngine> m_engine;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace antecedent
