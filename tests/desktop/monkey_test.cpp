// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAbstractPrintDialog>
#include <QColorDialog>
#include <QFileDialog>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <random>

#include "app/desktop/window/menu_entry.h"
#include "app/desktop/window/tabbed_window.h"
#include "tests/desktop/fake_engine.h"

namespace antecedent {
namespace {

constexpr int usualEvents = 1500;
constexpr int longestAct = 40;  // ticks

/// Presses keys, moves the mouse and chooses commands at random.
class Monkey {
public:
    Monkey(TabbedWindow& window, unsigned seed) : m_window(window), m_random(seed) {
        // Menus, and the dialogs that Qt's print dialog opens, run event loops of their own, which only a
        // timer gets out of.
        QObject::connect(&m_closer, &QTimer::timeout, [this] {
            if (QWidget* popup = QApplication::activePopupWidget()) popup->close();
            QWidget* modal = QApplication::activeModalWidget();
            if (++m_ticks > longestAct && modal != nullptr) modal->close();
        });
        m_closer.start(5);
    }

    void act() {
        m_ticks = 0;
        watchModels();
        switch (number(12)) {
            case 0:
            case 1:
            case 2:
                pressKey();
                break;
            case 3:
                command();
                break;
            case 4:
                turnWheel();
                break;
            case 5:
                drag();
                break;
            case 6:
                m_window.resize(300 + number(1400), 200 + number(900));
                break;
            case 7:
                correct();
                break;
            default:
                click();
        }
        QCoreApplication::processEvents();
        closeDialogs();
    }

private:
    int number(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    QWidget* anyWidget() {
        QWidgetList visible;
        for (QWidget* widget : m_window.findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->width() > 0 && widget->height() > 0) visible << widget;
        }
        return visible.isEmpty() ? &m_window : visible[number(static_cast<int>(visible.size()))];
    }
    QPoint somewhere(const QWidget& widget) { return {number(widget.width()), number(widget.height())}; }
    Qt::KeyboardModifiers modifiers() {
        constexpr Qt::KeyboardModifier all[] = {Qt::NoModifier, Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier,
                                                Qt::AltModifier};
        return all[number(5)];
    }

    void pressKey() {
        constexpr Qt::Key keys[] = {Qt::Key_Up,       Qt::Key_Down,   Qt::Key_Left, Qt::Key_Right,     Qt::Key_Space,
                                    Qt::Key_1,        Qt::Key_2,      Qt::Key_N,    Qt::Key_P,         Qt::Key_M,
                                    Qt::Key_Return,   Qt::Key_Escape, Qt::Key_Tab,  Qt::Key_Home,      Qt::Key_End,
                                    Qt::Key_PageDown, Qt::Key_A,      Qt::Key_Z,    Qt::Key_Backspace, Qt::Key_F3};
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr && number(3) > 0 ? focus : anyWidget(), keys[number(20)], modifiers());
    }
    void click() {
        // What is pressed may go, with the menu that it opens or the page that it is on.
        const QPointer<QWidget> widget = anyWidget();
        const QPoint at = somewhere(*widget);
        const Qt::KeyboardModifiers held = modifiers();
        QTest::mousePress(widget, Qt::LeftButton, held, at);
        if (widget) QTest::mouseRelease(widget, Qt::LeftButton, held, at);
    }
    void turnWheel() {
        QWidget* widget = anyWidget();
        const QPoint at = somewhere(*widget);
        QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, 120 * (number(7) - 3)}, Qt::NoButton, modifiers(),
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(widget, &event);
    }
    void drag() {
        const QPointer<QWidget> widget = anyWidget();
        QTest::mousePress(widget, Qt::LeftButton, modifiers(), somewhere(*widget));
        for (int i = 0; i < 3 && widget; ++i) {
            const QPoint at = somewhere(*widget);
            QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(widget, &move);
        }
        if (widget) QTest::mouseRelease(widget, Qt::LeftButton, {}, somewhere(*widget));
    }
    /// Any command but those that end the program or write files and print.
    void command() {
        const QList<MenuEntry> entries = menuEntries(m_window.current().menus());
        QAction* action = entries[number(static_cast<int>(entries.size()))].action;
        const bool file = m_window.current().actions().fileMenu()->actions().contains(action);
        const QStringList harmless{QStringLiteral("newTab"),   QStringLiteral("closeTab"),
                                   QStringLiteral("nextTab"),  QStringLiteral("previousTab"),
                                   QStringLiteral("reload"),   QStringLiteral("follow"),
                                   QStringLiteral("commands"), QStringLiteral("preferences")};
        if (file && !harmless.contains(action->objectName())) return;
        if (action->isEnabled()) action->trigger();
    }
    void correct() {
        Workspace& workspace = m_window.workspace(m_window.currentTab());
        const auto size = static_cast<int>(workspace.document().tree().size());
        if (size == 0) return;
        std::vector<MessageId> group;
        for (int i = number(4); i >= 0; --i) group.emplace_back(static_cast<std::size_t>(number(size)));
        const MessageId first = group.front();
        workspace.selection().selectAll(group, first);
        workspace.correct(first, number(4) == 0
                                     ? std::vector<MessageId>{}
                                     : std::vector<MessageId>{MessageId(static_cast<std::size_t>(number(size)))});
        if (number(3) == 0) workspace.document().undoStack()->undo();
    }
    void closeDialogs() {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            auto* dialog = qobject_cast<QDialog*>(widget);
            if (dialog == nullptr || !dialog->isVisible()) continue;
            const bool foreign = qobject_cast<QFileDialog*>(dialog) || qobject_cast<QColorDialog*>(dialog) ||
                                 qobject_cast<QMessageBox*>(dialog) || qobject_cast<QAbstractPrintDialog*>(dialog);
            if (foreign || number(4) == 0) dialog->close();
        }
    }
    void watchModels() {
        for (const QAbstractItemView* view : m_window.findChildren<QAbstractItemView*>()) {
            QAbstractItemModel* model = view->model();
            const bool ours =
                model != nullptr && QByteArray(model->metaObject()->className()).startsWith("antecedent::");
            if (!ours || model->property("watched").toBool()) continue;
            model->setProperty("watched", true);
            new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::Fatal, model);
        }
    }

    TabbedWindow& m_window;
    std::mt19937 m_random;
    QTimer m_closer;
    int m_ticks = 0;  // of the timer, since an act began
};

