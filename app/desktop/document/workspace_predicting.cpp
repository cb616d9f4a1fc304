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

/// Writes a prediction into the project from the job's own thread, by a connection of its own.
std::function<void(const LinkScores&)> Workspace::predictionKeeper() const {
    const auto& desk = m_keeper.desk();
    if (!desk || m_document.shownConversation() >= desk->rows().size()) return [](const LinkScores&) {};
    return [path = desk->project().path(),
            rows = desk->rows()[m_document.shownConversation()].messages](const LinkScores& scores) {
        auto project = Project::open(path);
        // Where it cannot be kept it is found anew the next time.
        if (project) (void)project->keepPrediction(rows, scores);
    };
}

void Workspace::predictWith(bool grown) {
    if (!m_document.isOpen()) return;
    const auto work = [engine = m_engine, options = predictOptions(), grown, before = m_document.scores(),
                       conversation = m_document.tree().conversationPtr(),
                       keep = predictionKeeper()](Control& control) -> Result<LinkScores> {
        auto scores = grown ? engine->predictGrown(conversation, before, options, control)
                            : engine->predict(conversation, options, control);
        if (scores) keep(*scores);
        return scores;
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

// What was predicted rests on the links before it. A prediction that is under way already knows of the decision once it
// is begun anew.
void Workspace::predictDependents() {
    if (!m_document.isOpen() || m_document.scores().messages.empty()) return;
    if (m_jobs.busy()) return m_dependents.start();
    const auto work = [engine = m_engine, options = predictOptions(),
                       conversation = m_document.tree().conversationPtr(),
                       keep = predictionKeeper()](Control& control) -> Result<LinkScores> {
        auto scores = engine->predict(conversation, options, control);
        if (scores) keep(*scores);
        return scores;
    };
    const auto done = [this, page = m_document.shownConversation(),
                       conversation = m_document.tree().conversationPtr()](Result<LinkScores> scores) {
        const bool sameFile = page < m_document.conversationCount() && m_document.conversations()[page] == conversation;
        // Decided on meanwhile: the next look is on its way.
        if (scores && sameFile && !m_dependents.isActive()) applyDependents(page, std::move(*scores));
    };
    m_jobs.start<LinkScores>(tr("Looking at what depends on it"), work, done);
}

void Workspace::applyDependents(std::size_t conversation, LinkScores scores) {
    const ReplyTree before = m_document.tree();
    m_document.applyScores(conversation, std::move(scores));
    const auto moved = placesThatMoved(before, m_document.tree());
    if (!moved.empty()) Q_EMIT movedToo(moved);
}

void Workspace::putBack(const std::vector<NewPlace>& places) {
    correctAll(places, tr("Put %1 links back").arg(places.size()));
}

}  // namespace antecedent
