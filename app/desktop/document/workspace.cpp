// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/workspace.h"

#include <QFileInfo>
#include <QSaveFile>

namespace antecedent {
namespace {

Result<OpenedFile> readOpenedFile(ConversationEngine& engine, const SessionStore& sessions,
                                  const QString& path, Control& control) {
    const std::filesystem::path file(path.toStdString());
    auto content = engine.open(file, control);
    if (!content) return tl::unexpected(content.error());
    if (content->conversations.empty())
        return fail(ErrorCode::BadInput, "there are no messages in it", path.toStdString());
    auto key = SessionStore::keyOf(file);
    if (!key) return tl::unexpected(key.error());
    Corrections corrections = sessions.load(*key, content->conversations);
    return OpenedFile{path, *key, std::move(*content), std::move(corrections)};
}

}  // namespace

Workspace::Workspace(std::shared_ptr<ConversationEngine> engine, SessionStore sessions, QObject* parent)
    : QObject(parent), m_engine(std::move(engine)), m_sessions(std::move(sessions)),
      m_finder(m_document, m_selection) {
    connect(&m_document, &ConversationDocument::changed, this, &Workspace::follow);
}

void Workspace::open(const QString& path) {
    const auto work = [engine = m_engine, sessions = m_sessions, path](Control& control) {
        return readOpenedFile(*engine, sessions, path, control);
    };
    const auto done = [this, path](Result<OpenedFile> file) {
        if (file) return show(std::move(*file));
        if (file.error().code == ErrorCode::Cancelled) return tell(tr("Opening stopped"));
        Q_EMIT failed(tr("%1 cannot be opened").arg(QFileInfo(path).fileName()),
                      QString::fromStdString(file.error().message));
    };
    m_jobs.start<OpenedFile>(tr("Opening %1").arg(QFileInfo(path).fileName()), work, done);
}

void Workspace::show(OpenedFile file) {
    const QString path = file.path;
    const std::size_t warnings = file.content.report.warnings.size();
    m_document.load(std::move(file));
    Q_EMIT opened(path);
    if (warnings > 0) tell(tr("Places in the file that could not be read: %1").arg(warnings));
    if (m_document.wantsPrediction()) predict();
}

PredictOptions Workspace::predictOptions() {
    PredictOptions options;
    for (const Correction& correction : m_document.corrections()) {
        if (correction.conversation != m_document.shownConversation()) continue;
        options.fixed.emplace_back(correction.child, correction.parents);
    }
    return options;
}

void Workspace::predict() {
    if (!m_document.isOpen()) return;
    const auto work = [engine = m_engine, options = predictOptions(),
                       conversation = m_document.tree().conversationPtr()](Control& control) {
        return engine->predict(conversation, options, control);
    };
    const auto done = [this, page = m_document.shownConversation(),
                       conversation = m_document.tree().conversationPtr()](Result<LinkScores> scores) {
        const bool sameFile =
            page < m_document.conversationCount() && m_document.conversations()[page] == conversation;
        if (scores && sameFile) return m_document.applyScores(page, std::move(*scores));
        if (scores) return;
        if (scores.error().code == ErrorCode::Cancelled) return tell(tr("Prediction stopped"));
        Q_EMIT failed(tr("Replies cannot be predicted"), QString::fromStdString(scores.error().text()));
    };
    m_jobs.start<LinkScores>(tr("Finding replies"), work, done);
}

bool Workspace::exportTo(const QString& path) {
    QSaveFile file(path);
    const std::string text = m_engine->replyTreeJson(m_document.exportItems());
    const auto size = static_cast<qint64>(text.size());
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), size) != size || !file.commit()) {
        Q_EMIT failed(tr("%1 cannot be written").arg(QFileInfo(path).fileName()), file.errorString());
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
    const auto saved =
        m_sessions.save(m_document.sessionKey(), m_document.conversations(), m_document.corrections());
    if (!saved) tell(QString::fromStdString(saved.error().text()));
}

}  // namespace antecedent
