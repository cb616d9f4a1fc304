// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/document/workspace.h"
#include "app/desktop/views/conversation_view.h"
#include "app/desktop/views/view_settings.h"

namespace antecedent {

/// A view of the workspace's document. The widget belongs to its parent, as widgets do.
ConversationView* makeView(ViewKind kind, Workspace& workspace, ViewSettings& settings, QWidget* parent);

}  // namespace antecedent
