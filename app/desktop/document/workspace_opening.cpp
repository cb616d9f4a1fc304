// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <QFileInfo>

#include "app/desktop/document/workspace.h"
#include "app/desktop/jobs/error_words.h"

namespace antecedent {
namespace {

/// The message of another state of the conversation with the same id; invalid when it is gone.
MessageId sameMessage(const Conversation& from, MessageId message, const Conversation& to) {
    const std::string& id = from.message(message).id;
    // Most often it stands where it stood.
    if (message.index() < to.size() && to.message(message).id == id) return message;
    for (std::size_t i = 0; i < to.size(); ++i) {
        if (to.messages()[i].id == id) return MessageId(i);
    }
    return {};
}

}  // namespace

void Workspace::open(const QString& path) {
    const auto work = [engine = m_engine, sessions = m_sessions, path](Control& control) {
        return readOpenedFile(*engine, sessions, path, control);
    };
    const auto done = [this, path](Result<OpenedFile> file) {
        if (file) return show(std::move(*file));
        if (file.error().code == ErrorCode::Cancelled) return tell(tr("Opening stopped"));
        Q_EMIT failed(tr("%1 cannot be opened").arg(QFileInfo(path).fileName()), errorWords(file.error().message));
    };
    m_jobs.start<OpenedFile>(tr("Opening %1").arg(QFileInfo(path).fileName()), work, done);
}

void Workspace::show(OpenedFile file) {
    const QString path = file.path;
    const std::size_t warnings = file.content.report.warnings.size() + file.content.report.unread.size();
    const ImportReport report = file.content.report;
    const QString format = QString::fromStdString(file.content.report.title);
    m_document.load(std::move(file));
    Q_EMIT opened(path);
    Q_EMIT wasRead(report);
    if (!format.isEmpty()) tell(tr("Read as %1").arg(format));
    if (warnings > 0) tell(tr("Places in the file that could not be read: %1").arg(warnings));
    if (m_document.wantsPrediction()) predict();
}

void Workspace::reload() {
    if (!m_document.isOpen()) return;
    const QString path = m_document.path();
    const auto work = [engine = m_engine, sessions = m_sessions, path](Control& control) {
        return readOpenedFile(*engine, sessions, path, control);
    };
    const auto done = [this, path](Result<OpenedFile> file) {
        if (file && m_document.path() == path) return showAgain(std::move(*file));
        // A program that writes the file anew may just have taken the old one away; the watch tells again.
        if (!file) tell(tr("%1 cannot be read at the moment").arg(QFileInfo(path).fileName()));
    };
    m_jobs.start<OpenedFile>(tr("Reading %1 again").arg(QFileInfo(path).fileName()), work, done);
}

void Workspace::showAgain(OpenedFile file) {
    const bool changed = file.sessionKey != m_document.sessionKey();
    const std::size_t before = m_document.tree().size();
    if (m_document.grow(file)) {
        if (changed && !m_document.corrections().empty()) save();
        const std::size_t added = m_document.tree().size() - before;
        if (added > 0) tell(tr("Messages added: %1").arg(added));
        if (m_document.wantsPrediction()) predictWith(true);
        return;
    }
    keepCorrections(file);
    show(std::move(file));
    if (!m_document.corrections().empty()) save();
}

void Workspace::keepCorrections(OpenedFile& file) const {
    const auto conversations = m_document.conversations();
    for (const Correction& correction : m_document.corrections()) {
        if (correction.conversation >= file.content.conversations.size()) continue;
        const Conversation& from = *conversations[correction.conversation];
        const Conversation& to = *file.content.conversations[correction.conversation];
        Correction kept{correction.conversation, sameMessage(from, correction.child, to), {}};
        bool whole = kept.child.valid();
        for (const MessageId parent : correction.parents) {
            kept.parents.push_back(sameMessage(from, parent, to));
            whole = whole && kept.parents.back().valid();
        }
        if (whole) file.corrections.push_back(std::move(kept));
    }
}

}  // namespace antecedent
