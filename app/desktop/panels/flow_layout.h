// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

namespace antecedent {

/// Puts widgets beside each other and goes on in another line where there is no more room, so that a row of controls
/// never makes its window wider. No line is wider than the room: what is, becomes narrower.
class FlowLayout : public QLayout {
public:
    explicit FlowLayout(int spacing, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int number) const override { return m_items.value(number); }
    QLayoutItem* takeAt(int number) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect& area) override;

private:
    /// The lower end of what is placed in an area; `moves` false: nothing is, it is only worked out.
    int place(const QRect& area, bool moves) const;
    /// In the middle of the line that begins at `top`.
    static void placeLine(const QList<std::pair<QLayoutItem*, QRect>>& line, int height);

    QList<QLayoutItem*> m_items;
};

}  // namespace antecedent
