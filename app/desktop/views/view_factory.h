// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/desktop/canvas/canvas_scene.h"
#include "app/desktop/document/workspace.h"
#include "app/desktop/viewing/conversation_view.h"
#include "app/desktop/viewing/view_settings.h"

namespace antecedent {

/// What a view draws, without the view: for pictures. Outline: the tree row by row.
std::unique_ptr<CanvasScene> makeScene(ViewKind kind, ConversationDocument& document, const ViewSettings& settings);

/// A view of the workspace's document. The widget belongs to its parent, as widgets do.
ConversationView* makeView(ViewKind kind, Workspace& workspace, ViewSettings& settings, QWidget* parent);

}  // namespace antecedent
