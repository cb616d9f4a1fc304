// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/workspace.h"

#include <QFileInfo>

#include "app/desktop/jobs/error_words.h"
#include "app/engine/output.h"

namespace antecedent {
Workspace::Workspace(std::shared_ptr<ConversationEngine> engine, SessionStore sessions, QObject* parent)
    : QObject(parent), m_engine(std::move(engine)), m_sessions(std::move(sessions)), m_finder(m_document, m_selection) {
    connect(&m_document, &ConversationDocument::changed, this, &Workspace::follow);
}

bool Workspace::exportTo(const QString& path, const ExportOptions& options) {
    const std::string ending = QFileInfo(path).suffix().toLower().toStdString();
    const auto written =
        writeOutput(path.toStdString(), m_engine->exportText(ending, m_document.exportItems(), options));
    if (!written) {
        Q_EMIT failed(tr("%1 cannot be written").arg(QFileInfo(path).fileName()), errorText(written.error()));
        return false;
    }
    tell(tr("Exported to %1").arg(QFileInfo(path).fileName()));
    return true;
}

// The first to hear of a change: what was selected in another conversation means nothing in this one, and a
// correction is saved at once, since a crash must not lose it.
void Workspace::follow(const Change& change) {
    if (change.kind == Change::Kind::Opened) m_selection.select(MessageId());
    if (change.kind != Change::Kind::Moved && change.kind != Change::Kind::Corrected) return;
    save();
}

void Workspace::save() {
    const auto saved = m_sessions.save(m_document.sessionKey(), m_document.conversations(), m_document.corrections());
    if (!saved) tell(errorText(saved.error()));
}

}  // namespace antecedent
