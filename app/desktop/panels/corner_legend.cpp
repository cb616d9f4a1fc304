// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/corner_legend.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include "app/desktop/panels/legend.h"
#include "app/desktop/style/line_icon.h"

namespace antecedent {
namespace {
constexpr int distance = 12;  // from the corner
}

CornerLegend::CornerLegend(QWidget* drawing, ViewSettings& settings)
    : QWidget(drawing), m_settings(settings), m_close(new QToolButton(this)) {
    setObjectName(QStringLiteral("cornerLegend"));
    setCursor(Qt::ArrowCursor);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() - 1);
    setFont(small);
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setIconSize({12, 12});
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close the legend"));
    m_close->setToolTip(tr("Close the legend; the Help menu shows it again"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 4, 8);
    layout->setSpacing(4);
    layout->addWidget(new Legend(this));
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, [this] { m_settings.setLegend(false); });
    connect(&settings, &ViewSettings::legendChanged, this, &CornerLegend::place);
    drawing->installEventFilter(this);
    place();
}

bool CornerLegend::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) place();
    return QWidget::eventFilter(watched, event);
}

void CornerLegend::place() {
    resize(sizeHint());
    const QSize room = parentWidget()->size();
    move(distance, room.height() - height() - distance);
    setVisible(m_settings.legend() && room.width() > 2 * width() && room.height() > 2 * height());
}

void CornerLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

}  // namespace antecedent
