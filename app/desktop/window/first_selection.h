// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/document/workspace.h"

namespace antecedent {

/// The message that is worth a look first: the most doubtful one, or else the least certain one, or else the first
/// that answers something. Invalid when there is none.
MessageId worthALook(const ReplyTree& tree);

/// Selects that message once a conversation is read and predicted, so that the inspector explains itself. Who has
/// selected something meanwhile keeps it.
class FirstSelection : public QObject {
    Q_OBJECT

public:
    explicit FirstSelection(Workspace& workspace, QObject* parent = nullptr);

private:
    void follow(const Change& change);
    void select();

    Workspace& m_workspace;
    bool m_wanted = false;
};

}  // namespace antecedent
