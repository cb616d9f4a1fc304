// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/message_keys.h"

#include <QAbstractItemView>
#include <optional>

#include "app/desktop/canvas/canvas_view.h"
#include "app/desktop/document/review_mode.h"

namespace antecedent {
namespace {

std::optional<Step> stepOf(const QKeyEvent& key) {
    const bool alt = key.modifiers() & Qt::AltModifier;
    switch (key.key()) {
        case Qt::Key_Up:
            return alt ? Step::PreviousSibling : Step::Earlier;
        case Qt::Key_Down:
            return alt ? Step::NextSibling : Step::Later;
        case Qt::Key_Left:
            return Step::Parent;
        case Qt::Key_Right:
            return Step::FirstReply;
        case Qt::Key_Space:
            return Step::NextDoubtful;
        default:
            return std::nullopt;
    }
}

std::optional<Step> endOf(const QKeyEvent& key) {
    const bool all = key.modifiers() & Qt::ControlModifier;
    if (key.key() == Qt::Key_Home) return all ? Step::First : Step::ThreadStart;
    if (key.key() == Qt::Key_End) return all ? Step::Last : Step::ThreadEnd;
    return std::nullopt;
}

/// How many messages a page of a view has.
int pageOf(QObject* view, bool forward) {
    if (const auto* canvas = qobject_cast<CanvasView*>(view)) return canvas->pageSteps(forward);
    const auto* list = qobject_cast<QAbstractItemView*>(view);
    const int row = list != nullptr ? list->sizeHintForRow(0) : 0;
    return row > 0 ? std::max(1, list->viewport()->height() / row - 1) : 1;
}

}  // namespace

MessageKeys::MessageKeys(Workspace& workspace, InspectorPanel& inspector, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_inspector(inspector) {}

bool MessageKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !m_workspace.document().isOpen())
        return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ShiftModifier) return extend(key);
    if (jump(key, watched)) return true;
    if (modifiers != Qt::NoModifier && modifiers != Qt::AltModifier) return false;
    if (walk(key)) return true;
    return modifiers == Qt::NoModifier && (review(key) || correct(key));
}

bool MessageKeys::walk(const QKeyEvent& key) {
    const auto step = stepOf(key);
    if (!step) return false;
    const MessageId before = m_workspace.selection().current();
    m_workspace.go(*step);
    const bool stayed = m_workspace.selection().current() == before;
    if (stayed && *step == Step::NextDoubtful) m_workspace.tell(tr("No other doubtful message"));
    return true;
}

bool MessageKeys::jump(const QKeyEvent& key, QObject* view) {
    const auto modifiers = key.modifiers() & ~Qt::KeypadModifier;
    const bool control = modifiers == Qt::ControlModifier;
    if (control && key.key() == Qt::Key_C) {
        Q_EMIT copyAsked();
        return true;
    }
    const bool page = key.key() == Qt::Key_PageUp || key.key() == Qt::Key_PageDown;
    const auto end = control || modifiers == Qt::NoModifier ? endOf(key) : std::nullopt;
    if (end) m_workspace.go(*end);
    if (end || !page || modifiers != Qt::NoModifier) return end.has_value();
    const bool forward = key.key() == Qt::Key_PageDown;
    const int count = pageOf(view, forward);
    MessageSelection& selection = m_workspace.selection();
    selection.select(stepsFrom(m_workspace.document().tree(), selection.current(), forward ? count : -count));
    return true;
}

bool MessageKeys::extend(const QKeyEvent& key) {
    if (key.key() != Qt::Key_Up && key.key() != Qt::Key_Down) return false;
    MessageSelection& selection = m_workspace.selection();
    const MessageId from = selection.current();
    const MessageId to =
        stepFrom(m_workspace.document().tree(), from, key.key() == Qt::Key_Up ? Step::Earlier : Step::Later);
    // Going back over what was just selected takes it away again.
    if (to != from) selection.toggle(selection.contains(to) ? from : to);
    return true;
}

/// Keys that mean something only while links are reviewed.
bool MessageKeys::review(const QKeyEvent& key) {
    ReviewMode& review = m_workspace.review();
    if (!review.active()) return false;
    switch (key.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            review.confirm();
            return true;
        case Qt::Key_U:
            review.markUnsure();
            return true;
        case Qt::Key_S:
            review.putOff();
            return true;
        case Qt::Key_Backspace:
            review.back();
            return true;
        case Qt::Key_Escape:
            review.end();
            return true;
        default:
            return false;
    }
}

bool MessageKeys::correct(const QKeyEvent& key) {
    if (key.key() >= Qt::Key_1 && key.key() <= Qt::Key_5) {
        const int row = key.key() - Qt::Key_1;
        // The last row is "a new thread", which has a key of its own.
        if (row + 1 < m_inspector.candidates()->model()->rowCount()) m_inspector.choose(row);
        return true;
    }
    switch (key.key()) {
        case Qt::Key_N:
            m_inspector.chooseNewThread();
            return true;
        case Qt::Key_P:
            m_inspector.toggleSecondParent();
            return true;
        case Qt::Key_M:
            m_workspace.mergeThreads();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT inspectorAsked();
            return true;
        default:
            return false;
    }
}

QString MessageKeys::help() {
    return tr(
        "Up, Down\tthe message before, the message after\n"
        "Left\twhat the message answers\n"
        "Right\tthe first reply\n"
        "Alt+Up, Alt+Down\tother replies to the same message\n"
        "Page Up, Page Down\ta page of messages back, on\n"
        "Home, End\tthe first, the latest message of the thread\n"
        "Ctrl+Home, Ctrl+End\tthe first, the last message of the conversation\n"
        "Space\tthe next doubtful message, least certain first\n"
        "1 to 5\tchoose what the message answers\n"
        "N\tthe message starts a thread\n"
        "P\tthe message answers a second one too, or no longer\n"
        "Shift+Up, Shift+Down\tselect several messages, to correct them together\n"
        "M\tmerge the threads of the selected messages\n"
        "Ctrl+C\tcopy the text of the selected messages\n"
        "Menu, Shift+F10\twhat can be done with the message\n"
        "Enter\tgo to the inspector\n"
        "Ctrl+Shift+D\treview the doubtful links\n"
        "Enter, U, S, Backspace\tin a review: right as shown, cannot tell, later, take back\n"
        "Escape\ttake back a drag\n"
        "Ctrl+F, F3, Shift+F3\tfind, next, previous\n"
        "Ctrl+0, Ctrl++, Ctrl+-\tfit, closer, farther\n"
        "Ctrl+Z, Ctrl+Shift+Z\tundo, redo");
}

}  // namespace antecedent
