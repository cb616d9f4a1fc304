// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/shown_prediction.h"

#include <algorithm>
#include <utility>

#include "app/desktop/jobs/error_words.h"

namespace antecedent {
namespace {
constexpr int pauseBeforeSettling = 1500;  // milliseconds without a decision
constexpr int pauseBeforeDependents = 20;  // milliseconds: decisions made in one go are looked at once
}  // namespace

ShownPrediction::ShownPrediction(Workspace& workspace, QObject* parent) : QObject(parent), m_workspace(workspace) {
    connect(&document(), &ConversationDocument::changed, this, &ShownPrediction::follow);
    m_dependents.setSingleShot(true);
    m_dependents.setInterval(pauseBeforeDependents);
    connect(&m_dependents, &QTimer::timeout, this, &ShownPrediction::predictDependents);
    m_settling.setSingleShot(true);
    m_settling.setInterval(pauseBeforeSettling);
    connect(&m_settling, &QTimer::timeout, this, &ShownPrediction::settleDependents);
}

void ShownPrediction::follow(const Change& change) {
    const bool opened = change.kind == Change::Kind::Opened;
    const bool decided = change.kind == Change::Kind::Moved || change.kind == Change::Kind::Corrected;
    if (decided || (opened && isOutdated(document().shownConversation()))) m_dependents.start();
}

PredictOptions ShownPrediction::options(std::size_t conversation) const {
    PredictOptions options;
    options.threads = m_threads;
    options.adaptation = m_workspace.keeper().learnt().inForce();
    options.fixed = document().corrected(conversation);
    return options;
}

bool ShownPrediction::isOutdated(std::size_t conversation) const {
    const LinkScores& scores = document().scores(conversation);
    if (scores.messages.empty()) return false;
    const PredictOptions options = this->options(conversation);
    if (!scores.modelSha256.empty() && !scoresFit(scores.modelSha256, options.adaptation)) return true;
    return scores.fixed && !sameLinks(*scores.fixed, options.fixed);
}

/// Writes a prediction into the project from the job's own thread, by a connection of its own.
std::function<void(const LinkScores&)> ShownPrediction::keeper(std::size_t conversation) const {
    const auto& desk = m_workspace.keeper().desk();
    if (!desk || conversation >= desk->rows().size()) return [](const LinkScores&) {};
    return [path = desk->project().path(), rows = desk->rows()[conversation].messages](const LinkScores& scores) {
        auto project = Project::open(path);
        // Where it cannot be kept it is found anew the next time.
        if (project) (void)project->keepPrediction(rows, scores);
    };
}

void ShownPrediction::predictWith(bool grown) {
    if (!document().isOpen()) return;
    const auto work = [engine = m_workspace.enginePtr(), options = options(document().shownConversation()), grown,
                       before = document().scores(), conversation = document().tree().conversationPtr(),
                       keep = keeper(document().shownConversation())](Control& control) -> Result<LinkScores> {
        auto scores = grown ? engine->predictGrown(conversation, before, options, control)
                            : engine->predict(conversation, options, control);
        if (scores) keep(*scores);
        return scores;
    };
    const auto done = [this, page = document().shownConversation(),
                       conversation = document().tree().conversationPtr()](Result<LinkScores> scores) {
        m_predicting.reset();
        const bool sameFile = page < document().conversationCount() && document().conversations()[page] == conversation;
        if (scores && sameFile) return document().applyScores(page, std::move(*scores));
        if (scores) return;
        if (scores.error().code == ErrorCode::Cancelled) return m_workspace.tell(tr("Prediction stopped"));
        Q_EMIT failed(tr("Replies cannot be predicted"), errorText(scores.error()));
    };
    m_workspace.jobs().start<LinkScores>(tr("Finding replies"), work, done);
    m_predicting = document().tree().conversationPtr();
}

void ShownPrediction::stop() {
    const ConversationPtr predicting = std::exchange(m_predicting, nullptr);
    m_workspace.jobs().stop();
    if (predicting) keepWhatWasFound(predicting);
}

/// Links that were found before a person stopped are shown, and stay.
void ShownPrediction::keepWhatWasFound(const ConversationPtr& conversation) {
    const auto work = [engine = m_workspace.enginePtr(), conversation](Control& control) {
        return engine->foundSoFar(conversation, control);
    };
    const auto done = [this, conversation](Result<LinkScores> scores) {
        const auto all = document().conversations();
        const auto page = std::find(all.begin(), all.end(), conversation);
        if (scores && page != all.end()) {
            document().applyScores(static_cast<std::size_t>(page - all.begin()), std::move(*scores));
        }
    };
    m_workspace.jobs().start<LinkScores>(tr("Keeping what was found"), work, done);
}

// What was predicted rests on the links before it. A prediction that is under way already knows of the decision once it
// is begun anew. What sees hardly anything of a decision comes when nothing else is to be done.
void ShownPrediction::predictDependents() {
    if (m_workspace.jobs().busy() && document().isOpen()) return m_dependents.start();
    decideAgain(&ConversationEngine::predictAgain, tr("Looking at what depends on it"));
}

void ShownPrediction::settleDependents() {
    if (m_workspace.jobs().busy() || m_dependents.isActive()) return m_settling.start();
    if (!document().scores().fixed) decideAgain(&ConversationEngine::settle, tr("Looking at what follows later"));
}

void ShownPrediction::decideAgain(Again again, const QString& title) {
    if (!document().isOpen() || document().scores().messages.empty()) return;
    const auto work = [again, engine = m_workspace.enginePtr(), options = options(document().shownConversation()),
                       conversation = document().tree().conversationPtr(), before = document().scores(),
                       keep = keeper(document().shownConversation())](Control& control) -> Result<LinkScores> {
        auto scores = (engine.get()->*again)(conversation, before, options, control);
        if (scores && scores->fixed) keep(*scores);
        return scores;
    };
    const auto done = [this, page = document().shownConversation(),
                       conversation = document().tree().conversationPtr()](Result<LinkScores> scores) {
        const bool sameFile = page < document().conversationCount() && document().conversations()[page] == conversation;
        // Decided on meanwhile: the next look is on its way.
        if (!scores || !sameFile || m_dependents.isActive()) return;
        if (!scores->fixed) m_settling.start();
        applyDependents(page, std::move(*scores));
    };
    m_workspace.jobs().start<LinkScores>(title, work, done);
}

void ShownPrediction::applyDependents(std::size_t conversation, LinkScores scores) {
    const ReplyTree before = document().tree();
    document().applyScores(conversation, std::move(scores));
    const auto moved = placesThatMoved(before, document().tree());
    if (!moved.empty()) Q_EMIT movedToo(moved);
}

}  // namespace antecedent
