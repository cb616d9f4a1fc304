// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/filter_panel.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QTimeZone>
#include <QVBoxLayout>
#include <algorithm>

#include "app/desktop/panels/message_delegate.h"

namespace antecedent {
namespace {

constexpr int shortestList = 96;  // what is found is always seen

QDateTime dateOf(Timestamp time) {
    return QDateTime::fromMSecsSinceEpoch(time.nanoseconds / 1000000, QTimeZone::utc());
}

Timestamp timeOf(const QDateTime& date) {
    return Timestamp{date.toMSecsSinceEpoch() * 1000000};
}

/// The times that the messages of a conversation cover; nullopt when none has one.
std::optional<std::pair<Timestamp, Timestamp>> timesOf(const Conversation& conversation) {
    std::optional<std::pair<Timestamp, Timestamp>> times;
    for (const Message& message : conversation.messages()) {
        if (!message.time) continue;
        if (!times) times = {*message.time, *message.time};
        times->first = std::min(times->first, *message.time);
        times->second = std::max(times->second, *message.time);
    }
    return times;
}

}  // namespace

FilterPanel::FilterPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_model(workspace.document(), workspace.finder()),
      m_speaker(new QComboBox(this)),
      m_from(makeTime(tr("From"))),
      m_to(makeTime(tr("Until"))),
      m_least(makeProbability(tr("Least probability"), 0)),
      m_most(makeProbability(tr("Greatest probability"), 1)),
      m_origin(new QComboBox(this)),
      m_unanswered(new QCheckBox(tr("Nobody replied"), this)),
      m_reset(new QPushButton(tr("Mark Nothing"), this)),
      m_summary(new QLabel(this)),
      m_list(new MessageList(
          workspace, &m_model, [this](MessageId message) { return m_model.rowOf(message); }, this)) {
    m_speaker->setAccessibleName(tr("Speaker"));
    m_origin->setAccessibleName(tr("Who says so"));
    m_list->setAccessibleName(tr("Messages found"));
    m_list->setObjectName(QStringLiteral("found"));
    m_list->setMinimumHeight(shortestList);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(12, 0, 12, 0);
    m_list->setItemDelegate(new MessageDelegate(workspace.finder().words(), this));
    fillOrigins();
    auto* form = new QFormLayout;
    form->setContentsMargins(12, 4, 12, 4);
    form->addRow(tr("Speaker"), m_speaker);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("Until"), m_to);
    form->addRow(tr("Probability"), pair(m_least, m_most));
    form->addRow(tr("Link"), m_origin);
    form->addRow(pair(m_unanswered, m_reset));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    wire();
    readConversation();
    tell();
}

QDoubleSpinBox* FilterPanel::makeProbability(const QString& name, double value) {
    auto* box = new QDoubleSpinBox(this);
    box->setRange(0, 1);
    box->setSingleStep(0.05);
    box->setValue(value);
    box->setAccessibleName(name);
    return box;
}

QDateTimeEdit* FilterPanel::makeTime(const QString& name) {
    auto* box = new QDateTimeEdit(this);
    box->setTimeSpec(Qt::UTC);
    box->setAccessibleName(name);
    return box;
}

QWidget* FilterPanel::pair(QWidget* first, QWidget* second) {
    auto* both = new QWidget(this);
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(first, 1);
    layout->addWidget(second, 1);
    return both;
}

void FilterPanel::fillOrigins() {
    m_origin->addItem(tr("Any"));
    m_origin->addItem(tr("Predicted"), static_cast<int>(LinkOrigin::Predicted));
    m_origin->addItem(tr("Said by the file"), static_cast<int>(LinkOrigin::Declared));
    m_origin->addItem(tr("Set by you"), static_cast<int>(LinkOrigin::Corrected));
}

void FilterPanel::wire() {
    for (QComboBox* box : {m_speaker, m_origin}) connect(box, &QComboBox::currentIndexChanged, this, &FilterPanel::ask);
    for (QDateTimeEdit* box : {m_from, m_to}) connect(box, &QDateTimeEdit::dateTimeChanged, this, &FilterPanel::ask);
    for (QDoubleSpinBox* box : {m_least, m_most}) connect(box, &QDoubleSpinBox::valueChanged, this, &FilterPanel::ask);
    connect(m_unanswered, &QCheckBox::toggled, this, &FilterPanel::ask);
    connect(m_reset, &QPushButton::clicked, this, &FilterPanel::clear);
    connect(&m_workspace.finder(), &Finder::changed, this, &FilterPanel::tell);
    connect(&m_workspace.document(), &ConversationDocument::changed, this, [this](const Change& change) {
        if (change.kind == Change::Kind::Opened) readConversation();
    });
}

void FilterPanel::readConversation() {
    const QScopedValueRollback<bool> guard(m_reading, true);
    const Conversation& conversation = m_workspace.document().conversation();
    m_speaker->clear();
    m_speaker->addItem(tr("Everybody"));
    for (const Speaker& speaker : conversation.speakers()) {
        m_speaker->addItem(QString::fromStdString(speaker.name));
    }
    const auto times = timesOf(conversation);
    const bool calendar = conversation.header().timeBase == TimeBase::Calendar;
    for (QDateTimeEdit* box : {m_from, m_to}) {
        box->setEnabled(times.has_value());
        box->setDisplayFormat(calendar ? QStringLiteral("d MMM yyyy HH:mm") : QStringLiteral("HH:mm:ss"));
        if (!times) continue;
        // A format without seconds cuts them off, and the last message must stay inside.
        box->setDateTimeRange(dateOf(times->first).addSecs(-60), dateOf(times->second).addSecs(60));
        box->setDateTime(box == m_from ? box->minimumDateTime() : box->maximumDateTime());
    }
    m_least->setValue(0);
    m_most->setValue(1);
    m_origin->setCurrentIndex(0);
    m_unanswered->setChecked(false);
}

void FilterPanel::clear() {
    readConversation();
    ask();
}

void FilterPanel::tell() {
    const Finder& finder = m_workspace.finder();
    if (finder.query().empty()) return m_summary->setText(tr("Choose what to mark. Nothing is hidden by it."));
    const QString count =
        tr("%1 of %2 messages").arg(finder.matches().size()).arg(m_workspace.document().counts().messages);
    m_summary->setText(tr("Marked in all views and listed here: %1.").arg(count));
}

// Closed, and not only out of sight with its window or behind another tab.
void FilterPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    const bool closed = isHidden() || (parentWidget() != nullptr && parentWidget()->isHidden());
    if (closed && m_workspace.finder().query().filters()) clear();
}

void FilterPanel::ask() {
    if (m_reading) return;
    SearchQuery query = m_workspace.finder().query();
    const int speaker = m_speaker->currentIndex();
    query.speaker = speaker > 0 ? SpeakerId(static_cast<std::size_t>(speaker - 1)) : SpeakerId();
    query.from.reset();
    query.to.reset();
    if (m_from->dateTime() > m_from->minimumDateTime()) query.from = timeOf(m_from->dateTime());
    if (m_to->dateTime() < m_to->maximumDateTime()) query.to = timeOf(m_to->dateTime());
    query.leastProbability = m_least->value();
    query.mostProbability = m_most->value();
    query.origin.reset();
    if (m_origin->currentIndex() > 0) query.origin = static_cast<LinkOrigin>(m_origin->currentData().toInt());
    query.unanswered = m_unanswered->isChecked();
    m_workspace.finder().setQuery(query);
}

}  // namespace antecedent
