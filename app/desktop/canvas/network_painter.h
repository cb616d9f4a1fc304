// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>

#include "app/desktop/canvas/network_geometry.h"

namespace antecedent {

/// Draws a network of speakers: circles on the grounds of their groups, arrows between them, and names.
class NetworkPainter {
public:
    NetworkPainter(const CanvasStyle& style, const ShownSpeakers& speakers, const NetworkGeometry& geometry)
        : m_style(style), m_speakers(speakers), m_geometry(geometry) {}

    /// `painter` is in scene coordinates.
    void paint(QPainter& painter, const QRectF& area, const SpeakerMarks& marks) const;
    /// A line of words in the corner; `painter` is in the canvas' pixels.
    void paintNote(QPainter& painter, const QString& words) const;

private:
    void paintGroups(QPainter& painter) const;
    void paintArrows(QPainter& painter, const QRectF& area, const SpeakerMarks& marks) const;
    void paintNode(QPainter& painter, std::size_t node) const;
    void paintRing(QPainter& painter, std::size_t node, const QPen& pen) const;
    void paintName(QPainter& painter, std::size_t node) const;

    const CanvasStyle& m_style;
    const ShownSpeakers& m_speakers;
    const NetworkGeometry& m_geometry;
};

}  // namespace antecedent
