// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/views/view_factory.h"

#include "app/desktop/canvas/reply_tree_view.h"
#include "app/desktop/panels/outline_panel.h"

namespace antecedent {

ConversationView* makeView(ViewKind kind, Workspace& workspace, ViewSettings& settings, QWidget* parent) {
    switch (kind) {
        case ViewKind::Tidy:
        case ViewKind::Radial:
            return new ReplyTreeView(workspace, settings, parent);
        default:
            return new OutlinePanel(workspace, parent);
    }
}

}  // namespace antecedent
