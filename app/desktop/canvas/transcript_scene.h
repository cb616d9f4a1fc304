// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "app/desktop/canvas/canvas_scene.h"
#include "app/desktop/canvas/line_breaker.h"
#include "app/desktop/canvas/reply_margin.h"

namespace antecedent {

/// The conversation to read: whole texts in time order, on the grounds of their threads, with a line in the
/// margin from every message to what it answers. What the message under the mouse (or else the selected one)
/// answers is pinned to the canvas' edge while it is out of sight.
class TranscriptScene : public CanvasScene {
    Q_OBJECT

public:
    TranscriptScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent = nullptr);

    SceneTraits traits() const override;
    QRectF bounds() const override { return {0, 0, m_width, m_tops.empty() ? 0 : m_tops.back()}; }
    QRectF box(MessageId message) const override;
    MessageId at(const QPointF& point) const override;
    void setRoom(const QSizeF& room) override;
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const override;
    void paintOver(QPainter& painter, const CanvasViewport& viewport, const SceneState& state) const override;
    MessageId overAt(const QPointF& point, const CanvasViewport& viewport, const SceneState& state) const override;
    void paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const override;

protected:
    void arrange(const Change& change) override;
    void restyle() override { place(); }

private:
    /// The message that is out of sight and shown at the edge, with its place there.
    struct Pin {
        MessageId parent;
        MessageId child;
        QRectF box;
    };

    void place();
    void measure();
    void readReplies();
    std::size_t rowOf(MessageId message) const;
    std::size_t rowAt(double y) const;
    QRectF rowBox(std::size_t row) const;
    double laneX(std::size_t row) const;
    double lineY(std::size_t row) const;
    /// A line of a program, which is drawn thin.
    bool isThin(std::size_t row) const;
    Pin pinFor(const CanvasViewport& viewport, const SceneState& state) const;
    void paintRow(QPainter& painter, std::size_t row, const SceneState& state) const;
    void paintGround(QPainter& painter, std::size_t row, const SceneState& state) const;
    void paintThinRow(QPainter& painter, std::size_t row, const SceneState& state) const;
    void paintHeader(QPainter& painter, MessageId message, const QRectF& line, const TextSearch* found) const;
    void paintBlock(QPainter& painter, std::size_t row, const SceneState& state) const;
    void paintReplies(QPainter& painter, const QRectF& area, const SceneState& state) const;
    void paintReply(QPainter& painter, std::size_t row, std::size_t parent, bool strong) const;

    double m_width = 820;
    std::unique_ptr<LineBreaker> m_breaker;
    std::vector<MessageId> m_rows;
    std::vector<std::size_t> m_rowOfMessage;
    std::vector<double> m_tops;  ///< of each row, and the end
    std::vector<int> m_threads;  ///< of each row
    std::vector<std::size_t> m_parentRows;
    std::unique_ptr<ReplyMargin> m_margin;
};

}  // namespace antecedent
