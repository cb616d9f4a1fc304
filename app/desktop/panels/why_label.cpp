// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/why_label.h"

#include <QTextDocumentFragment>
#include <algorithm>

#include "app/desktop/models/message_words.h"
#include "app/desktop/models/reason_words.h"

namespace antecedent {

WhyLabel::WhyLabel(ConversationDocument& document, QWidget* parent) : QLabel(parent), m_document(document) {
    setObjectName(QStringLiteral("why"));
    setWordWrap(true);
    setTextFormat(Qt::RichText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

/// The most probable place that the message does not have; invalid when the model names none.
MessageId WhyLabel::rivalOf(MessageId message) const {
    const auto& scores = m_document.scores().messages;
    if (message.index() >= scores.size()) return {};
    const auto& parents = m_document.tree().attachment(message).parents;
    for (const Candidate& candidate : scores[message.index()].candidates) {
        const auto same = [&](const Link& link) { return link.parent == candidate.parent; };
        const bool taken =
            parents.empty() ? candidate.parent == message : std::any_of(parents.begin(), parents.end(), same);
        if (!taken) return candidate.parent;
    }
    return {};
}

QString WhyLabel::paragraph(const QString& heading, MessageId message, MessageId candidate) const {
    QString reasons = reasonWords(m_document.tree(), message, candidate);
    if (reasons.isEmpty()) {
        // The network alone can have seen more; a person or a file needs no signs.
        const bool weighed = m_document.tree().attachment(message).origin == LinkOrigin::Predicted ||
                             m_document.tree().primaryParent(message).value_or(message) != candidate;
        if (!weighed) return {};
        reasons = tr("the wording as a whole; no single sign stands out");
    }
    return QStringLiteral("<p style=\"margin: 0 0 4px 0\"><b>%1</b> %2</p>")
        .arg(heading.toHtmlEscaped(), reasons.toHtmlEscaped());
}

bool WhyLabel::unplaced(MessageId message) const {
    return m_document.tree().attachment(message).origin == LinkOrigin::Unknown;
}

void WhyLabel::explain(MessageId message) {
    if (unplaced(message)) return tell({});
    const MessageWords words(m_document.conversation());
    const MessageId chosen = m_document.tree().primaryParent(message).value_or(message);
    QString text = paragraph(tr("Why:"), message, chosen);
    const MessageId rival = rivalOf(message);
    if (rival == message) {
        text += paragraph(tr("For a new thread:"), message, rival);
    } else if (rival.valid()) {
        text += paragraph(tr("For %1, %2:").arg(words.speaker(rival), QLatin1Char('#') + MessageWords::number(rival)),
                          message, rival);
    }
    tell(text);
}

// A name of its own, since a screen reader takes the text of a selectable label for something to edit.
void WhyLabel::tell(const QString& text) {
    setText(text);
    setVisible(!text.isEmpty());
    const QString plain = QTextDocumentFragment::fromHtml(text).toPlainText();
    setAccessibleName(plain.split(QLatin1Char('\n'), Qt::SkipEmptyParts).join(QStringLiteral(". ")));
}

}  // namespace antecedent
