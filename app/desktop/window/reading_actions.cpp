// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/reading_actions.h"

#include "app/desktop/window/reading_dialog.h"
#include "graph/import/importer_registry.h"

namespace antecedent {
namespace {

void tellEngine(Workspace& workspace, const QString& path, const ReadingChoice& choice) {
    workspace.engine().readAs(path.toStdString(), choice.format, choice.options);
}

}  // namespace

void openAsChosen(Workspace& workspace, const AppSettings& settings, const QString& path) {
    tellEngine(workspace, path, settings.files().reading(path));
    workspace.open(path);
}

ReadingActions::ReadingActions(Workspace& workspace, AppSettings& settings, QWidget* window)
    : QObject(window),
      readAs(new QAction(tr("Read &As…"), this)),
      m_workspace(workspace),
      m_settings(settings),
      m_window(window) {
    readAs->setObjectName(QStringLiteral("readAs"));
    readAs->setToolTip(tr("Format, dates, time zone and columns of the file"));
    readAs->setEnabled(false);
    connect(readAs, &QAction::triggered, this, &ReadingActions::showDialog);
    connect(&workspace, &Workspace::wasRead, this, [this](const ImportReport& report) {
        m_report = report;
        name();
    });
    connect(&workspace, &Workspace::opened, this, &ReadingActions::opened);
    connect(&workspace, &Workspace::failed, this, [this] {
        if (!m_tried) return;
        m_tried.reset();  // what is shown is read as before
        tellEngine(m_workspace, m_workspace.document().path(),
                   m_settings.files().reading(m_workspace.document().path()));
    });
    if (workspace.document().isOpen()) name();
}

void ReadingActions::opened(const QString& path) {
    if (m_tried) m_settings.files().setReading(path, *m_tried);
    m_tried.reset();
}

void ReadingActions::name() {
    if (m_report.title.empty()) {
        const ImporterRegistry registry;
        const Importer* importer = registry.find(m_workspace.document().conversation().header().format);
        if (importer != nullptr) m_report.title = importer->title();
    }
    m_report.file = m_workspace.document().path().toStdString();
    const QString title = QString::fromStdString(m_report.title);
    readAs->setIconText(title.isEmpty() ? tr("Read as…") : tr("Read as %1").arg(title));
    readAs->setEnabled(true);
}

void ReadingActions::showDialog() {
    if (!m_workspace.document().isOpen()) return;
    auto* dialog = new ReadingDialog(m_report, m_settings.files().reading(m_workspace.document().path()), m_window);
    connect(dialog, &ReadingDialog::asked, this, &ReadingActions::read);
    dialog->open();
}

void ReadingActions::read(const ReadingChoice& choice) {
    const QString path = m_workspace.document().path();
    m_tried = choice;
    tellEngine(m_workspace, path, choice);
    m_workspace.open(path);
}

}  // namespace antecedent
