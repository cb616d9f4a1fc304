// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/panels/outline_panel.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <vector>

#include "app/desktop/document/system_lines.h"
#include "app/desktop/panels/found_delegate.h"
#include "app/desktop/panels/selected_rows.h"

namespace antecedent {
namespace {
constexpr std::size_t mostUnfolded = 2000;  // expanding a tree view costs time for each row
constexpr int widestStep = 20;
constexpr int narrowestStep = 6;
constexpr double stepsShare = 0.4;   // of the column; the rest is for words
constexpr int narrowestWords = 180;  // of the deepest message
}  // namespace

OutlinePanel::OutlinePanel(Workspace& workspace, QWidget* parent)
    : QTreeView(parent),
      m_workspace(workspace),
      m_model(workspace.document()),
      m_pointed(new PointedRow(*this, workspace.selection(),
                               [this](MessageId message) { return m_model.indexOf(message); })) {
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Outline of the reply tree"));
    setModel(&m_model);
    setItemDelegate(new FoundDelegate(workspace.finder().words(), this));
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
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &OutlinePanel::measureDepth);
    connect(&workspace.selection(), &MessageSelection::changed, this, &OutlinePanel::follow);
    connect(&workspace.finder(), &Finder::changed, viewport(), qOverload<>(&QWidget::update));
    unfold();
}

void OutlinePanel::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    m_pointed->paint();
}

void OutlinePanel::measureDepth() {
    const ReplyTree& tree = m_workspace.document().tree();
    std::vector<int> depths(tree.size(), 0);
    m_depth = 0;
    for (std::size_t i = 0; i < depths.size(); ++i) {
        const auto parent = tree.primaryParent(MessageId(i));
        depths[i] = parent ? depths[parent->index()] + 1 : 0;
        m_depth = std::max(m_depth, depths[i]);
    }
    const auto& messages = tree.conversation().messages();
    const bool timed =
        std::any_of(messages.begin(), messages.end(), [](const Message& message) { return message.time.has_value(); });
    setColumnHidden(ReplyTreeModel::TimeColumn, !timed && !messages.empty());
    fitSteps();
}

void OutlinePanel::fitSteps() {
    int room = viewport()->width();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (column != ReplyTreeModel::MessageColumn) room -= header()->sectionSize(column);
    }
    const int steps = m_depth + 1;  // the first is for the arrows of threads
    setIndentation(std::clamp(static_cast<int>(room * stepsShare) / steps, narrowestStep, widestStep));
    const int needed = steps * indentation() + narrowestWords;
    const bool scrolls = needed > room;
    header()->setSectionResizeMode(ReplyTreeModel::MessageColumn,
                                   scrolls ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (scrolls) header()->resizeSection(ReplyTreeModel::MessageColumn, needed);
}

void OutlinePanel::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    fitSteps();
}

void OutlinePanel::unfold() {
    measureDepth();
    if (m_workspace.document().tree().size() <= mostUnfolded) expandAll();
    if (m_onlyThread.index() >= m_workspace.document().tree().size()) m_onlyThread = MessageId();
    hideRows();
    follow();
}

void OutlinePanel::showOnlyThread(MessageId message) {
    const ReplyTree& tree = m_workspace.document().tree();
    const bool known = message.valid() && message.index() < tree.size();
    m_onlyThread = known ? message : MessageId();
    hideRows();
}

void OutlinePanel::setSystemLines(bool on) {
    if (on == m_systemLines) return;
    m_systemLines = on;
    hideRows();
}

void OutlinePanel::hideRows() {
    const ReplyTree& tree = m_workspace.document().tree();
    const MessageId only = m_onlyThread.valid() ? tree.root(m_onlyThread) : MessageId();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const MessageId root = ReplyTreeModel::messageAt(m_model.index(row, 0));
        const bool hidden = (only.valid() && root != only) || (!m_systemLines && isSystemLine(tree, root));
        if (hidden != isRowHidden(row, {})) setRowHidden(row, {}, hidden);
    }
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
    if (!index.isValid() || !isVisible()) return;
    scrollTo(index);
    const int left = visualRect(index.siblingAtColumn(ReplyTreeModel::MessageColumn)).left();
    const bool seen = left >= 0 && left + narrowestWords <= viewport()->width();
    QScrollBar* bar = horizontalScrollBar();
    if (!seen) bar->setValue(bar->value() + left - viewport()->width() / 3);
}

void OutlinePanel::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTreeView::selectionChanged(selected, deselected);
    if (m_following) return;
    const QScopedValueRollback<bool> guard(m_following, true);
    shareSelection(*this, m_workspace.selection());
}

}  // namespace antecedent
