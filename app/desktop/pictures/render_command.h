// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <memory>

#include "app/desktop/jobs/conversation_engine.h"
#include "app/desktop/pictures/figure.h"
#include "app/desktop/style/theme.h"
#include "app/desktop/viewing/view_kind.h"
#include "app/engine/project_library.h"

namespace antecedent {

/// A picture of a conversation, made without a window.
struct RenderRequest {
    QString input;
    QString output;       ///< its suffix is the format
    bool report = false;  ///< a page of statistics instead of a picture
    ViewKind view = ViewKind::Tidy;
    Theme theme = Theme::Light;
    double scale = 1;
    bool leftToRight = false;
    FigureOptions figure;
};

/// Opens and predicts the input, with what was corrected in the window, and writes its picture. The error
/// says which file and why; Usage when the request contradicts itself.
Result<void> renderPicture(const RenderRequest& request, ConversationEngine& engine,
                           const ProjectLibrary& library = ProjectLibrary());

}  // namespace antecedent
