// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

#include "app/desktop/document/workspace.h"
#include "app/desktop/models/reply_tree_model.h"
#include "app/desktop/panels/pointed_row.h"
#include "app/desktop/viewing/conversation_view.h"

namespace antecedent {

/// The reply tree row by row, which a screen reader can read.
class OutlinePanel : public QTreeView, public ConversationView {
    Q_OBJECT

public:
    explicit OutlinePanel(Workspace& workspace, QWidget* parent = nullptr);

    QWidget* widget() override { return this; }
    /// Hides all other threads; an invalid message shows them again.
    void showOnlyThread(MessageId message);
    /// Shows the lines of a program too.
    void setSystemLines(bool on);

protected:
    void paintEvent(QPaintEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void unfold();
    void hideRows();
    void measureDepth();
    /// Steps as small as the depth asks for, so that deep replies keep room for their words.
    void fitSteps();

    Workspace& m_workspace;
    ReplyTreeModel m_model;
    PointedRow* m_pointed;
    MessageId m_onlyThread;
    bool m_systemLines = false;
    int m_depth = 0;
    bool m_following = false;
};

}  // namespace antecedent
