// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <vector>

#include "app/desktop/canvas/canvas_scene.h"
#include "app/desktop/canvas/tree_geometry.h"

namespace antecedent {

/// Messages on a line, links as arcs above it, threads in lanes below. Zooming stretches the line; everything
/// keeps its size on the screen, and words appear where there is room.
class TimelineScene : public CanvasScene {
    Q_OBJECT

public:
    TimelineScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent = nullptr);

    SceneTraits traits() const override;
    QRectF bounds() const override { return m_bounds; }
    QRectF box(MessageId message) const override;
    MessageId at(const QPointF& point) const override;
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const override;
    void paintDragged(QPainter& painter, const SceneState& state, const QPointF& point) const override;
    QString hint(MessageId message, double scale) const override;

protected:
    void arrange(const Change& change) override;
    void restyle() override { place(); }

private:
    struct Lane {
        double middle = 0;
        std::vector<MessageId> messages;  ///< from left to right
    };
    struct Thread {
        int number = 0;
        MessageId first;
        MessageId last;
    };
    /// What one call of paint knows; places are pixels.
    struct Sheet {
        QPainter& painter;
        QTransform toPixels;
        QRectF area;
        const SceneState& state;
        double pitch = 0;  ///< between neighbours

        bool coarse() const { return pitch < 6; }
    };

    void place();
    void readArcs();
    void readLanes();
    void readThreads();
    bool shows(MessageId message) const;
    double column(MessageId message) const { return m_positions[message.index()].x(); }
    double middle(MessageId message) const { return m_positions[message.index()].y(); }
    /// Where a message stops having room for words.
    double roomEnd(MessageId message) const;
    QPointF onAxis(const Sheet& sheet, MessageId message) const;
    QPointF inLane(const Sheet& sheet, MessageId message) const;
    LinkShape arc(const Sheet& sheet, MessageId child, MessageId parent) const;
    std::vector<MessageId> messagesIn(const QRectF& area) const;
    void paintThreads(const Sheet& sheet) const;
    void paintTicks(const Sheet& sheet) const;
    void paintMessages(const Sheet& sheet) const;
    void paintWords(const Sheet& sheet, MessageId message) const;
    void paintArcs(const Sheet& sheet) const;
    std::vector<MessageId> arcsIn(const Sheet& sheet) const;
    void paintStrongArcs(const Sheet& sheet) const;
    void paintTimes(const Sheet& sheet) const;
    void paintDot(const Sheet& sheet, MessageId message, const QPointF& place) const;

    std::vector<QPointF> m_positions;  ///< column, and middle of the lane
    std::vector<bool> m_hidden;
    std::vector<MessageId> m_order;  ///< shown messages from left to right
    std::vector<std::size_t> m_rank;
    std::vector<MessageId> m_parents;
    std::vector<double> m_arcsBegin;  ///< of each rank: where the first arc to it or a later one begins
    std::vector<MessageId> m_nextInLane;
    std::vector<Lane> m_lanes;
    std::vector<Thread> m_threads;
    QRectF m_bounds;
    double m_axis = 0;
};

}  // namespace antecedent
