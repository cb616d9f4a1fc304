// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/panels/legend_strip.h"

#include <QHBoxLayout>
#include <QPainter>

#include "app/desktop/panels/legend.h"
#include "app/desktop/style/line_icon.h"
#include "app/desktop/style/relative_font.h"

namespace antecedent {

LegendStrip::LegendStrip(ViewSettings& settings, QWidget* parent)
    : QWidget(parent), m_settings(settings), m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("legendStrip"));
    new RelativeFont(this, -1);
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setIconSize({12, 12});
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the legend"));
    m_close->setToolTip(tr("Close the legend; the Help menu shows it again"));
    auto* legend = new Legend(this);
    legend->setInColumns(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(legend, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, [this] { m_settings.setLegend(false); });
    connect(&settings, &ViewSettings::legendChanged, this, &QWidget::setVisible);
    setVisible(settings.legend());
}

void LegendStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, width(), 1), palette().color(QPalette::Mid));
}

}  // namespace antecedent
