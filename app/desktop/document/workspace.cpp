// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/workspace.h"

#include <QFileInfo>

#include "app/desktop/document/decision_learning.h"
#include "app/desktop/document/rest_prediction.h"
#include "app/desktop/document/review_mode.h"
#include "app/desktop/document/shown_prediction.h"
#include "app/desktop/jobs/error_words.h"
#include "app/engine/output.h"
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

Workspace::Workspace(std::shared_ptr<ConversationEngine> engine, ProjectLibrary library, QObject* parent)
    : QObject(parent),
      m_engine(std::move(engine)),
      m_library(std::move(library)),
      m_keeper(m_document),
      m_finder(m_document, m_selection) {
    connect(&m_document, &ConversationDocument::changed, this, &Workspace::follow);
    m_prediction = std::make_unique<ShownPrediction>(*this);
    connect(m_prediction.get(), &ShownPrediction::failed, this, &Workspace::failed);
    connect(m_prediction.get(), &ShownPrediction::movedToo, this, &Workspace::movedToo);
    m_review = std::make_unique<ReviewMode>(*this);  // the last to hear of a change
    m_rest = std::make_unique<RestPrediction>(*this);
    m_learning = std::make_unique<DecisionLearning>(*this);
}

Workspace::~Workspace() = default;

void Workspace::open(const QString& path) {
    const auto work = [engine = m_engine, library = m_library, path](Control& control) {
        return readOpenedFile(*engine, library, path, control);
    };
    const auto done = [this, path](Result<OpenedFile> file) {
        if (file) return show(std::move(*file));
        if (file.error().code == ErrorCode::Cancelled) return tell(tr("Opening stopped"));
        Q_EMIT failed(tr("%1 cannot be opened").arg(QFileInfo(path).fileName()), errorSentence(file.error()));
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
        if (m_document.wantsPrediction()) m_prediction->predictGrown();
        return;
    }
    if (m_keeper.unsaved() > 0 || !file.project.desk) {
        moveCorrections(m_document.corrections(), m_document.conversations(), file);
    }
    show(std::move(file));
    m_keeper.keep();
}

void Workspace::predict() {
    m_rest->resume();
    m_prediction->predict();
}

void Workspace::stop() {
    m_rest->pause();
    m_prediction->stop();
}

std::vector<MessageId> Workspace::together(MessageId message) const {
    return m_selection.several() && m_selection.contains(message) ? m_selection.all() : std::vector<MessageId>{message};
}

void Workspace::correct(MessageId child, const std::vector<MessageId>& parents) {
    std::vector<NewPlace> places;
    for (const MessageId message : together(child)) {
        // Several messages that are to answer one of themselves: that one stays where it is.
        const bool own = message != child && parents.size() == 1 && parents.front() == message;
        if (!own) places.push_back({message, parents});
    }
    correctAll(places);
}

void Workspace::toggleSecondParent(MessageId child, MessageId second) {
    const auto places = antecedent::toggleSecondParent(m_document.tree(), together(child), second);
    if (places.empty()) return tell(tr("Choose another message in the list first, then press P"));
    correctAll(places);
}

void Workspace::mergeThreads() {
    const auto places = antecedent::mergeThreads(m_document.tree(), m_selection.all());
    if (places.empty()) return tell(tr("Select messages of two threads to merge them"));
    correctAll(places, tr("Merge %1 threads").arg(places.size() + 1));
}

void Workspace::forgetDecisions(const std::vector<MessageId>& messages) {
    if (m_document.forget(messages)) tell(m_document.undoStack()->undoText());
}

void Workspace::correctAll(const std::vector<NewPlace>& places, const QString& name) {
    const auto corrected = m_document.correct(places, name);
    if (corrected) return tell(m_document.undoStack()->undoText());
    for (const NewPlace& place : places) {
        for (const MessageId parent : place.parents) {
            if (parent < place.child) continue;
            return tell(tr("%1 is later than %2: a message can only answer an earlier one")
                            .arg(parent.index() + 1)
                            .arg(place.child.index() + 1));
        }
    }
    tell(errorSentence(corrected.error()));
}

void Workspace::putBack(const std::vector<NewPlace>& places) {
    // One is named for where it goes.
    correctAll(places, places.size() == 1 ? QString() : tr("Put %1 links back").arg(places.size()));
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
// correction is kept at once, since a crash must not lose it.
void Workspace::follow(const Change& change) {
    if (change.kind == Change::Kind::Opened) m_selection.select(MessageId());
    if (change.kind == Change::Kind::Moved || change.kind == Change::Kind::Corrected) m_keeper.keep();
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
