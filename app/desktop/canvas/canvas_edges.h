// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <map>

class QWidget;

namespace antecedent {

class CanvasView;

/// Widgets at the edges of a canvas: the drawing ends where they begin, so that they never cover it. One that is hidden
/// takes no room.
class CanvasEdges : public QObject {
    Q_OBJECT

public:
    explicit CanvasEdges(CanvasView& view);

    /// `widget` becomes a child of the canvas. At the top and bottom it is as high as its width asks for, at the left
    /// as wide as it wants to be.
    void put(Qt::Edge edge, QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    QWidget* shown(Qt::Edge edge) const;
    int heightOf(Qt::Edge edge, int width) const;

    CanvasView& m_view;
    std::map<Qt::Edge, QWidget*> m_widgets;
};

}  // namespace antecedent
