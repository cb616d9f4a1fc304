// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPainter>
#include <functional>
#include <memory>

#include "app/desktop/canvas/canvas_scene.h"
#include "app/desktop/document/conversation_document.h"
#include "app/desktop/models/statistics_charts.h"
#include "app/desktop/viewing/view_kind.h"
#include "app/desktop/viewing/view_settings.h"
#include "graph/base/error.h"

namespace antecedent {

/// The statistics of the shown conversation on one page to keep: figures, charts, and drawings of the threads and the
/// speakers.
class StatisticsReport {
public:
    explicit StatisticsReport(ConversationDocument& document);

    /// A PDF of one A4 page, or an HTML page that needs nothing beside it, as the name ends. The file appears whole or
    /// not at all. Usage for another ending, Io when it cannot be written.
    Result<void> write(const QString& path) const;

private:
    /// A part of the page: as high as it says for a width.
    struct Part {
        QString words;  ///< for readers who see no pictures
        std::function<double(double width)> height;
        std::function<void(QPainter& painter, const QRectF& place)> paint;
    };

    void addDrawing(ViewKind view, const QString& words);
    QString heading() const;
    double paintFigures(QPainter& painter, double top) const;
    double paintParts(QPainter& painter, double top) const;
    double paintPage(QPainter& painter) const;
    void paintPdf(QIODevice& device) const;
    QByteArray html() const;

    ConversationDocument& m_document;
    ViewSettings m_settings;  ///< before the scenes, which know it
    ConversationStatistics m_statistics;
    QList<Figure> m_figures;
    QFont m_font;
    QPalette m_palette;
    std::vector<Part> m_wide;    ///< over the whole width
    std::vector<Part> m_narrow;  ///< two beside each other
    std::vector<std::shared_ptr<CanvasScene>> m_scenes;
};

}  // namespace antecedent
