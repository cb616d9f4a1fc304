// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/decision_keeper.h"

#include <QDateTime>
#include <algorithm>
#include <map>
#include <optional>

#include "app/desktop/jobs/error_words.h"
#include "graph/tree/attachment_parents.h"

namespace antecedent {
namespace {

constexpr int mostText = 80;
constexpr int lookForOthers = 1000;  // milliseconds

Wish wishOf(const ExportItem& item, MessageId message, std::vector<MessageId> parents) {
    Wish wish{message, DecisionKind::Set, std::move(parents)};
    if (message.index() >= item.scores->messages.size()) return wish;
    const MessageScores& scores = item.scores->messages[message.index()];
    wish.shown = shownText(item.tree->conversation(), scores);
    if (!scores.candidates.empty() && scores.parents == wish.parents) wish.kind = DecisionKind::Confirmed;
    return wish;
}

/// Of one conversation what stands, by message.
std::map<MessageId, std::vector<MessageId>> placesOf(const PlacedDecisions& standing, std::size_t conversation) {
    std::map<MessageId, std::vector<MessageId>> places;
    for (const PlacedDecision& decision : standing.placed) {
        if (decision.conversation == conversation && decision.decision.placed) {
            places.emplace(decision.message, decision.parents);
        }
    }
    return places;
}

}  // namespace

DecisionKeeper::DecisionKeeper(ConversationDocument& document, QObject* parent)
    : QObject(parent), m_document(document) {
    m_look.setInterval(lookForOthers);
    connect(&m_look, &QTimer::timeout, this, &DecisionKeeper::takeInOthers);
}

void DecisionKeeper::open(OpenedProject project) {
    m_desk = std::move(project.desk);
    m_problem = std::move(project.problem);
    m_learnt = m_desk ? m_desk->adaptation() : KeptAdaptation();
    if (m_desk) {
        m_look.start();
    } else {
        m_look.stop();
    }
    m_troubled = true;  // what was told of another file is over
    tellOutcome();
}

void DecisionKeeper::keepLearnt(const KeptAdaptation& learnt) {
    m_learnt = learnt;
    if (m_desk) (void)m_desk->keepAdaptation(learnt);
}

void DecisionKeeper::keep() {
    if (m_desk) {
        const PlacedDecisions standing = m_desk->standing();
        const auto items = m_document.exportItems();
        for (std::size_t i = 0; i < items.size(); ++i) keepConversation(i, items[i], standing);
    }
    tellOutcome();
    takeOverNews();
}

// A step that was undone is taken back in the log too, rather than decided anew.
void DecisionKeeper::keepConversation(std::size_t conversation, const ExportItem& item,
                                      const PlacedDecisions& standing) {
    auto places = placesOf(standing, conversation);
    std::vector<Wish> wishes;
    for (std::size_t i = 0; i < item.tree->size(); ++i) {
        const MessageId message(i);
        const Attachment& place = item.tree->attachment(message);
        if (place.origin != LinkOrigin::Corrected) continue;
        const auto known = places.find(message);
        const std::vector<MessageId> parents = parentsOf(place);
        const bool changed = known == places.end() || known->second != parents;
        const bool undone = changed && known != places.end() && m_desk->before(conversation, message) == parents;
        if (undone) {
            (void)m_desk->takeBack(conversation, message, m_annotator);
        } else if (changed) {
            wishes.push_back(wishOf(item, message, parents));
        }
        if (known != places.end()) places.erase(known);
    }
    (void)m_desk->record(conversation, wishes, m_annotator);
    for (const auto& [message, parents] : places) {
        // What was decided before the latest would stand again, and the document says that nothing does.
        if (m_desk->before(conversation, message)) {
            (void)m_desk->record(conversation, {{message, DecisionKind::Forgotten, {}}}, m_annotator);
        } else {
            (void)m_desk->takeBack(conversation, message, m_annotator);
        }
    }
}

void DecisionKeeper::markUnsure(MessageId message) {
    if (m_desk)
        (void)m_desk->record(m_document.shownConversation(), {{message, DecisionKind::Unsure, {}}}, m_annotator);
    tellOutcome();
}

void DecisionKeeper::takeBackUnsure(MessageId message) {
    const auto unsure = unsureMessages();
    if (!std::binary_search(unsure.begin(), unsure.end(), message)) return;
    (void)m_desk->takeBack(m_document.shownConversation(), message, m_annotator);
    tellOutcome();
}

std::vector<MessageId> DecisionKeeper::unsureMessages() const {
    std::vector<MessageId> messages;
    if (!m_desk) return messages;
    for (const PlacedDecision& decision : m_desk->standing().placed) {
        const bool here = decision.conversation == m_document.shownConversation();
        if (here && decision.decision.unsure) messages.push_back(decision.message);
    }
    std::sort(messages.begin(), messages.end());
    return messages;
}

void DecisionKeeper::tryAgain() {
    if (m_desk) (void)m_desk->writePending();
    tellOutcome();
}

std::size_t DecisionKeeper::unsaved() const {
    return m_desk ? m_desk->pending() : m_document.corrections().size();
}

void DecisionKeeper::tellOutcome() {
    if (m_desk && m_desk->pending() > 0) {
        const auto written = m_desk->writePending();
        m_problem = written ? Error{} : written.error();
    }
    const bool trouble = unsaved() > 0;
    if (trouble || m_troubled) Q_EMIT this->trouble(trouble ? errorText(m_problem) : QString());
    m_troubled = trouble;
}

Result<void> DecisionKeeper::moveTo(const QString& path) {
    if (m_desk) {
        const auto moved = m_desk->moveTo(path.toStdString());
        if (moved) tellOutcome();
        return moved;
    }
    auto project = Project::openOrCreate(path.toStdString());
    if (!project) return tl::unexpected(project.error());
    auto desk = ProjectDesk::open(std::move(*project), {sourceName(m_document.path().toStdString()), {}},
                                  m_document.conversations());
    if (!desk) return tl::unexpected(desk.error());
    m_desk = std::make_shared<ProjectDesk>(std::move(*desk));
    m_look.start();
    keep();
    return {};
}

QString DecisionKeeper::path() const {
    return m_desk ? QString::fromStdString(m_desk->project().path().string()) : QString();
}

std::size_t DecisionKeeper::unplaced() const {
    return m_desk ? m_desk->standing().unplaced.size() : 0;
}

QStringList DecisionKeeper::unplacedLines() const {
    QStringList lines;
    if (!m_desk) return lines;
    std::map<MessageRow, GoneMessage> gone;
    for (GoneMessage& message : m_desk->project().goneMessages().value_or(std::vector<GoneMessage>())) {
        gone.emplace(message.row, std::move(message));
    }
    for (const Decision& decision : m_desk->standing().unplaced) {
        const auto message = gone.find(decision.message);
        const QString when = QDateTime::fromMSecsSinceEpoch(decision.time / 1000).toString(Qt::ISODate);
        QString line = QStringLiteral("%1, %2").arg(when, QString::fromStdString(decision.annotator));
        if (message != gone.end()) {
            line += QStringLiteral(": <%1> %2")
                        .arg(QString::fromStdString(message->second.speaker),
                             QString::fromStdString(message->second.text).left(mostText));
        } else {
            line += QStringLiteral(": ") + tr("the message that it answers is gone");
        }
        lines << line;
    }
    return lines;
}

// The document has told all that was decided here, so what differs was decided elsewhere.
void DecisionKeeper::takeOverNews() {
    if (m_desk && m_desk->takeNews()) m_document.takeOver(correctionsOf(m_desk->standing()));
}

void DecisionKeeper::takeInOthers() {
    (void)m_desk->refresh();
    takeOverNews();
}

}  // namespace antecedent
