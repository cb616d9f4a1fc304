// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <functional>
#include <optional>

#include "app/desktop/document/message_selection.h"

namespace antecedent {

/// Marks in a list the message that somebody points at elsewhere. The list comes there while that is out of sight, and
/// goes back afterwards.
class PointedRow : public QObject {
    Q_OBJECT

public:
    using IndexOf = std::function<QModelIndex(MessageId)>;

    PointedRow(QAbstractItemView& view, MessageSelection& selection, IndexOf indexOf);

    /// For the view, once it has painted its rows.
    void paint() const;

private:
    void follow(MessageId message);
    QModelIndex index() const;

    QAbstractItemView& m_view;
    MessageSelection& m_selection;
    IndexOf m_indexOf;
    std::optional<int> m_before;  ///< where the list stood
};

}  // namespace antecedent
