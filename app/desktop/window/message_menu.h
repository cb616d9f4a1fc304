// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QMenu>
#include <QWidget>

#include "app/desktop/document/workspace.h"
#include "app/desktop/views/view_area.h"

namespace antecedent {

/// The context menu of a message, the same wherever messages stand, and what the Edit menu copies.
class MessageMenu : public QObject {
    Q_OBJECT

public:
    MessageMenu(Workspace& workspace, ViewArea& views, QWidget* window);

    /// Lists and canvases. A message that is clicked there becomes the selected one.
    void watch(QWidget* view) { watch(view, true); }
    /// A list of messages that are only looked at.
    void watchAside(QWidget* list) { watch(list, false); }
    void fillEditMenu(QMenu& menu);

    /// What can be done with some messages, one of them being meant. The caller owns it.
    QMenu* menuFor(MessageId message, const std::vector<MessageId>& messages);
    void copyText();

    QAction* copyLinks;

Q_SIGNALS:
    /// A menu is about to be shown for a message of this view; more may be added.
    void shown(QMenu* menu, QWidget* view, antecedent::MessageId message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A message of a view, and where its menu opens.
    struct Hit {
        MessageId message;
        QPoint at;
    };

    void watch(QWidget* view, bool selects);
    Hit hit(QWidget* view, const QContextMenuEvent& event) const;
    void addCopies(QMenu& menu, MessageId message, const std::vector<MessageId>& messages);
    void addDeeds(QMenu& menu, MessageId message, const std::vector<MessageId>& messages);
    void copy(const QString& text, const QString& told);
    QString reference(const std::vector<MessageId>& messages) const;

    Workspace& m_workspace;
    ViewArea& m_views;
    QWidget* m_window;
};

}  // namespace antecedent
