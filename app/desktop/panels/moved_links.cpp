// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/panels/moved_links.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <algorithm>

#include "app/desktop/models/message_words.h"
#include "graph/tree/attachment_parents.h"

namespace antecedent {
namespace {

constexpr int mostHeight = 220;
constexpr int longestText = 90;  // characters

QString numbered(const MessageWords& words, MessageId message) {
    return QStringLiteral("%1 #%2").arg(words.speaker(message), MessageWords::number(message));
}

}  // namespace

MovedLinks::MovedLinks(Workspace& workspace, QWidget* parent)
    : QScrollArea(parent), m_workspace(workspace), m_layout(nullptr) {
    setObjectName(QStringLiteral("movedLinks"));
    setAccessibleName(tr("Links that moved"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto* page = new QWidget;
    m_layout = new QVBoxLayout(page);
    m_layout->setContentsMargins(12, 4, 8, 4);
    m_layout->setSpacing(2);
    setWidget(page);
    connect(&workspace.document(), &ConversationDocument::changed, this, &MovedLinks::follow);
    connect(&workspace, &Workspace::movedToo, this, [this](const std::vector<NewPlace>& before) {
        if (isVisible()) list(before);
    });
    hide();
}

QSize MovedLinks::sizeHint() const {
    return {400, std::min(mostHeight, widget()->sizeHint().height())};
}

QPushButton* MovedLinks::putBackButton(MessageId message) {
    const auto row = m_rows.find(message);
    return row == m_rows.end() ? nullptr : row->second.putBack;
}

QPushButton* MovedLinks::keepButton(MessageId message) {
    const auto row = m_rows.find(message);
    return row == m_rows.end() ? nullptr : row->second.keep;
}

void MovedLinks::list(const std::vector<NewPlace>& before) {
    for (const NewPlace& place : before) {
        if (m_rows.count(place.child) == 0) add(place);
    }
    setVisible(!m_rows.empty());
    updateGeometry();
}

QString MovedLinks::placeOf(const std::vector<MessageId>& parents) const {
    if (parents.empty()) return tr("started a thread");
    const MessageWords words(m_workspace.document().conversation());
    return tr("answered %1").arg(numbered(words, parents.front()).toHtmlEscaped());
}

QString MovedLinks::words(const NewPlace& before) const {
    const MessageWords words(m_workspace.document().conversation());
    const Attachment& now = m_workspace.document().tree().attachment(before.child);
    const QString head = QStringLiteral("<a href=\"%1\">%2</a>: %3")
                             .arg(QString::number(before.child.index()), numbered(words, before.child).toHtmlEscaped(),
                                  words.preview(before.child, longestText).toHtmlEscaped());
    const QString today = now.parents.empty()
                              ? tr("now starts a thread")
                              : tr("now answers %1").arg(numbered(words, now.parents.front().parent).toHtmlEscaped());
    return head + QStringLiteral("<br>") +
           tr("%1, %2 (%3)").arg(placeOf(before.parents), today, placeWords(now).toHtmlEscaped());
}

void MovedLinks::add(const NewPlace& before) {
    Row row{new QWidget(widget()), new QPushButton(tr("Put Back")), new QPushButton(tr("Right So"))};
    const MessageId message = before.child;
    const QString number = MessageWords::number(message);
    row.putBack->setAccessibleName(tr("Put %1 back").arg(number));
    row.keep->setAccessibleName(tr("The new place of %1 is right").arg(number));
    auto* text = new QLabel(words(before), row.widget);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    auto* layout = new QHBoxLayout(row.widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(text, 1);
    layout->addWidget(row.putBack);
    layout->addWidget(row.keep);
    connect(text, &QLabel::linkActivated, this, [this, message] { m_workspace.selection().select(message); });
    // From the event loop: the row goes with the click on its button.
    connect(
        row.putBack, &QPushButton::clicked, this, [this, before] { m_workspace.putBack({before}); },
        Qt::QueuedConnection);
    connect(
        row.keep, &QPushButton::clicked, this,
        [this, message] {
            m_workspace.selection().select(message);
            m_workspace.correct(message, parentsOf(m_workspace.document().tree().attachment(message)));
        },
        Qt::QueuedConnection);
    m_layout->addWidget(row.widget);
    m_rows.emplace(message, row);
}

void MovedLinks::drop(MessageId message) {
    const auto row = m_rows.find(message);
    if (row == m_rows.end()) return;
    row->second.widget->hide();
    row->second.widget->deleteLater();
    m_layout->removeWidget(row->second.widget);
    m_rows.erase(row);
}

void MovedLinks::clear() {
    while (!m_rows.empty()) drop(m_rows.begin()->first);
}

// However a message was decided, it needs no row any more.
void MovedLinks::follow(const Change& change) {
    if (m_rows.empty()) return;
    if (change.kind == Change::Kind::Opened) clear();
    const ReplyTree& tree = m_workspace.document().tree();
    std::vector<MessageId> decided;
    for (const auto& [message, row] : m_rows) {
        if (tree.attachment(message).origin == LinkOrigin::Corrected) decided.push_back(message);
    }
    for (const MessageId message : decided) drop(message);
    setVisible(!m_rows.empty());
    updateGeometry();
}

}  // namespace antecedent
