// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/workspace.h"

#include <QFileInfo>

#include "app/desktop/document/decision_learning.h"
#include "app/desktop/document/rest_prediction.h"
#include "app/desktop/document/review_mode.h"
#include "app/desktop/jobs/error_words.h"
#include "app/engine/output.h"

namespace antecedent {
namespace {
constexpr int pauseBeforeSettling = 1500;  // milliseconds without a decision
constexpr int pauseBeforeDependents = 20;  // milliseconds: decisions made in one go are looked at once
}  // namespace

Workspace::Workspace(std::shared_ptr<ConversationEngine> engine, ProjectLibrary library, QObject* parent)
    : QObject(parent),
      m_engine(std::move(engine)),
      m_library(std::move(library)),
      m_keeper(m_document),
      m_finder(m_document, m_selection) {
    connect(&m_document, &ConversationDocument::changed, this, &Workspace::follow);
    m_dependents.setSingleShot(true);
    m_dependents.setInterval(pauseBeforeDependents);
    connect(&m_dependents, &QTimer::timeout, this, &Workspace::predictDependents);
    m_settling.setSingleShot(true);
    m_settling.setInterval(pauseBeforeSettling);
    connect(&m_settling, &QTimer::timeout, this, &Workspace::settleDependents);
    m_review = std::make_unique<ReviewMode>(*this);  // the last to hear of a change
    m_rest = std::make_unique<RestPrediction>(*this);
    m_learning = std::make_unique<DecisionLearning>(*this);
}

Workspace::~Workspace() = default;

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
// correction is kept at once, since a crash must not lose it.
void Workspace::follow(const Change& change) {
    if (change.kind == Change::Kind::Opened) {
        m_selection.select(MessageId());
        if (isOutdated(m_document.shownConversation())) m_dependents.start();
    }
    if (change.kind != Change::Kind::Moved && change.kind != Change::Kind::Corrected) return;
    m_keeper.keep();
    m_dependents.start();
}

bool Workspace::keepAt(const QString& path) {
    const auto moved = m_keeper.moveTo(path);
    if (!moved) {
        Q_EMIT failed(tr("%1 cannot be written").arg(QFileInfo(path).fileName()), errorText(moved.error()));
        return false;
    }
    const std::filesystem::path transcript(m_document.path().toStdString());
    if (!Project::isProject(transcript)) (void)rememberMove(m_keeper.desk()->project(), m_library, transcript);
    tell(tr("Decisions are kept in %1").arg(path));
    return true;
}

}  // namespace antecedent
