// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QUndoView>

#include "app/desktop/document/workspace.h"

namespace antecedent {

/// Every correction since the file was opened, by name; a click goes back or forward to it.
class UndoPanel : public QUndoView {
    Q_OBJECT

public:
    explicit UndoPanel(Workspace& workspace, QWidget* parent = nullptr);
};

}  // namespace antecedent
