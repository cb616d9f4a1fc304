// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>
#include <functional>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/document/conversation_document.h"

namespace antecedent {

/// What the lines, signs and colours of the drawings mean; drawn by what draws them there.
class Legend : public QWidget {
    Q_OBJECT

public:
    explicit Legend(QWidget* parent = nullptr);

    /// As many entries beside each other as there is room for; else all below each other.
    void setInColumns(bool on);

    bool hasHeightForWidth() const override { return m_inColumns; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return m_inColumns ? QSize(columnWidth(), rowHeight()) : sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A sign in its box, and what it means.
    struct Row {
        std::function<void(QPainter& painter, const CanvasStyle& style, const QRectF& box)> paint;
        QString words;
    };

    void addLine(const QString& words, double probability);
    void addSign(const QString& words, LinkOrigin origin);
    int rowHeight() const;
    int columnWidth() const;
    int columnsIn(int width) const;

    ConversationDocument m_nothing;
    std::vector<Row> m_rows;
    bool m_inColumns = false;
};

}  // namespace antecedent
