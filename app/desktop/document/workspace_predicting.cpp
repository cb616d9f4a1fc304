// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <utility>

#include "app/desktop/document/rest_prediction.h"
#include "app/desktop/document/workspace.h"
#include "app/desktop/jobs/error_words.h"

namespace antecedent {

PredictOptions Workspace::predictOptions(std::size_t conversation) const {
    PredictOptions options;
    options.threads = m_threads;
    options.adaptation = m_keeper.learnt().inForce();
    options.fixed = m_document.corrected(conversation);
    return options;
}

PredictOptions Workspace::predictOptions() const {
    return predictOptions(m_document.shownConversation());
}

bool Workspace::isOutdated(std::size_t conversation) const {
    const LinkScores& scores = m_document.scores(conversation);
    if (scores.messages.empty()) return false;
    const PredictOptions options = predictOptions(conversation);
    if (!scores.modelSha256.empty() && !scoresFit(scores.modelSha256, options.adaptation)) return true;
    return scores.fixed && !sameLinks(*scores.fixed, options.fixed);
}

void Workspace::predict() {
    m_rest->resume();
    predictWith(false);
}

/// Writes a prediction into the project from the job's own thread, by a connection of its own.
std::function<void(const LinkScores&)> Workspace::predictionKeeper(std::size_t conversation) const {
    const auto& desk = m_keeper.desk();
    if (!desk || conversation >= desk->rows().size()) return [](const LinkScores&) {};
    return [path = desk->project().path(), rows = desk->rows()[conversation].messages](const LinkScores& scores) {
        auto project = Project::open(path);
        // Where it cannot be kept it is found anew the next time.
        if (project) (void)project->keepPrediction(rows, scores);
    };
}

void Workspace::predictWith(bool grown) {
    if (!m_document.isOpen()) return;
    const auto work = [engine = m_engine, options = predictOptions(), grown, before = m_document.scores(),
                       conversation = m_document.tree().conversationPtr(),
                       keep =
                           predictionKeeper(m_document.shownConversation())](Control& control) -> Result<LinkScores> {
        auto scores = grown ? engine->predictGrown(conversation, before, options, control)
                            : engine->predict(conversation, options, control);
        if (scores) keep(*scores);
        return scores;
    };
    const auto done = [this, page = m_document.shownConversation(),
                       conversation = m_document.tree().conversationPtr()](Result<LinkScores> scores) {
        m_predicting.reset();
        const bool sameFile = page < m_document.conversationCount() && m_document.conversations()[page] == conversation;
        if (scores && sameFile) return m_document.applyScores(page, std::move(*scores));
        if (scores) return;
        if (scores.error().code == ErrorCode::Cancelled) return tell(tr("Prediction stopped"));
        Q_EMIT failed(tr("Replies cannot be predicted"), errorText(scores.error()));
    };
    m_jobs.start<LinkScores>(tr("Finding replies"), work, done);
    m_predicting = m_document.tree().conversationPtr();
}

void Workspace::stop() {
    const ConversationPtr predicting = std::exchange(m_predicting, nullptr);
    m_rest->pause();
    m_jobs.stop();
    if (predicting) keepWhatWasFound(predicting);
}

/// Links that were found before a person stopped are shown, and stay.
void Workspace::keepWhatWasFound(const ConversationPtr& conversation) {
    const auto work = [engine = m_engine, conversation](Control& control) {
        return engine->foundSoFar(conversation, control);
    };
    const auto done = [this, conversation](Result<LinkScores> scores) {
        const auto all = m_document.conversations();
        const auto page = std::find(all.begin(), all.end(), conversation);
        if (scores && page != all.end()) {
            m_document.applyScores(static_cast<std::size_t>(page - all.begin()), std::move(*scores));
        }
    };
    m_jobs.start<LinkScores>(tr("Keeping what was found"), work, done);
}

// What was predicted rests on the links before it. A prediction that is under way already knows of the decision once it
// is begun anew. What sees hardly anything of a decision comes when nothing else is to be done.
void Workspace::predictDependents() {
    if (m_jobs.busy() && m_document.isOpen()) return m_dependents.start();
    decideAgain(&ConversationEngine::predictAgain, tr("Looking at what depends on it"));
}

void Workspace::settleDependents() {
    if (m_jobs.busy() || m_dependents.isActive()) return m_settling.start();
    if (!m_document.scores().fixed) decideAgain(&ConversationEngine::settle, tr("Looking at what follows later"));
}

void Workspace::decideAgain(Again again, const QString& title) {
    if (!m_document.isOpen() || m_document.scores().messages.empty()) return;
    const auto work = [again, engine = m_engine, options = predictOptions(),
                       conversation = m_document.tree().conversationPtr(), before = m_document.scores(),
                       keep =
                           predictionKeeper(m_document.shownConversation())](Control& control) -> Result<LinkScores> {
        auto scores = (engine.get()->*again)(conversation, before, options, control);
        if (scores && scores->fixed) keep(*scores);
        return scores;
    };
    const auto done = [this, page = m_document.shownConversation(),
                       conversation = m_document.tree().conversationPtr()](Result<LinkScores> scores) {
        const bool sameFile = page < m_document.conversationCount() && m_document.conversations()[page] == conversation;
        // Decided on meanwhile: the next look is on its way.
        if (!scores || !sameFile || m_dependents.isActive()) return;
        if (!scores->fixed) m_settling.start();
        applyDependents(page, std::move(*scores));
    };
    m_jobs.start<LinkScores>(title, work, done);
}

void Workspace::applyDependents(std::size_t conversation, LinkScores scores) {
    const ReplyTree before = m_document.tree();
    m_document.applyScores(conversation, std::move(scores));
    const auto moved = placesThatMoved(before, m_document.tree());
    if (!moved.empty()) Q_EMIT movedToo(moved);
}

void Workspace::putBack(const std::vector<NewPlace>& places) {
    // One is named for where it goes.
    correctAll(places, places.size() == 1 ? QString() : tr("Put %1 links back").arg(places.size()));
}

}  // namespace antecedent
