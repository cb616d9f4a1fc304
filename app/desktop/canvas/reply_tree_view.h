// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/canvas/canvas_view.h"
#include "app/desktop/canvas/reply_tree_scene.h"

namespace antecedent {

/// The reply tree as cards: tidy, from the top or from the left, or radial.
class ReplyTreeView : public CanvasView {
    Q_OBJECT

public:
    ReplyTreeView(Workspace& workspace, const ViewSettings& settings, QWidget* parent = nullptr);

    ReplyTreeScene& scene() { return static_cast<ReplyTreeScene&>(*canvas()); }
    void setKind(ViewKind kind) override;
    /// Folds the replies to the selected message away, or back.
    void foldSelected();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Workspace& m_workspace;
};

}  // namespace antecedent
