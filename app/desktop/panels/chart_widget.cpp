// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/chart_widget.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStyleOption>

#include "app/desktop/panels/chart_painter.h"

namespace antecedent {
namespace {
constexpr int margin = 12;
constexpr int pictureWidth = 560;
constexpr double pictureScale = 2;
constexpr qsizetype spokenEntries = 5;
}  // namespace

ChartWidget::ChartWidget(ChartData chart, QWidget* parent)
    : QWidget(parent),
      m_chart(std::move(chart)),
      m_copyPicture(new QAction(tr("Copy as Picture"), this)),
      m_copyNumbers(new QAction(tr("Copy as CSV"), this)),
      m_menu(new QToolButton(this)) {
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(m_chart.title);
    QStringList spoken;
    for (const ChartData::Entry& entry : m_chart.entries.mid(0, spokenEntries)) {
        spoken << QStringLiteral("%1: %2").arg(entry.label, m_chart.words(entry.value));
    }
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* both = new QAction(tr("Copy"), this);
    both->setShortcut(QKeySequence::Copy);
    both->setShortcutContext(Qt::WidgetShortcut);
    addActions({both, m_copyPicture, m_copyNumbers});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(both, &QAction::triggered, this, [this] { copy(true, true); });
    connect(m_copyPicture, &QAction::triggered, this, [this] { copy(true, false); });
    connect(m_copyNumbers, &QAction::triggered, this, [this] { copy(false, true); });
    auto* menu = new QMenu(m_menu);
    menu->addActions({m_copyPicture, m_copyNumbers});
    m_menu->setText(QStringLiteral("⋯"));
    m_menu->setAutoRaise(true);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setMenu(menu);
    m_menu->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
    m_menu->setAccessibleName(tr("Copy the chart %1").arg(m_chart.title));
    m_menu->setToolTip(tr("Copy the chart"));
}

QSize ChartWidget::sizeHint() const {
    return {240, ChartPainter(font(), palette()).heightFor(m_chart) + 2 * margin};
}

void ChartWidget::resizeEvent(QResizeEvent*) {
    const QSize size = m_menu->sizeHint();
    m_menu->setGeometry(width() - size.width() - margin / 2, margin / 2, size.width(), size.height());
}

void ChartWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    ChartPainter(font(), palette()).paint(painter, rect().adjusted(margin, margin, -margin, -margin), m_chart);
    if (!hasFocus()) return;
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
}

void ChartWidget::copy(bool picture, bool numbers) {
    auto* content = new QMimeData;
    if (picture) content->setImageData(ChartPainter(font(), palette()).picture(m_chart, pictureWidth, pictureScale));
    if (numbers) {
        content->setText(m_chart.csv());
        content->setData(QStringLiteral("text/csv"), m_chart.csv().toUtf8());
    }
    QGuiApplication::clipboard()->setMimeData(content);
    Q_EMIT copied(m_chart.title);
}

}  // namespace antecedent
