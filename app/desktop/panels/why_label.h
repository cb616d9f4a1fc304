// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

#include "app/desktop/document/conversation_document.h"

namespace antecedent {

/// Why a message stands where it stands, and what speaks for the best other place.
class WhyLabel : public QLabel {
    Q_OBJECT

public:
    explicit WhyLabel(ConversationDocument& document, QWidget* parent = nullptr);

    void explain(MessageId message);

private:
    void tell(const QString& text);
    /// Nobody has said yet where the message belongs.
    bool unplaced(MessageId message) const;
    MessageId rivalOf(MessageId message) const;
    QString paragraph(const QString& heading, MessageId message, MessageId candidate) const;

    ConversationDocument& m_document;
};

}  // namespace antecedent
