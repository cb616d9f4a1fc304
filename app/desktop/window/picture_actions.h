// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QMenu>
#include <memory>

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
    void copyPicture();
    /// One page, as large as fits.
    void printTo(QPrinter& printer);

    QAction* savePicture;
    QAction* copy;
    QAction* print;

private:
    void askForFile(bool everything, int scale);
    void askForPicture();
    void askForPrinter();
    Picture picture(bool everything);

    Workspace& m_workspace;
    ViewArea& m_area;
    QWidget* m_window;
    std::unique_ptr<CanvasScene> m_outline;  ///< drawn only for pictures
};

}  // namespace antecedent
