// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/status_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLocale>

#include "app/desktop/document/rest_prediction.h"
#include "app/desktop/panels/progress_words.h"
#include "app/desktop/style/line_icon.h"

namespace antecedent {
namespace {
constexpr int messageTime = 8000;
constexpr int pauseBetweenJobs = 300;  // milliseconds
constexpr int barWidth = 120;
constexpr int barSteps = 1000;
}  // namespace

StatusPanel::StatusPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_counts(new QLabel(this)),
      m_doubtful(new ReviewButton(workspace, ReviewButton::Words::Count, this)),
      m_message(new QLabel(this)),
      m_job(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QToolButton(this)) {
    m_doubtful->setObjectName(QStringLiteral("doubtful"));
    m_doubtful->hide();
    m_message->setForegroundRole(QPalette::PlaceholderText);
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setFixedSize(barWidth, 8);
    m_bar->setTextVisible(false);
    m_stop->setText(tr("Stop"));
    m_stop->setIcon(lineIcon(QStringLiteral("stop")));
    m_stop->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_stop->setAutoRaise(true);
    m_stop->setAccessibleName(tr("Stop the running work"));
    m_stop->setObjectName(QStringLiteral("stop"));
    arrange();
    listen();
    end();
}

void StatusPanel::listen() {
    Workspace& workspace = m_workspace;
    m_fading.setSingleShot(true);
    connect(&m_fading, &QTimer::timeout, m_message, &QLabel::clear);
    connect(m_stop, &QToolButton::clicked, &workspace, &Workspace::stop);
    connect(&workspace, &Workspace::told, this, &StatusPanel::tell);
    connect(workspace.document().undoStack(), &QUndoStack::indexChanged, this, &StatusPanel::tellStep);
    connect(&workspace.document(), &ConversationDocument::changed, this, &StatusPanel::count);
    connect(&workspace.jobs(), &JobRunner::started, this, &StatusPanel::begin);
    connect(&workspace.jobs(), &JobRunner::progressed, this, &StatusPanel::report);
    connect(&workspace.jobs(), &JobRunner::ended, this, &StatusPanel::end);
    connect(&workspace.rest().jobs(), &JobRunner::started, this, &StatusPanel::begin);
    // The next one follows at once, and nothing is to blink.
    connect(&workspace.rest().jobs(), &JobRunner::ended, this, [this] {
        QTimer::singleShot(pauseBetweenJobs, this, [this] {
            if (!m_workspace.jobs().busy() && !m_workspace.rest().jobs().busy()) end();
        });
    });
}

void StatusPanel::arrange() {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(16);
    auto* counts = new QHBoxLayout;
    counts->setSpacing(0);
    counts->addWidget(m_counts);
    counts->addWidget(m_doubtful);
    layout->addLayout(counts);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_job);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    setFixedHeight(std::max(32, m_stop->sizeHint().height() + 8));
}

QToolButton* StatusPanel::insertButton(QAction* action, int place) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
    qobject_cast<QHBoxLayout*>(layout())->insertWidget(place, button);
    return button;
}

void StatusPanel::showWhileChecked(QAction* action) {
    QToolButton* button = insertButton(action, 2);
    button->setVisible(action->isChecked());
    connect(action, &QAction::toggled, button, &QWidget::setVisible);
}

void StatusPanel::offer(QAction* action) {
    QToolButton* button = insertButton(action, 1);
    m_offered = action;
    button->setVisible(action->isEnabled());
    connect(action, &QAction::changed, button, [action, button] { button->setVisible(action->isEnabled()); });
}

void StatusPanel::count() {
    const DocumentCounts counts = m_workspace.document().counts();
    const auto number = [](std::size_t n) { return QLocale().toString(static_cast<qulonglong>(n)); };
    const QString messages = counts.messages == 1 ? tr("1 message") : tr("%1 messages").arg(number(counts.messages));
    const QString threads = counts.threads == 1 ? tr("1 thread") : tr("%1 threads").arg(number(counts.threads));
    const bool known = !m_workspace.document().wantsPrediction();
    m_doubtful->setVisible(known);
    // Before a prediction every message stands for itself, which says nothing of threads.
    m_counts->setText(known ? tr("%1 · %2 · %3 corrected · ").arg(messages, threads, number(counts.corrected))
                            : messages);
}

QString StatusPanel::countsText() const {
    return m_doubtful->isHidden() ? m_counts->text() : m_counts->text() + m_doubtful->text();
}

void StatusPanel::tell(const QString& text) {
    if (m_offered != nullptr && text == m_offered->iconText()) return;  // it stands there already
    m_message->setText(text);
    m_message->setToolTip(text);
    m_fading.start(messageTime);
}

// A new step is told by who made it.
void StatusPanel::tellStep(int index) {
    const QUndoStack& stack = *m_workspace.document().undoStack();
    const bool undone = index < m_steps;
    m_steps = index;
    if (undone && stack.canRedo()) tell(tr("Undone: %1").arg(stack.redoText()));
    if (!undone && index > 0) tell(stack.undoText());
}

void StatusPanel::begin(const QString& title) {
    m_job->setText(title);
    m_bar->setRange(0, 0);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_stop)}) {
        widget->show();
    }
}

void StatusPanel::report(const Progress& progress) {
    const QString words = progressWords(progress);
    m_job->setText(words.isEmpty() ? m_workspace.jobs().title()
                                   : m_workspace.jobs().title() + QStringLiteral(" · ") + words);
    if (progress.total == 0) return;
    m_bar->setRange(0, barSteps);
    m_bar->setValue(static_cast<int>(barSteps * progress.done / progress.total));
}

void StatusPanel::end() {
    for (QWidget* widget :
         {static_cast<QWidget*>(m_job), static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_stop)}) {
        widget->hide();
    }
}

}  // namespace antecedent
