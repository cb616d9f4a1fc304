// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyEvent>
#include <QObject>

#include "app/desktop/document/workspace.h"
#include "app/desktop/panels/inspector_panel.h"

namespace antecedent {

/// The keys that walk through and correct a conversation, the same in every view it watches.
class MessageKeys : public QObject {
    Q_OBJECT

public:
    MessageKeys(Workspace& workspace, InspectorPanel& inspector, QObject* parent = nullptr);

    void watch(QWidget* view) { view->installEventFilter(this); }

    /// All keys, one "key<TAB>meaning" a line, for the help.
    static QString help();

Q_SIGNALS:
    void inspectorAsked();
    void copyAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool walk(const QKeyEvent& key);
    /// Farther than a step: pages, and the ends of threads and of the conversation.
    bool jump(const QKeyEvent& key, QObject* view);
    bool extend(const QKeyEvent& key);
    bool correct(const QKeyEvent& key);
    bool review(const QKeyEvent& key);

    Workspace& m_workspace;
    InspectorPanel& m_inspector;
};

}  // namespace antecedent
