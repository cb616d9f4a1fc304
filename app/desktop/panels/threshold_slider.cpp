// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/threshold_slider.h"

#include <QHBoxLayout>
#include <QLocale>

namespace antecedent {
namespace {
constexpr int sliderWidth = 96;
}

ThresholdSlider::ThresholdSlider(QWidget* parent)
    : QWidget(parent), m_slider(new QSlider(Qt::Horizontal, this)), m_number(new QLabel(this)) {
    auto* sign = new QLabel(tr("sure \u2265"), this);
    sign->setForegroundRole(QPalette::PlaceholderText);
    m_slider->setObjectName(QStringLiteral("threshold"));
    m_slider->setAccessibleName(tr("Draw links from this probability on"));
    m_slider->setRange(0, 100);
    m_slider->setPageStep(10);
    m_slider->setFixedWidth(sliderWidth);
    m_slider->setToolTip(tr("Predicted links that are less sure are not drawn"));
    m_number->setFixedWidth(m_number->fontMetrics().horizontalAdvance(QStringLiteral("0.00")) + 4);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(8);
    layout->addWidget(sign);
    layout->addWidget(m_slider);
    layout->addWidget(m_number);
    const auto show = [this] { m_number->setText(QLocale().toString(value(), 'f', 2)); };
    connect(m_slider, &QSlider::valueChanged, this, [this, show] {
        show();
        Q_EMIT changed(value());
    });
    show();
}

}  // namespace antecedent
