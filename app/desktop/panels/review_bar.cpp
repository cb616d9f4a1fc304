// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/review_bar.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>
#include <cmath>

#include "app/desktop/panels/flow_layout.h"
#include "app/desktop/style/theme.h"

namespace antecedent {
namespace {

constexpr int progressWidth = 80, progressHeight = 6;
constexpr double aMinuteAndAHalf = 90;

QString percent(double share) {
    return ReviewBar::tr("%1 %").arg(std::lround(100 * share));
}

QString timeLeft(double seconds) {
    if (seconds <= 0) return {};
    if (seconds < aMinuteAndAHalf) return ReviewBar::tr("about %1 s left").arg(std::lround(seconds));
    return ReviewBar::tr("about %1 min left").arg(std::lround(seconds / 60));
}

QString outlookOf(const ReviewStanding& standing, ReviewOrder order) {
    if (order == ReviewOrder::Sample && standing.sample.asked > 0) {
        const auto [low, high] = standing.sample.interval();
        return ReviewBar::tr("Right so far: %1 of %2 (%3 to %4)")
            .arg(standing.sample.right)
            .arg(standing.sample.asked)
            .arg(percent(low), percent(high));
    }
    const ReviewForecast& forecast = standing.forecast;
    QString text = ReviewBar::tr("Links that are right: about %1").arg(percent(forecast.now));
    if (forecast.next > 0) {
        text += ReviewBar::tr(", %1 after the next %2").arg(percent(forecast.afterNext)).arg(forecast.next);
    }
    if (forecast.untilGoal && *forecast.untilGoal > 0) {
        text += ReviewBar::tr(", %1 after %2").arg(percent(ReviewForecast::goal)).arg(*forecast.untilGoal);
    }
    return text;
}

}  // namespace

ReviewBar::ReviewBar(ReviewMode& review, QWidget* parent)
    : QWidget(parent),
      m_review(review),
      m_standing(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_outlook(new QLabel(this)),
      m_order(new QComboBox(this)),
      m_scope(new QComboBox(this)) {
    setObjectName(QStringLiteral("reviewBar"));
    m_progress->setFixedSize(progressWidth, progressHeight);
    m_progress->setTextVisible(false);
    m_outlook->setMinimumWidth(1);  // a narrow window cuts it off; the whole is in the tooltip
    fillChoices();
    auto* place = new QWidget(this);
    auto* head = new QHBoxLayout(place);
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_standing);
    head->addWidget(m_progress);
    auto* told = new FlowLayout(12);
    told->addWidget(place);
    told->addWidget(m_outlook);
    auto* asked = new FlowLayout(6);
    asked->addWidget(button(tr("Right as Shown"), tr("Its links are right as shown (Enter)"), &ReviewMode::confirm));
    asked->addWidget(button(tr("Cannot Tell"), tr("Nobody is asked again (U)"), &ReviewMode::markUnsure));
    asked->addWidget(button(tr("Later"), tr("It comes back at the end (S)"), &ReviewMode::putOff));
    asked->addWidget(button(tr("Back"), tr("Take the latest answer back (Backspace)"), &ReviewMode::back));
    for (QWidget* choice : {m_order, m_scope}) asked->addWidget(choice);
    auto* first = new QHBoxLayout;
    first->addLayout(told, 1);
    first->addWidget(button(tr("End Review"), tr("What was decided stays (Escape)"), &ReviewMode::end), 0,
                     Qt::AlignTop);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 6, 8, 6);
    rows->addLayout(first);
    rows->addLayout(asked);
    connect(&review, &ReviewMode::changed, this, &ReviewBar::update);
    update();
}

void ReviewBar::fillChoices() {
    m_order->addItem(tr("What mends most first"), static_cast<int>(ReviewOrder::Gain));
    m_order->addItem(tr("Least sure first"), static_cast<int>(ReviewOrder::Doubt));
    m_order->addItem(tr("Thread by thread"), static_cast<int>(ReviewOrder::Threads));
    m_order->addItem(tr("As they were said"), static_cast<int>(ReviewOrder::Time));
    m_order->addItem(tr("A random sample"), static_cast<int>(ReviewOrder::Sample));
    m_order->setAccessibleName(tr("Order of the review"));
    m_scope->addItem(tr("Below 50 %"), 0.5);
    m_scope->addItem(tr("Below 70 %"), 0.7);
    m_scope->addItem(tr("Below 90 %"), 0.9);
    m_scope->addItem(tr("All links"), 2.0);
    m_scope->setAccessibleName(tr("Which links are reviewed"));
    for (QComboBox* box : {m_order, m_scope}) {
        box->setFocusPolicy(Qt::TabFocus);  // a click leaves the keys where they are
        connect(box, &QComboBox::activated, this, &ReviewBar::restart);
    }
}

QPushButton* ReviewBar::button(const QString& text, const QString& toolTip, void (ReviewMode::*action)()) {
    auto* made = new QPushButton(text, this);
    made->setToolTip(toolTip);
    made->setFocusPolicy(Qt::TabFocus);
    connect(made, &QPushButton::clicked, &m_review, action);
    return made;
}

void ReviewBar::restart() {
    ReviewPlan plan = m_review.plan();
    plan.order = static_cast<ReviewOrder>(m_order->currentData().toInt());
    plan.below = m_scope->currentData().toDouble();
    m_review.start(plan);
}

void ReviewBar::update() {
    setVisible(m_review.active());
    if (!m_review.active()) return;
    const ReviewStanding standing = m_review.standing();
    const std::size_t all = standing.done + standing.left;
    QString text = tr("%1 of %2").arg(standing.done + 1).arg(all);
    if (const QString time = timeLeft(standing.secondsLeft); !time.isEmpty()) text += QStringLiteral(", ") + time;
    m_standing->setText(text);
    m_progress->setRange(0, static_cast<int>(all));
    m_progress->setValue(static_cast<int>(standing.done));
    m_outlook->setText(outlookOf(standing, m_review.plan().order));
    m_outlook->setToolTip(m_outlook->text());
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(m_review.plan().order)));
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(m_review.plan().below)));
    m_scope->setEnabled(m_review.plan().order != ReviewOrder::Sample);
}

void ReviewBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), mixed(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.08));
}

}  // namespace antecedent
