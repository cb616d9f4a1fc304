// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>
#include <QWidget>

#include "app/desktop/models/chart_data.h"

namespace antecedent {

/// A chart that can be copied as a picture and as CSV: by its button, its context menu, or Ctrl+C for both.
class ChartWidget : public QWidget {
    Q_OBJECT

public:
    explicit ChartWidget(ChartData chart, QWidget* parent = nullptr);

    const ChartData& chart() const { return m_chart; }
    QAction* copyPicture() { return m_copyPicture; }
    QAction* copyNumbers() { return m_copyNumbers; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void copied(const QString& what);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void copy(bool picture, bool numbers);

    ChartData m_chart;
    QAction* m_copyPicture;
    QAction* m_copyNumbers;
    QToolButton* m_menu;
};

}  // namespace antecedent
