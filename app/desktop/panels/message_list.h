// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <functional>

#include "app/desktop/document/workspace.h"
#include "app/desktop/panels/pointed_row.h"

namespace antecedent {

/// A list whose rows stand for messages: chosen rows select their messages everywhere, and the rows of what
/// is selected elsewhere are selected here.
class MessageList : public QListView {
    Q_OBJECT

public:
    using RowOf = std::function<int(MessageId)>;

    MessageList(Workspace& workspace, QAbstractItemModel* model, RowOf rowOf, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void follow();
    QModelIndex indexOf(MessageId message) const;

    Workspace& m_workspace;
    RowOf m_rowOf;
    PointedRow* m_pointed;
    bool m_following = false;
};

}  // namespace antecedent
