// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "graph/base/strong_id.h"

namespace antecedent {

/// The one message that all views show as selected. Invalid: none.
class MessageSelection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    MessageId current() const { return m_current; }
    void select(MessageId message) {
        if (message == m_current) return;
        m_current = message;
        Q_EMIT currentChanged(message);
    }

Q_SIGNALS:
    void currentChanged(antecedent::MessageId message);

private:
    MessageId m_current;
};

}  // namespace antecedent
