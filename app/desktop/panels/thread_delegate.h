// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include "app/desktop/document/text_search.h"

namespace antecedent {

/// A thread: its first message, and below it how large it is.
class ThreadDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ThreadDelegate() = default;
    /// `words`: to mark in texts.
    ThreadDelegate(const TextSearch& words, QObject* parent) : QStyledItemDelegate(parent), m_words(&words) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const TextSearch* m_words = nullptr;
};

}  // namespace antecedent
