// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include "app/desktop/document/text_search.h"

namespace antecedent {

/// A message in the transcript: speaker, whom it answers, time, two lines of text.
class MessageDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    MessageDelegate() = default;
    /// `words`: to mark in texts.
    MessageDelegate(const TextSearch& words, QObject* parent) : QStyledItemDelegate(parent), m_words(&words) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    static void paintSystemLine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);

    const TextSearch* m_words = nullptr;
};

}  // namespace antecedent
