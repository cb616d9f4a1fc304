// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <QFileInfo>

#include "app/desktop/document/workspace.h"
#include "app/desktop/jobs/error_words.h"
#include "graph/project/message_matching.h"

namespace antecedent {
namespace {

/// Corrections of one state of a conversation at their places in another, as far as those are certain.
void moveCorrections(const Corrections& corrections, const std::vector<ConversationPtr>& from, OpenedFile& to) {
    for (std::size_t i = 0; i < from.size() && i < to.content.conversations.size(); ++i) {
        const auto places = matchMessages(identitiesOf(*from[i]), identitiesOf(*to.content.conversations[i]));
        for (const Correction& correction : corrections) {
            if (correction.conversation != i || !places[correction.child.index()]) continue;
            Correction moved{i, MessageId(*places[correction.child.index()]), {}};
            bool whole = true;
            for (const MessageId parent : correction.parents) {
                whole = whole && places[parent.index()];
                if (whole) moved.parents.emplace_back(*places[parent.index()]);
            }
            if (whole) to.corrections.push_back(std::move(moved));
        }
    }
}

}  // namespace

void Workspace::open(const QString& path) {
    const auto work = [engine = m_engine, library = m_library, path](Control& control) {
        return readOpenedFile(*engine, library, path, control);
    };
    const auto done = [this, path](Result<OpenedFile> file) {
        if (file) return show(std::move(*file));
        if (file.error().code == ErrorCode::Cancelled) return tell(tr("Opening stopped"));
        Q_EMIT failed(tr("%1 cannot be opened").arg(QFileInfo(path).fileName()), errorWords(file.error()));
    };
    m_jobs.start<OpenedFile>(tr("Opening %1").arg(QFileInfo(path).fileName()), work, done);
}

void Workspace::show(OpenedFile file) {
    const QString path = file.path;
    const std::size_t warnings = file.content.report.warnings.size() + file.content.report.unread.size();
    const ImportReport report = file.content.report;
    const QString format = QString::fromStdString(file.content.report.title);
    OpenedProject project = std::move(file.project);
    const std::filesystem::path salvagedFrom = project.salvagedFrom;
    m_document.load(std::move(file));
    m_keeper.open(std::move(project));
    Q_EMIT opened(path);
    Q_EMIT wasRead(report);
    if (!format.isEmpty()) tell(tr("Read as %1").arg(format));
    if (warnings > 0) tell(tr("Places in the file that could not be read: %1").arg(warnings));
    if (m_keeper.unplaced() > 0) {
        tell(tr("Decisions without their message: %1 (File > Where Decisions Are Kept)").arg(m_keeper.unplaced()));
    }
    if (!salvagedFrom.empty()) {
        Q_EMIT failed(tr("The project of %1 was damaged").arg(QFileInfo(path).fileName()),
                      tr("What could be read of it was saved. The damaged file is %1.")
                          .arg(QString::fromStdString(salvagedFrom.string())));
    }
    if (m_document.wantsPrediction()) predict();
}

void Workspace::reload() {
    if (!m_document.isOpen()) return;
    const QString path = m_document.path();
    const auto work = [engine = m_engine, library = m_library, path](Control& control) {
        return readOpenedFile(*engine, library, path, control);
    };
    const auto done = [this, path](Result<OpenedFile> file) {
        if (file && m_document.path() == path) return showAgain(std::move(*file));
        // A program that writes the file anew may just have taken the old one away; the watch tells again.
        if (!file) tell(tr("%1 cannot be read at the moment").arg(QFileInfo(path).fileName()));
    };
    m_jobs.start<OpenedFile>(tr("Reading %1 again").arg(QFileInfo(path).fileName()), work, done);
}

// Decisions that wait to be written are in no project yet: they go along.
void Workspace::showAgain(OpenedFile file) {
    const std::size_t before = m_document.tree().size();
    if (m_document.grow(file)) {
        m_keeper.open(std::move(file.project));
        m_keeper.keep();
        const std::size_t added = m_document.tree().size() - before;
        if (added > 0) tell(tr("Messages added: %1").arg(added));
        if (m_document.wantsPrediction()) predictWith(true);
        return;
    }
    if (m_keeper.unsaved() > 0 || !file.project.desk) {
        moveCorrections(m_document.corrections(), m_document.conversations(), file);
    }
    show(std::move(file));
    m_keeper.keep();
}

}  // namespace antecedent
