// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/rest_prediction.h"

#include "app/desktop/document/shown_prediction.h"

namespace antecedent {

RestPrediction::RestPrediction(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    connect(&workspace.document(), &ConversationDocument::changed, this, &RestPrediction::follow);
    connect(&workspace.jobs(), &JobRunner::started, this, [this] { m_jobs.stop(); });
    // Not at once: whoever hears of the end may begin something else.
    connect(&workspace.jobs(), &JobRunner::ended, this, &RestPrediction::goOn, Qt::QueuedConnection);
    connect(&workspace, &Workspace::opened, this, [this] {
        m_failed.clear();
        m_paused = false;
    });
}

void RestPrediction::follow(const Change& change) {
    if (change.kind == Change::Kind::Opened)
        QMetaObject::invokeMethod(this, &RestPrediction::goOn, Qt::QueuedConnection);
}

void RestPrediction::pause() {
    m_paused = true;
    m_jobs.stop();
}

void RestPrediction::resume() {
    m_paused = false;
}

std::size_t RestPrediction::next() const {
    const ConversationDocument& document = m_workspace.document();
    for (std::size_t i = 0; i < document.conversationCount(); ++i) {
        const bool open = i != document.shownConversation() && m_failed.count(i) == 0;
        if (open && (document.wantsPrediction(i) || m_workspace.prediction().isOutdated(i))) return i;
    }
    return document.conversationCount();
}

void RestPrediction::goOn() {
    ConversationDocument& document = m_workspace.document();
    if (m_paused || m_jobs.busy() || m_workspace.jobs().busy()) return;
    const std::size_t page = next();
    if (page == document.conversationCount()) return;
    const ConversationPtr conversation = document.conversations()[page];
    const auto work = [engine = m_workspace.enginePtr(), conversation, options = m_workspace.prediction().options(page),
                       keep = m_workspace.prediction().keeper(page)](Control& control) -> Result<LinkScores> {
        auto scores = engine->predictAside(conversation, options, control);
        if (scores) keep(*scores);
        return scores;
    };
    const auto done = [this, page, conversation](Result<LinkScores> scores) {
        if (!scores && scores.error().code == ErrorCode::Cancelled) return;
        ConversationDocument& now = m_workspace.document();
        const bool same = page < now.conversationCount() && now.conversations()[page] == conversation;
        if (same && scores) {
            now.applyScores(page, std::move(*scores));
            Q_EMIT found(page);
        } else if (same) {
            m_failed.insert(page);
        }
        QMetaObject::invokeMethod(this, &RestPrediction::goOn, Qt::QueuedConnection);
    };
    m_jobs.start<LinkScores>(tr("Finding replies in %1").arg(document.conversationTitle(page)), work, done);
}

}  // namespace antecedent
