// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include "app/desktop/document/text_search.h"

namespace antecedent {

/// A row as the style draws it, with the words in it that were looked for marked.
class FoundDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    FoundDelegate(const TextSearch& words, QObject* parent) : QStyledItemDelegate(parent), m_words(words) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const TextSearch& m_words;
};

}  // namespace antecedent
