// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/inspector_panel.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "app/desktop/models/message_words.h"
#include "app/desktop/style/relative_font.h"

namespace antecedent {
namespace {

constexpr int longestText = 280;  // pixels

QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

QString whereWords(const MessageWords& words, MessageId message) {
    QStringList parts{QLatin1Char('#') + MessageWords::number(message)};
    if (const QString id = words.id(message); id != MessageWords::number(message)) {
        parts << QCoreApplication::translate("InspectorPanel", "id %1").arg(id);
    }
    if (const QString time = words.fullTime(message); !time.isEmpty()) parts << time;
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

InspectorPanel::InspectorPanel(Workspace& workspace, QWidget* parent)
    : QStackedWidget(parent), m_workspace(workspace), m_model(workspace.document()) {
    setAccessibleName(tr("Inspector"));
    auto* nothing = quietLabel(tr("Select a message to see what it answers."), this);
    nothing->setAlignment(Qt::AlignCenter);
    nothing->setMargin(24);
    addWidget(nothing);
    auto* area = new QScrollArea(this);  // small windows and long messages: nothing is squeezed together
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(makePage());
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false);
    addWidget(area);
    connect(&workspace.selection(), &MessageSelection::currentChanged, this, &InspectorPanel::show);
    connect(&workspace.document(), &ConversationDocument::changed, this,
            [this] { show(m_workspace.selection().current()); });
    connect(&workspace.selection(), &MessageSelection::changed, this, &InspectorPanel::showHint);
    connect(m_candidates->selectionModel(), &QItemSelectionModel::currentChanged, this, &InspectorPanel::showHint);
    connect(m_candidates, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    connect(m_candidates, &QListView::activated, this, [this](const QModelIndex& index) { choose(index.row()); });
}

QWidget* InspectorPanel::makePage() {
    auto* page = new QWidget(this);
    m_speaker = new QLabel(page);
    new RelativeFont(m_speaker, 2, QFont::DemiBold);
    m_where = quietLabel({}, page);
    makeText(page);
    m_answer = new QLabel(page);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::RichText);
    m_candidates = new CandidateList(m_workspace, m_model, page);
    connect(m_answer, &QLabel::linkActivated, this,
            [this](const QString& number) { m_workspace.selection().select(MessageId(number.toULongLong())); });
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(12, 8, 12, 12);
    layout->setSpacing(4);
    for (QWidget* widget : {static_cast<QWidget*>(m_speaker), static_cast<QWidget*>(m_where)})
        layout->addWidget(widget);
    layout->addSpacing(4);
    layout->addWidget(m_text);
    layout->addSpacing(4);
    layout->addWidget(m_answer);
    layout->addSpacing(4);
    m_why = new WhyLabel(m_workspace.document(), page);
    layout->addWidget(m_candidates);
    layout->addSpacing(4);
    layout->addWidget(m_why);
    m_hint = quietLabel({}, page);
    layout->addWidget(m_hint);
    layout->addStretch();
    return page;
}

void InspectorPanel::makeText(QWidget* page) {
    m_text = new QTextEdit(page);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setAccessibleName(tr("Message text"));
    // As high as the text, so that what it answers stands right below; longer ones scroll.
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this](const QSizeF& size) {
                m_text->setFixedHeight(std::clamp(static_cast<int>(size.height()) + 4, 16, longestText));
            });
}

void InspectorPanel::show(MessageId message) {
    m_model.setMessage(message);
    const bool exists = message.valid() && message.index() < m_workspace.document().tree().size();
    setCurrentIndex(exists ? 1 : 0);
    if (!exists) return;
    const MessageWords words(m_workspace.document().conversation());
    m_speaker->setText(words.speaker(message));
    m_where->setText(whereWords(words, message));
    m_text->setPlainText(words.text(message));
    showAnswer(message);
    m_why->explain(message);
    showHint();
    m_candidates->fit();
}

void InspectorPanel::showHint() {
    const std::size_t selected = m_workspace.selection().all().size();
    m_hint->setText(
        selected > 1 ? tr("%1 messages are selected: a choice is for all of them, M merges their threads").arg(selected)
        : removesSecondParent() ? tr("1–5 choose, N starts a thread, P removes the second")
                                : tr("1–5 choose, N starts a thread, P adds a second"));
    Q_EMIT secondParentChanged();
}

void InspectorPanel::showAnswer(MessageId message) {
    const Attachment& place = m_workspace.document().tree().attachment(message);
    const MessageWords words(m_workspace.document().conversation());
    const QString sure = QStringLiteral(" (%1)").arg(placeWords(place));
    if (place.parents.empty()) return m_answer->setText(tr("<b>Starts a thread</b>") + sure);
    QStringList parents;
    for (const Link& link : place.parents) {
        parents << QStringLiteral("<a href=\"%1\">%2 %3</a>")
                       .arg(link.parent.index())
                       .arg(words.speaker(link.parent).toHtmlEscaped(),
                            QLatin1Char('#') + MessageWords::number(link.parent));
    }
    m_answer->setText(tr("<b>Answers</b> %1").arg(parents.join(tr(" and "))) + sure);
}

bool InspectorPanel::choose(int row) {
    if (row < 0 || row >= m_model.rowCount()) return false;
    const MessageId message = m_model.message();
    if (m_model.startsThread(row)) {
        m_workspace.correct(message, {});
    } else {
        m_workspace.correct(message, {m_model.parentAt(row)});
    }
    return true;
}

bool InspectorPanel::chooseNewThread() {
    return choose(m_model.rowCount() - 1);
}

MessageId InspectorPanel::secondParent() const {
    const QModelIndex current = m_candidates->currentIndex();
    if (current.isValid() && !m_model.startsThread(current.row())) return m_model.parentAt(current.row());
    const auto primary = m_workspace.document().tree().primaryParent(m_model.message());
    for (int row = 0; row + 1 < m_model.rowCount(); ++row) {
        if (m_model.parentAt(row) != primary) return m_model.parentAt(row);
    }
    return {};
}

bool InspectorPanel::removesSecondParent() const {
    const ReplyTree& tree = m_workspace.document().tree();
    const MessageId message = m_model.message();
    if (!message.valid() || message.index() >= tree.size()) return false;
    const MessageId second = secondParent();
    const auto& parents = tree.attachment(message).parents;
    return parents.size() > 1 && std::any_of(parents.begin() + 1, parents.end(),
                                             [second](const Link& link) { return link.parent == second; });
}

bool InspectorPanel::toggleSecondParent() {
    if (m_model.rowCount() == 0) return false;
    m_workspace.toggleSecondParent(m_model.message(), secondParent());
    return true;
}

}  // namespace antecedent
