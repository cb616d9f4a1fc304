// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <vector>

#include "graph/base/strong_id.h"

namespace antecedent {

/// What all views show as selected: one current message (invalid: none), and with it any number of others, so
/// that a correction can be made for several at once. Besides, a message that somebody points at without choosing it.
class MessageSelection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    MessageId current() const { return m_current; }
    /// In time order, the current one among them.
    const std::vector<MessageId>& all() const { return m_all; }
    bool several() const { return m_all.size() > 1; }
    bool contains(MessageId message) const;

    /// This one alone.
    void select(MessageId message);
    /// Adds a message and makes it the current one, or takes it away.
    void toggle(MessageId message);
    /// All of them; `current` is the one that the inspector shows and must be among them.
    void selectAll(std::vector<MessageId> messages, MessageId current);

    /// The message that views mark since somebody points at it elsewhere, as at a candidate; invalid: none. Another
    /// current message ends that.
    MessageId pointed() const { return m_pointed; }
    void point(MessageId message);

Q_SIGNALS:
    void currentChanged(antecedent::MessageId message);
    /// The current message or the others.
    void changed();
    void pointedChanged(antecedent::MessageId message);

private:
    MessageId m_current;
    MessageId m_pointed;
    std::vector<MessageId> m_all;
};

}  // namespace antecedent
