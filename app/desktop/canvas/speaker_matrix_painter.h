// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QStringList>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/canvas/speaker_matrix.h"

namespace antecedent {

/// Draws a matrix of speakers: the more replies, the darker a cell, with the number where it can be read.
class SpeakerMatrixPainter {
public:
    /// `names`: of each node.
    SpeakerMatrixPainter(const CanvasStyle& style, const SpeakerMatrix& matrix, const QStringList& names)
        : m_style(style), m_matrix(matrix), m_names(names) {}

    /// `marked`: nodes whose row and column stand out.
    void paint(QPainter& painter, const QRectF& area, const std::vector<std::size_t>& marked) const;

    /// The names again at the edges of a canvas, where the matrix is scrolled past them; `painter` is in pixels.
    void paintEdges(QPainter& painter, const QTransform& toPixels, const QSizeF& canvas) const;

private:
    void paintCells(QPainter& painter, const QRectF& area) const;
    /// In pixels.
    void paintName(QPainter& painter, const QRectF& place, const QString& name, bool upright) const;
    const QString& nameOf(std::size_t row) const { return m_names[static_cast<qsizetype>(m_matrix.node(row))]; }
    void paintNames(QPainter& painter, const QRectF& area) const;
    void paintMarked(QPainter& painter, std::size_t node) const;
    void paintBlocks(QPainter& painter) const;

    const CanvasStyle& m_style;
    const SpeakerMatrix& m_matrix;
    const QStringList& m_names;
};

}  // namespace antecedent
