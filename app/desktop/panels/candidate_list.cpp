// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/candidate_list.h"

#include <algorithm>

#include "app/desktop/panels/candidate_delegate.h"

namespace antecedent {

CandidateList::CandidateList(Workspace& workspace, CandidateModel& model, QWidget* parent)
    : QListView(parent), m_workspace(workspace), m_model(model) {
    setObjectName(QStringLiteral("candidates"));
    setAccessibleName(tr("What the message may answer"));
    setModel(&model);
    setItemDelegate(new CandidateDelegate(workspace.finder().words(), this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setResizeMode(QListView::Adjust);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);  // all are seen
    connect(this, &QListView::entered, this, &CandidateList::pointAt);
    connect(&workspace.finder(), &Finder::changed, viewport(), qOverload<>(&QWidget::update));
}

void CandidateList::fit() {
    int height = 2;
    for (int row = 0; row < m_model.rowCount(); ++row) height += sizeHintForIndex(m_model.index(row)).height();
    setFixedHeight(std::max(height, 3));
}

void CandidateList::pointAt(const QModelIndex& row) {
    const bool message = row.isValid() && !m_model.startsThread(row.row());
    m_workspace.selection().point(message ? m_model.parentAt(row.row()) : MessageId());
}

void CandidateList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (hasFocus()) pointAt(current);
}

// Narrower rows have more lines.
void CandidateList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

void CandidateList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason) pointAt(currentIndex());
}

void CandidateList::focusOutEvent(QFocusEvent* event) {
    QListView::focusOutEvent(event);
    pointAt({});
}

bool CandidateList::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) pointAt({});
    return QListView::viewportEvent(event);
}

}  // namespace antecedent
