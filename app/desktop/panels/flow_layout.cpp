// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/flow_layout.h"

#include <QWidget>
#include <algorithm>

namespace antecedent {
namespace {
constexpr int lineGap = 4;
}

FlowLayout::FlowLayout(int spacing, QWidget* parent) : QLayout(parent) {
    setSpacing(spacing);
}

FlowLayout::~FlowLayout() {
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int number) {
    return number >= 0 && number < m_items.size() ? m_items.takeAt(number) : nullptr;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    const QRect area(0, 0, width - margins.left() - margins.right(), 0);
    return place(area, false) + margins.top() + margins.bottom();
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const {
    int width = 0, height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        width += item->sizeHint().width() + spacing();
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& area) {
    QLayout::setGeometry(area);
    QRect inside = area.marginsRemoved(contentsMargins());
    inside.translate(0, std::max(0, (inside.height() - place(inside, false)) / 2));
    place(inside, true);
}

void FlowLayout::placeLine(const QList<std::pair<QLayoutItem*, QRect>>& line, int height) {
    for (const auto& [item, box] : line) item->setGeometry(box.translated(0, (height - box.height()) / 2));
}

int FlowLayout::place(const QRect& area, bool moves) const {
    QList<std::pair<QLayoutItem*, QRect>> line;
    int x = area.left(), y = area.top(), height = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        QSize size = item->sizeHint();
        if (size.width() > area.width()) size.setWidth(area.width());
        if (item->hasHeightForWidth()) size.setHeight(item->heightForWidth(size.width()));
        if (!line.isEmpty() && x + size.width() > area.left() + area.width()) {
            if (moves) placeLine(line, height);
            line.clear();
            x = area.left();
            y += height + lineGap;
            height = 0;
        }
        line.append({item, QRect(QPoint(x, y), size)});
        x += size.width() + spacing();
        height = std::max(height, size.height());
    }
    if (moves) placeLine(line, height);
    return y + height - area.top();
}

}  // namespace antecedent
