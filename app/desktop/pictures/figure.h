// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/desktop/document/conversation_document.h"
#include "app/desktop/pictures/figure_colours.h"
#include "app/desktop/viewing/view_kind.h"
#include "app/desktop/viewing/view_settings.h"
#include "graph/base/error.h"

namespace antecedent {

/// What a paper wants of a figure.
struct FigureOptions {
    double widthCm = 0;  ///< 0: as large as on the screen
    QString font;        ///< empty: that of the program
    FigureColours colours = FigureColours::Screen;

    bool asked() const { return widthCm > 0 || !font.isEmpty() || colours != FigureColours::Screen; }
};

/// Which drawing, and how a PNG is made of it.
struct FigureRequest {
    ViewKind view = ViewKind::Tidy;
    double scale =
        1;  ///< pixels of a PNG for each one on the screen, where no width is given; else it has 300 to the inch
    FigureOptions options;
};

/// Draws a view of a document anew as a paper wants it, and writes it whole or not at all. Errors are those of
/// Picture::write.
Result<void> writeFigure(ConversationDocument& document, const ViewSettings& settings, const FigureRequest& request,
                         const QString& path);

/// How large the body text of a figure is in print, in points.
double figureTextSize(ConversationDocument& document, const ViewSettings& settings, const FigureRequest& request);

}  // namespace antecedent
