// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QMenu>
#include <memory>

#include "app/desktop/pictures/figure.h"
#include "app/desktop/pictures/picture.h"
#include "app/desktop/views/view_area.h"

class QPrinter;

namespace antecedent {

/// Saves, copies and prints what the views draw.
class PictureActions : public QObject {
    Q_OBJECT

public:
    PictureActions(Workspace& workspace, ViewArea& area, QWidget* window);

    void fillMenu(QMenu& menu);
    void setDocumentOpen(bool open);

    /// Writes the picture of the active view; the status line tells how it went.
    bool save(const QString& path, bool everything, double scale);
    /// The same for a figure of the whole, drawn as a paper wants it.
    bool saveFigure(const QString& path, const FigureOptions& options);
    /// Writes a page with the statistics of the shown conversation.
    bool saveStatistics(const QString& path);
    void copyPicture();
    /// One page, as large as fits.
    void printTo(QPrinter& printer);

    QAction* savePicture;
    QAction* copy;
    QAction* print;
    QAction* saveReport;

private:
    void askForFile(bool everything, int scale, const FigureOptions& figure);
    bool tellSaved(const QString& path, const Result<void>& written);
    void askForPicture();
    void askForPrinter();
    void askForReport();
    Picture picture(bool everything);

    Workspace& m_workspace;
    ViewArea& m_area;
    QWidget* m_window;
    std::unique_ptr<CanvasScene> m_outline;  ///< drawn only for pictures
};

}  // namespace antecedent
