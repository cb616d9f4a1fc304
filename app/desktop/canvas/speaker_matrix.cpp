// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/canvas/speaker_matrix.h"

#include <algorithm>
#include <numeric>

namespace antecedent {

SpeakerMatrix::SpeakerMatrix(const SpeakerNetwork& network, const std::vector<std::size_t>& groups, double nameWidth)
    : m_order(network.nodes.size()), m_rows(network.nodes.size()), m_nameWidth(nameWidth) {
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
        if (groups[a] != groups[b]) return groups[a] < groups[b];
        return network.nodes[a].messages > network.nodes[b].messages;
    });
    for (std::size_t row = 0; row < m_order.size(); ++row) m_rows[m_order[row]] = row;
    m_replies.assign(size() * size(), 0);
    for (const SpeakerEdge& edge : network.edges) {
        m_replies[m_rows[edge.from] * size() + m_rows[edge.to]] = edge.replies;
        m_most = std::max(m_most, edge.replies);
    }
    for (std::size_t first = 0; first < m_order.size();) {
        std::size_t end = first + 1;
        while (end < m_order.size() && groups[m_order[end]] == groups[m_order[first]]) ++end;
        if (end - first > 1) m_blocks.emplace_back(first, end);
        first = end;
    }
}

QRectF SpeakerMatrix::bounds() const {
    const double side = m_nameWidth + cellSize * static_cast<double>(size());
    return {0, 0, side, side};
}

QRectF SpeakerMatrix::cell(std::size_t row, std::size_t column) const {
    return {m_nameWidth + cellSize * static_cast<double>(column), m_nameWidth + cellSize * static_cast<double>(row),
            cellSize, cellSize};
}

QRectF SpeakerMatrix::rowName(std::size_t row) const {
    return {0, m_nameWidth + cellSize * static_cast<double>(row), m_nameWidth, cellSize};
}

QRectF SpeakerMatrix::columnName(std::size_t column) const {
    return {m_nameWidth + cellSize * static_cast<double>(column), 0, cellSize, m_nameWidth};
}

SpeakerMatrix::Place SpeakerMatrix::at(const QPointF& point) const {
    if (!bounds().contains(point)) return {};
    const auto number = [&](double along) -> std::optional<std::size_t> {
        if (along < m_nameWidth) return std::nullopt;
        const auto place = static_cast<std::size_t>((along - m_nameWidth) / cellSize);
        return place < size() ? std::make_optional(place) : std::nullopt;
    };
    return {number(point.y()), number(point.x())};
}

}  // namespace antecedent
