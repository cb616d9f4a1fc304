// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include "app/desktop/document/text_search.h"

namespace antecedent {

/// A possible parent: its key, who said it, up to two lines of what was said, and a bar for the probability.
class CandidateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `words`: to mark in texts.
    explicit CandidateDelegate(const TextSearch& words, QObject* parent = nullptr)
        : QStyledItemDelegate(parent), m_words(words) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const TextSearch& m_words;
};

}  // namespace antecedent
