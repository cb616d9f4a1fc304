// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/pictures/picture.h"

#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace antecedent {
namespace {

constexpr double legibleScale = 0.5;
constexpr double margin = 24;
constexpr int dotsPerInch = 96;
constexpr double printDots = 300;  // per inch
constexpr double centimetresPerInch = 2.54;
constexpr double largestSide = 32767;     // what the raster can address
constexpr double mostPixels = 250e6;      // a gigabyte of memory
constexpr double largestPdfSide = 14400;  // points; readers show no more

}  // namespace

Picture::Picture(const CanvasScene& scene) : m_scene(scene), m_area(scene.bounds()) {
    if (scene.traits().stretches) m_zoomX = scene.traits().pictureStretch;
    m_area.adjust(-margin / m_zoomX, -margin, margin / m_zoomX, margin);
}

Picture::Picture(const CanvasScene& scene, const QRectF& area, const CanvasViewport& viewport)
    : m_scene(scene), m_area(area), m_zoomX(viewport.transform().m11()), m_zoomY(viewport.transform().m22()) {}

QSizeF Picture::size() const {
    constexpr double rounding = 1e-6;  // of what was zoomed and back
    return {std::ceil(m_area.width() * m_zoomX - rounding), std::ceil(m_area.height() * m_zoomY - rounding)};
}

double Picture::printScale() const {
    return m_widthCm > 0 ? m_widthCm / centimetresPerInch * dotsPerInch / size().width() : 1;
}

void Picture::paint(QPainter& painter) const {
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(QRectF(QPointF(), size()), m_scene.style().palette.color(QPalette::Window));
    painter.scale(m_zoomX, m_zoomY);
    painter.translate(-m_area.topLeft());
    SceneState state = m_state;
    state.complete = true;
    m_scene.paint(painter, m_area, state);
    painter.restore();
}

void Picture::paintScaled(QPainter& painter, double scale) const {
    painter.scale(scale, scale);
    paint(painter);
}

// By window and viewport: what the scene draws in pixels of its own is enlarged with the rest.
void Picture::fitTo(QPainter& painter, const QRectF& place) const {
    painter.setWindow(QRect(QPoint(), size().toSize()));
    painter.setViewport(place.toRect());
}

Result<QImage> Picture::image(double scale) const {
    const QSizeF pixels = size() * scale;
    if (pixels.width() > largestSide || pixels.height() > largestSide ||
        pixels.width() * pixels.height() > mostPixels) {
        return fail(ErrorCode::Usage,
                    {"the picture would have too many pixels (%1 by %2); take a smaller scale, one thread, or SVG",
                     static_cast<long>(pixels.width()), static_cast<long>(pixels.height())});
    }
    QImage image(pixels.toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(std::max(1.0, scale));  // Qt knows no coarser pixels
    QPainter painter(&image);
    // What gets too small to read is drawn as on a canvas from afar; before that, letters shrink with the
    // rest.
    if (scale < legibleScale) {
        painter.scale(scale, scale);
    } else if (scale < 1) {
        fitTo(painter, QRectF(QPointF(), pixels));
    }
    paint(painter);
    return image;
}

Result<void> Picture::writeSvg(QIODevice& device) const {
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setSize((size() * printScale()).toSize());
    generator.setViewBox(QRectF(QPointF(), size()));
    generator.setResolution(dotsPerInch);
    generator.setTitle(QString::fromStdString(m_scene.tree().conversation().header().title));
    generator.setDescription(QStringLiteral("Antecedent"));
    QPainter painter(&generator);
    paint(painter);
    return {};
}

Result<void> Picture::writePdf(QIODevice& device) const {
    const QSizeF points = size() * printScale() * 72.0 / dotsPerInch;
    const double shrink = std::min(1.0, largestPdfSide / std::max(points.width(), points.height()));
    QPdfWriter writer(&device);
    writer.setResolution(dotsPerInch);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(points * shrink, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setTitle(QString::fromStdString(m_scene.tree().conversation().header().title));
    writer.setCreator(QStringLiteral("Antecedent"));
    QPainter painter(&writer);
    fitTo(painter, QRectF(QPointF(), size() * printScale() * shrink));
    paint(painter);
    return {};
}

Result<void> Picture::write(const QString& path, double scale) const {
    const QString suffix = QFileInfo(path).suffix().toLower();
    const std::string where = path.toStdString();
    if (suffix != QStringLiteral("svg") && suffix != QStringLiteral("pdf") && suffix != QStringLiteral("png"))
        return fail(ErrorCode::Usage, "a picture's name ends in .svg, .png or .pdf", where);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, Sentence::verbatim(file.errorString().toStdString()), where);
    if (suffix == QStringLiteral("png")) {
        auto pixels = image(m_widthCm > 0 ? printScale() * printDots / dotsPerInch : scale);
        if (!pixels) return fail(pixels.error().code, pixels.error().says, where);
        if (m_widthCm > 0) {
            pixels->setDotsPerMeterX(static_cast<int>(printDots * 100 / centimetresPerInch));
            pixels->setDotsPerMeterY(static_cast<int>(printDots * 100 / centimetresPerInch));
        }
        if (!pixels->save(&file, "PNG")) return fail(ErrorCode::Io, "cannot be written", where);
    } else {
        const auto written = suffix == QStringLiteral("svg") ? writeSvg(file) : writePdf(file);
        if (!written) return written;
    }
    // Without the flush a full disk shows only in an emptied file.
    if (!file.flush() || !file.commit())
        return fail(ErrorCode::Io, Sentence::verbatim(file.errorString().toStdString()), where);
    return {};
}

}  // namespace antecedent
