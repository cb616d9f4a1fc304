// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <functional>

#include "app/desktop/document/workspace.h"

namespace antecedent {

/// A list whose rows stand for messages: a chosen row selects its message everywhere, and the row of the
/// message selected elsewhere becomes the current one.
class MessageList : public QListView {
    Q_OBJECT

public:
    using RowOf = std::function<int(MessageId)>;

    MessageList(Workspace& workspace, QAbstractItemModel* model, RowOf rowOf, QWidget* parent = nullptr);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void follow(MessageId message);

    Workspace& m_workspace;
    RowOf m_rowOf;
    bool m_following = false;
};

}  // namespace antecedent
