// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/desktop/canvas/canvas_scene.h"

namespace antecedent {

/// The reply tree row by row, indented: the outline as a drawing.
class OutlineScene : public CanvasScene {
    Q_OBJECT

public:
    OutlineScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent = nullptr);

    QRectF bounds() const override;
    QRectF box(MessageId message) const override;
    MessageId at(const QPointF& point) const override;
    void paint(QPainter& painter, const QRectF& area, const SceneState& state) const override;

protected:
    void arrange(const Change& change) override;

private:
    struct Row {
        MessageId message;
        std::size_t parent = 0;  ///< row of the parent
        int depth = 0;
        int thread = 0;
    };

    void place();
    double rowHeight() const { return style().lineHeight + 8; }
    double indent(const Row& row) const;
    QRectF rowBox(std::size_t row) const;
    void paintRow(QPainter& painter, std::size_t row, const SceneState& state) const;
    void paintBranch(QPainter& painter, std::size_t row) const;

    std::vector<Row> m_rows;
    std::vector<std::size_t> m_rowOfMessage;
};

}  // namespace antecedent
