// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QSlider>
#include <QWidget>

namespace antecedent {

/// From which probability on links are drawn, 0 to 1.
class ThresholdSlider : public QWidget {
    Q_OBJECT

public:
    explicit ThresholdSlider(QWidget* parent = nullptr);

    double value() const { return m_slider->value() / 100.0; }
    QSlider* slider() { return m_slider; }

Q_SIGNALS:
    void changed(double threshold);

private:
    QSlider* m_slider;
    QLabel* m_number;
};

}  // namespace antecedent
