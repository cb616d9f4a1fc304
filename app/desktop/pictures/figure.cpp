// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/pictures/figure.h"

#include <QApplication>
#include <QFontInfo>

#include "app/desktop/pictures/picture.h"
#include "app/desktop/views/view_factory.h"

namespace antecedent {
namespace {

constexpr double pointsPerPixel = 72.0 / 96;

/// The font under its own name: "Sans Serif" is another one on each computer.
QFont fontOf(const FigureOptions& options) {
    QFont font = QApplication::font();
    font.setFamilies({options.font.isEmpty() ? QFontInfo(font).family() : options.font});
    return font;
}

std::unique_ptr<CanvasScene> sceneOf(ConversationDocument& document, const ViewSettings& settings,
                                     const FigureRequest& request) {
    auto scene = makeScene(request.view, document, settings);
    scene->setAnimated(false);
    if (request.options.asked()) {
        scene->setStyle(fontOf(request.options), figurePalette(QApplication::palette(), request.options.colours));
    }
    return scene;
}

}  // namespace

Result<void> writeFigure(ConversationDocument& document, const ViewSettings& settings, const FigureRequest& request,
                         const QString& path) {
    const FigureColoursScope colours(request.options.colours);
    const auto scene = sceneOf(document, settings, request);
    Picture picture(*scene);
    picture.setWidth(request.options.widthCm);
    return picture.write(path, request.scale);
}

double figureTextSize(ConversationDocument& document, const ViewSettings& settings, const FigureRequest& request) {
    const auto scene = sceneOf(document, settings, request);
    Picture picture(*scene);
    picture.setWidth(request.options.widthCm);
    return QFontInfo(scene->style().body).pixelSize() * picture.printScale() * pointsPerPixel;
}

}  // namespace antecedent