QByteArray chatter(int messages) {
    QByteArray text;
    for (int i = 0; i < messages; ++i) {
        text += QByteArray("speaker") + QByteArray::number(i * i % 7) + ": message " + QByteArray::number(i) +
                " 🍰 about the kernel\n";
    }
    return text;
}

/// ANTECEDENT_MONKEY sets the number of events (20000 under the sanitizers), ANTECEDENT_MONKEY_SEED another
/// walk.
TEST(Monkey, DoesNotBringTheWindowDown) {
    QTemporaryDir folder;
    QStringList files;
    for (const int messages : {3, 40, 200}) {
        QFile file(folder.filePath(QString::number(messages) + QStringLiteral(".txt")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(chatter(messages));
        files << file.fileName();
    }
    AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    TabbedWindow window(std::make_shared<FakeEngine>(), settings,
                        ProjectLibrary(folder.filePath(QStringLiteral("projects")).toStdString()));
    window.resize(1200, 800);
    window.show();
    window.open(files);
    bool given = false;
    const int events = qEnvironmentVariableIntValue("ANTECEDENT_MONKEY", &given);
    const int seed = qEnvironmentVariableIntValue("ANTECEDENT_MONKEY_SEED");
    std::printf("ANTECEDENT_MONKEY_SEED=%d walks this way again\n", seed);
    std::fflush(stdout);  // a crash must not swallow it
    Monkey monkey(window, static_cast<unsigned>(seed) + 1);
    for (int i = 0; i < (given ? events : usualEvents); ++i) {
        SCOPED_TRACE(testing::Message() << "seed " << seed << ", event " << i);
        monkey.act();
        if (!window.isVisible()) window.show();
        if (window.count() > 8) window.closeTab(0);
        if (!window.workspace(window.currentTab()).document().isOpen()) window.open({files[i % 3]});
    }
    for (int tab = 0; tab < window.count(); ++tab) {
        const ReplyTree& tree = window.workspace(tab).document().tree();
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const auto parent = tree.primaryParent(MessageId(i));
            EXPECT_TRUE(!parent || *parent < MessageId(i));
        }
    }
    window.close();
}

}  // namespace
}  // namespace antecedent
