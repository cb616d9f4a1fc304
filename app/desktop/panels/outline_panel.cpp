// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/outline_panel.h"

#include <QHeaderView>
#include <QScopedValueRollback>

namespace antecedent {
namespace {
constexpr std::size_t mostUnfolded = 2000;  // expanding a tree view costs time for each row
}

OutlinePanel::OutlinePanel(Workspace& workspace, QWidget* parent)
    : QTreeView(parent), m_workspace(workspace), m_model(workspace.document()) {
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outline of the reply tree"));
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ReplyTreeModel::MessageColumn, QHeaderView::Stretch);
    header()->resizeSection(ReplyTreeModel::SpeakerColumn, 120);
    header()->resizeSection(ReplyTreeModel::TimeColumn, 96);
    header()->resizeSection(ReplyTreeModel::ProbabilityColumn, 120);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OutlinePanel::unfold);
    connect(&workspace.selection(), &MessageSelection::currentChanged, this, &OutlinePanel::follow);
    unfold();
}

void OutlinePanel::unfold() {
    if (m_workspace.document().tree().size() <= mostUnfolded) expandAll();
    follow(m_workspace.selection().current());
}

void OutlinePanel::follow(MessageId message) {
    const QScopedValueRollback<bool> guard(m_following, true);
    const QModelIndex index = m_model.indexOf(message);
    setCurrentIndex(index);
    if (!index.isValid()) return clearSelection();
    if (isVisible()) scrollTo(index);
}

void OutlinePanel::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (!m_following && current.isValid()) m_workspace.selection().select(ReplyTreeModel::messageAt(current));
}

}  // namespace antecedent
