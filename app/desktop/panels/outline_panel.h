// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

#include "app/desktop/document/workspace.h"
#include "app/desktop/models/reply_tree_model.h"
#include "app/desktop/views/conversation_view.h"

namespace antecedent {

/// The reply tree row by row, which a screen reader can read.
class OutlinePanel : public QTreeView, public ConversationView {
    Q_OBJECT

public:
    explicit OutlinePanel(Workspace& workspace, QWidget* parent = nullptr);

    QWidget* widget() override { return this; }

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void follow();
    void unfold();

    Workspace& m_workspace;
    ReplyTreeModel m_model;
    bool m_following = false;
};

}  // namespace antecedent
