// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/models/candidate_model.h"

#include <algorithm>

#include "app/desktop/models/message_roles.h"
#include "app/desktop/models/message_words.h"

namespace antecedent {
namespace {
constexpr std::size_t offeredParents = 5;   // as many as there are keys for
constexpr qsizetype longestToolTip = 2000;  // characters; more is higher than a screen
}  // namespace

CandidateModel::CandidateModel(ConversationDocument& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document) {
    connect(&document, &ConversationDocument::changed, this, [this](const Change& change) {
        setMessage(change.kind == Change::Kind::Opened ? MessageId() : m_message);
    });
}

void CandidateModel::setMessage(MessageId message) {
    beginResetModel();
    m_message = message;
    read();
    endResetModel();
}

void CandidateModel::read() {
    m_rows.clear();
    if (!m_message.valid() || m_message.index() >= m_document.tree().size()) return;
    const Attachment& place = m_document.tree().attachment(m_message);
    double newThread = place.parents.empty() ? place.probability : 0;
    if (m_message.index() < m_document.scores().messages.size()) {
        for (const Candidate& candidate : m_document.scores().messages[m_message.index()].candidates) {
            if (candidate.parent == m_message) newThread = candidate.probability;
            if (candidate.parent < m_message && m_rows.size() < offeredParents) m_rows.push_back(candidate);
        }
    }
    // Without a prediction, and for parents that the model did not think of, what stands is still shown.
    for (const Link& link : place.parents) {
        const auto same = [&](const Candidate& candidate) { return candidate.parent == link.parent; };
        if (std::any_of(m_rows.begin(), m_rows.end(), same)) continue;
        if (m_rows.size() >= offeredParents) m_rows.pop_back();
        m_rows.push_back({link.parent, 0});
    }
    m_rows.push_back({m_message, newThread});
}

int CandidateModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

bool CandidateModel::chosen(MessageId parent) const {
    return m_document.tree().primaryParent(m_message).value_or(m_message) == parent;
}

QString CandidateModel::preview(MessageId parent) const {
    return parent == m_message ? tr("starts a thread") : MessageWords(m_document.conversation()).preview(parent);
}

/// Which one it is, who said what, how sure, and whether it is chosen.
QString CandidateModel::spoken(int row) const {
    const Candidate& candidate = m_rows[static_cast<std::size_t>(row)];
    QStringList parts{tr("Candidate %1 of %2").arg(row + 1).arg(m_rows.size())};
    if (!startsThread(row)) parts << MessageWords(m_document.conversation()).speaker(candidate.parent);
    parts << preview(candidate.parent) << tr("probability %1").arg(QLocale().toString(candidate.probability, 'f', 2));
    if (chosen(candidate.parent)) parts << tr("chosen");
    return parts.join(QStringLiteral(", "));
}

QString CandidateModel::toolTip(MessageId parent) const {
    if (parent == m_message) return tr("The message answers none of those before it");
    const MessageWords words(m_document.conversation());
    QString text = words.text(parent);
    if (text.size() > longestToolTip) text = text.left(longestToolTip) + QChar(0x2026);
    QStringList head{words.speaker(parent), QLatin1Char('#') + MessageWords::number(parent)};
    if (const QString time = words.fullTime(parent); !time.isEmpty()) head << time;
    return QStringLiteral("<p><b>%1</b></p><p style=\"white-space: pre-wrap\">%2</p>")
        .arg(head.join(QStringLiteral(" · ")).toHtmlEscaped(), text.toHtmlEscaped());
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Candidate& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool newThread = row.parent == m_message;
    const MessageWords words(m_document.conversation());
    switch (role) {
        case Qt::DisplayRole:
        case PreviewRole:
            return preview(row.parent);
        case Qt::AccessibleTextRole:
            return spoken(index.row());
        case Qt::ToolTipRole:
            return toolTip(row.parent);
        case MessageIndexRole:
            return static_cast<uint>(row.parent.index());
        case SpeakerRole:
            return newThread ? QString() : words.speaker(row.parent);
        case TimeRole:
            return newThread ? QString() : words.time(row.parent);
        case ProbabilityRole:
            return row.probability;
        case KeyRole:
            return newThread ? QStringLiteral("N") : QString::number(index.row() + 1);
        case ChosenRole:
            return chosen(row.parent);
        default:
            return {};
    }
}

}  // namespace antecedent
