// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <vector>

#include "app/desktop/viewing/view_kind.h"
#include "graph/base/strong_id.h"

namespace antecedent {

class CanvasScene;

/// One way of looking at the shown conversation. All views follow the document and the one selection that
/// they share, and none knows of another.
class ConversationView {
public:
    virtual ~ConversationView() = default;

    virtual QWidget* widget() = 0;
    /// Becomes one of the kinds that the view can show.
    virtual void setKind(ViewKind) {}
    virtual void fit() {}
    virtual void zoomBy(double) {}
    /// Marks what was searched for.
    virtual void setFound(const std::vector<MessageId>&) {}
    /// What it draws, for pictures; null for views that are lists.
    virtual CanvasScene* canvas() { return nullptr; }
    /// The part of the drawing that is on the screen.
    virtual QRectF visibleArea() const { return {}; }
};

}  // namespace antecedent
