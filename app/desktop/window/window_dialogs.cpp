// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/window_dialogs.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

#include "app/desktop/window/readable_kinds.h"
#include "app/desktop/window/save_name.h"
#include "graph/export/exporter_registry.h"

namespace antecedent {

WindowDialogs::WindowDialogs(Workspace& workspace, QWidget* window)
    : QObject(window), m_workspace(workspace), m_window(window) {}

void WindowDialogs::askForFile() {
    auto* dialog = new QFileDialog(m_window, tr("Open a conversation"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(readableKinds());
    connect(dialog, &QFileDialog::filesSelected, this, &WindowDialogs::chosen);
    dialog->open();
}

void WindowDialogs::askForFolder() {
    auto* dialog = new QFileDialog(m_window, tr("Open a folder of one conversation, such as an export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& folder) { Q_EMIT chosen({folder}); });
    dialog->open();
}

void WindowDialogs::askForExport() {
    auto* dialog = new QFileDialog(m_window, tr("Export the reply tree"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString tree = tr("Reply tree (*.json)");
    const QString lines = tr("One message a line (*.jsonl)");
    const QString page = tr("Page to read (*.html)");
    const QString nameless = tr("Page to read, without names (*.html)");
    QStringList filters{tree, lines, page, nameless};
    const ExporterRegistry exporters;
    for (const auto& exporter : exporters.exporters()) {
        const QString ending =
            QString::fromUtf8(exporter->ending().data(), static_cast<qsizetype>(exporter->ending().size()));
        const bool named = filters.filter(QStringLiteral("*.%1)").arg(ending)).size() > 0;
        if (ending.isEmpty() || ending.contains(QLatin1Char('.')) || named) continue;
        filters.append(QStringLiteral("%1 (*.%1)").arg(ending));
    }
    dialog->setNameFilters(filters);
    offerName(*dialog, QFileInfo(m_workspace.document().path()).completeBaseName() + QStringLiteral(".replies"));
    connect(dialog, &QFileDialog::fileSelected, this, [=](const QString& path) {
        ExportOptions options;
        options.pseudonymise = dialog->selectedNameFilter() == nameless;
        m_workspace.exportTo(path, options);
    });
    dialog->open();
}

void WindowDialogs::showFailure(const QString& what, const QString& why) {
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Antecedent"), what, QMessageBox::Ok, m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(why);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->open();
}

}  // namespace antecedent
