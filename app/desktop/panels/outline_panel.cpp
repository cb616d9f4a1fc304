// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/outline_panel.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include "app/desktop/panels/selected_rows.h"

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
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ReplyTreeModel::MessageColumn, QHeaderView::Stretch);
    header()->resizeSection(ReplyTreeModel::SpeakerColumn, 120);
    header()->resizeSection(ReplyTreeModel::TimeColumn, 96);
    header()->resizeSection(ReplyTreeModel::ProbabilityColumn, 120);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &OutlinePanel::unfold);
    connect(&workspace.selection(), &MessageSelection::changed, this, &OutlinePanel::follow);
    unfold();
}

void OutlinePanel::unfold() {
    if (m_workspace.document().tree().size() <= mostUnfolded) expandAll();
    follow();
}

void OutlinePanel::follow() {
    if (m_following) return;
    const QScopedValueRollback<bool> guard(m_following, true);
    const auto indexOf = [this](MessageId message) { return m_model.indexOf(message); };
    const MessageSelection& selection = m_workspace.selection();
    const QModelIndex index = indexOf(selection.current());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(rowsOf(selection.all(), indexOf),
                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (index.isValid() && isVisible()) scrollTo(index);
}

void OutlinePanel::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTreeView::selectionChanged(selected, deselected);
    if (m_following) return;
    const QScopedValueRollback<bool> guard(m_following, true);
    shareSelection(*this, m_workspace.selection());
}

}  // namespace antecedent
