// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/workspace.h"
#include "app/desktop/jobs/error_words.h"

namespace antecedent {

PredictOptions Workspace::predictOptions() {
    PredictOptions options;
    options.threads = m_threads;
    for (const Correction& correction : m_document.corrections()) {
        if (correction.conversation != m_document.shownConversation()) continue;
        options.fixed.emplace_back(correction.child, correction.parents);
    }
    return options;
}

void Workspace::predict() {
    predictWith(false);
}

void Workspace::predictWith(bool grown) {
    if (!m_document.isOpen()) return;
    const auto work = [engine = m_engine, options = predictOptions(), grown, before = m_document.scores(),
                       conversation = m_document.tree().conversationPtr()](Control& control) {
        return grown ? engine->predictGrown(conversation, before, options, control)
                     : engine->predict(conversation, options, control);
    };
    const auto done = [this, page = m_document.shownConversation(),
                       conversation = m_document.tree().conversationPtr()](Result<LinkScores> scores) {
        const bool sameFile = page < m_document.conversationCount() && m_document.conversations()[page] == conversation;
        if (scores && sameFile) return m_document.applyScores(page, std::move(*scores));
        if (scores) return;
        if (scores.error().code == ErrorCode::Cancelled) return tell(tr("Prediction stopped"));
        Q_EMIT failed(tr("Replies cannot be predicted"), errorText(scores.error()));
    };
    m_jobs.start<LinkScores>(tr("Finding replies"), work, done);
}

}  // namespace antecedent
