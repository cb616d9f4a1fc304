// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <memory>
#include <vector>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/canvas/canvas_viewport.h"
#include "app/desktop/canvas/line_breaker.h"
#include "app/desktop/canvas/reply_margin.h"
#include "app/desktop/canvas/scene_state.h"

namespace antecedent {

/// What a message answers, shown at the canvas' edge while it is out of sight.
struct TranscriptPin {
    MessageId parent;  ///< invalid: nothing is pinned
    MessageId child;
    QRectF box;  ///< in the canvas' pixels
};

/// Where the messages of a transcript stand: in rows as high as their texts need, with a margin at the left for the
/// lines of replies.
class TranscriptGeometry {
public:
    static constexpr std::size_t none = ReplyMargin::none;

    TranscriptGeometry() = default;
    /// `hidden`: messages without a row; empty: all have one. Rows have no height before `measure`.
    TranscriptGeometry(const ReplyTree& tree, const std::vector<bool>& hidden);

    /// Breaks the texts into lines.
    void measure(const Conversation& conversation, const CanvasStyle& style, double width);
    /// Takes the links of a tree that has changed.
    void readReplies(const ReplyTree& tree);

    bool empty() const { return m_rows.empty(); }
    /// Rows.
    std::size_t size() const { return m_rows.size(); }
    double width() const { return m_width; }
    QRectF bounds() const { return {0, 0, m_width, m_tops.empty() ? 0 : m_tops.back()}; }
    MessageId message(std::size_t row) const { return m_rows[row]; }
    /// `none`: it has no row.
    std::size_t rowOf(MessageId message) const;
    /// The row at a height; behind the last one: the number of rows or more.
    std::size_t rowAt(double y) const;
    double top(std::size_t row) const { return m_tops[row]; }
    /// The ground of a row's text.
    QRectF rowBox(std::size_t row) const;
    /// The same of a message; empty when it has no row.
    QRectF box(MessageId message) const;
    MessageId at(const QPointF& point) const;

    /// A line of a program, which is drawn thin.
    bool isThin(std::size_t row) const { return m_thin[row]; }
    /// Number of the row's thread in time order.
    int thread(std::size_t row) const { return m_threads[row]; }
    /// `none`: the row starts a thread, or what it answers has no row.
    std::size_t parentRow(std::size_t row) const { return m_parentRows[row]; }
    /// Where the line of a row's reply runs down.
    double laneX(std::size_t row) const;
    /// Where it meets the row: at the middle of the first line of words.
    double lineY(std::size_t row) const;
    std::vector<QStringView> lines(QStringView text) const { return m_breaker->lines(text); }
    /// What the hovered or else the selected message answers, if that has scrolled out at the top.
    TranscriptPin pin(const CanvasViewport& viewport, const SceneState& state) const;

private:
    double m_width = 0;
    double m_lineHeight = 0;
    std::shared_ptr<const LineBreaker> m_breaker;
    std::vector<MessageId> m_rows;
    std::vector<bool> m_thin;  ///< of each row
    std::vector<std::size_t> m_rowOfMessage;
    std::vector<double> m_tops;  ///< of each row, and the end
    std::vector<int> m_threads;  ///< of each row
    std::vector<std::size_t> m_parentRows;
    ReplyMargin m_margin{std::vector<std::size_t>{}};
};

}  // namespace antecedent
