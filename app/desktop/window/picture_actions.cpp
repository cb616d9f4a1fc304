// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/picture_actions.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>

#include "app/desktop/canvas/canvas_view.h"
#include "app/desktop/jobs/error_words.h"
#include "app/desktop/pictures/picture_dialog.h"
#include "app/desktop/pictures/statistics_report.h"
#include "app/desktop/style/line_icon.h"
#include "app/desktop/views/view_factory.h"
#include "app/desktop/window/save_name.h"

namespace antecedent {

PictureActions::PictureActions(Workspace& workspace, ViewArea& area, QWidget* window)
    : QObject(window), m_workspace(workspace), m_area(area), m_window(window) {
    savePicture = new QAction(lineIcon(QStringLiteral("picture")), tr("Save &Picture…"), this);
    savePicture->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    savePicture->setToolTip(tr("Save what the view draws as SVG, PNG or PDF"));
    copy = new QAction(tr("&Copy Picture"), this);
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    print = new QAction(tr("P&rint…"), this);
    print->setShortcut(QKeySequence::Print);
    saveReport = new QAction(tr("Save &Statistics…"), this);
    saveReport->setToolTip(tr("Save a page with all figures and charts as PDF or HTML"));
    window->addActions({savePicture, copy, print, saveReport});
    connect(savePicture, &QAction::triggered, this, &PictureActions::askForPicture);
    connect(copy, &QAction::triggered, this, &PictureActions::copyPicture);
    connect(saveReport, &QAction::triggered, this, &PictureActions::askForReport);
    connect(print, &QAction::triggered, this, &PictureActions::askForPrinter);
}

void PictureActions::fillMenu(QMenu& menu) {
    menu.addActions({savePicture, saveReport, copy, print});
}

void PictureActions::setDocumentOpen(bool open) {
    for (QAction* action : {savePicture, saveReport, copy, print}) action->setEnabled(open);
}

// The outline is a list of widgets; its picture is drawn by a scene of its own.
Picture PictureActions::picture(bool everything) {
    ConversationView& view = m_area.active().view();
    const auto* canvas = dynamic_cast<CanvasView*>(&view);
    if (canvas == nullptr) {
        m_outline = makeScene(m_area.kind(), m_workspace.document(), m_area.settings());
        return Picture(*m_outline);
    }
    if (everything) return Picture(*view.canvas());
    return Picture(*view.canvas(), view.visibleArea(), canvas->viewportOnScene());
}

void PictureActions::askForPicture() {
    const bool drawn = m_area.active().view().canvas() != nullptr;
    auto* dialog = new PictureDialog(drawn, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTextSize([this](const FigureOptions& options) {
        return figureTextSize(m_workspace.document(), m_area.settings(), {m_area.kind(), 1, options});
    });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { askForFile(dialog->everything(), dialog->scale(), dialog->figure()); });
    dialog->open();
}

void PictureActions::askForFile(bool everything, int scale, const FigureOptions& figure) {
    auto* dialog = new QFileDialog(m_window, tr("Save the picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("SVG (*.svg)"), tr("PNG (*.png)"), tr("PDF (*.pdf)")});
    offerName(*dialog, QFileInfo(m_workspace.document().path()).completeBaseName());
    connect(dialog, &QFileDialog::fileSelected, this, [=](const QString& path) {
        if (figure.asked()) saveFigure(path, figure);
        if (!figure.asked()) save(path, everything, scale);
    });
    dialog->open();
}

bool PictureActions::save(const QString& path, bool everything, double scale) {
    return tellSaved(path, picture(everything).write(path, scale));
}

bool PictureActions::saveFigure(const QString& path, const FigureOptions& options) {
    return tellSaved(path, writeFigure(m_workspace.document(), m_area.settings(), {m_area.kind(), 1, options}, path));
}

bool PictureActions::tellSaved(const QString& path, const Result<void>& written) {
    m_workspace.tell(written ? tr("Picture saved to %1").arg(QFileInfo(path).fileName())
                             : tr("The picture cannot be saved: %1").arg(errorWords(written.error())));
    return written.has_value();
}

void PictureActions::askForReport() {
    auto* dialog = new QFileDialog(m_window, tr("Save the statistics"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("PDF (*.pdf)"), tr("HTML (*.html)")});
    offerName(*dialog, QFileInfo(m_workspace.document().path()).completeBaseName() + QStringLiteral(".statistics"));
    connect(dialog, &QFileDialog::fileSelected, this, &PictureActions::saveStatistics);
    dialog->open();
}

bool PictureActions::saveStatistics(const QString& path) {
    const auto written = StatisticsReport(m_workspace.document()).write(path);
    m_workspace.tell(written ? tr("Statistics saved to %1").arg(QFileInfo(path).fileName())
                             : tr("The statistics cannot be saved: %1").arg(errorWords(written.error())));
    return written.has_value();
}

void PictureActions::copyPicture() {
    const auto image = picture(false).image(2);
    if (!image) return m_workspace.tell(errorSentence(image.error()));
    QGuiApplication::clipboard()->setImage(*image);
    m_workspace.tell(tr("Picture copied"));
}

void PictureActions::askForPrinter() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] { printTo(*printer); });
    dialog->open();
}

void PictureActions::printTo(QPrinter& printer) {
    const Picture whole = picture(true);
    const QSizeF size = whole.size();
    printer.setPageOrientation(size.width() > size.height() ? QPageLayout::Landscape : QPageLayout::Portrait);
    QPainter painter(&printer);
    const QRectF page = printer.pageLayout().paintRectPixels(printer.resolution());
    const double perPixel = printer.resolution() / 96.0;
    const double scale = std::min({page.width() / size.width(), page.height() / size.height(), perPixel});
    whole.fitTo(painter, QRectF(QPointF(), size * scale));
    whole.paint(painter);
    m_workspace.tell(tr("Sent to the printer"));
}

}  // namespace antecedent
