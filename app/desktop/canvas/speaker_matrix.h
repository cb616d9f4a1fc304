// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <optional>
#include <vector>

#include "graph/tree/speaker_network.h"

namespace antecedent {

/// A network of speakers as a matrix: who answers in rows, who is answered in columns, both in the same order, groups
/// together and those who say most first.
class SpeakerMatrix {
public:
    static constexpr double cellSize = 22;

    SpeakerMatrix() = default;
    /// `groups`: of each node; `nameWidth`: the room for names on the left and above.
    SpeakerMatrix(const SpeakerNetwork& network, const std::vector<std::size_t>& groups, double nameWidth);

    std::size_t size() const { return m_order.size(); }
    double nameWidth() const { return m_nameWidth; }
    QRectF bounds() const;
    /// Node of a row and of the column with the same number.
    std::size_t node(std::size_t row) const { return m_order[row]; }
    std::size_t rowOf(std::size_t node) const { return m_rows[node]; }
    QRectF cell(std::size_t row, std::size_t column) const;
    /// Where a speaker's name stands: beside the row, and above the column.
    QRectF rowName(std::size_t row) const;
    QRectF columnName(std::size_t column) const;
    /// Replies of one row's speaker to one column's.
    std::size_t replies(std::size_t row, std::size_t column) const { return m_replies[row * size() + column]; }
    std::size_t mostReplies() const { return m_most; }
    /// Rows of each group that has more than one speaker: the first, and the one after the last.
    const std::vector<std::pair<std::size_t, std::size_t>>& blocks() const { return m_blocks; }

    struct Place {
        std::optional<std::size_t> row;
        std::optional<std::size_t> column;
    };
    /// A cell, or the name of a row or a column.
    Place at(const QPointF& point) const;

private:
    std::vector<std::size_t> m_order;
    std::vector<std::size_t> m_rows;
    std::vector<std::size_t> m_replies;
    std::vector<std::pair<std::size_t, std::size_t>> m_blocks;
    std::size_t m_most = 0;
    double m_nameWidth = 0;
};

}  // namespace antecedent
