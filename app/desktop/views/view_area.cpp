// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/views/view_area.h"

#include "app/desktop/canvas/reply_tree_view.h"
#include "app/desktop/panels/outline_panel.h"

namespace antecedent {

ViewArea::ViewArea(Workspace& workspace, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent),
      m_panes{new ViewPane(workspace, m_settings, this), new ViewPane(workspace, m_settings, this)} {
    setObjectName(QStringLiteral("views"));
    setChildrenCollapsible(false);
    setHandleWidth(5);
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        addWidget(m_panes[i]);
        connect(m_panes[i], &ViewPane::activated, this, [this, i] { activate(i); });
        connect(m_panes[i], &ViewPane::closeAsked, this, [this, i] { close(i); });
        connect(m_panes[i], &ViewPane::viewMade, this, &ViewArea::viewMade);
        connect(m_panes[i], &ViewPane::shown, this, [this, i](ViewKind kind) {
            if (i == m_active) Q_EMIT shown(kind);
        });
    }
    m_panes[1]->hide();
    connect(&workspace.document(), &ConversationDocument::changed, this, [this](const Change& change) {
        if (change.kind == Change::Kind::Opened) m_settings.setOnlyThread(MessageId());
    });
}

void ViewArea::show(ViewKind kind) {
    m_panes[m_active]->show(kind);
}

void ViewArea::setSplit(bool split, ViewKind beside) {
    if (split == m_split) return;
    m_split = split;
    if (split) m_panes[1]->show(beside == m_panes[0]->kind() ? ViewKind::Tidy : beside);
    m_panes[1]->setVisible(split);
    for (ViewPane* pane : m_panes) pane->setHeaderVisible(split);
    if (split) setSizes({std::max(1, width() / 2), std::max(1, width() / 2)});  // not yet shown: no width
    if (!split) activate(0);
    Q_EMIT splitChanged(split);
}

void ViewArea::setFound(const std::vector<MessageId>& messages) {
    for (ViewPane* pane : m_panes) pane->setFound(messages);
}

void ViewArea::activate(std::size_t pane) {
    if (pane == m_active) return;
    m_active = pane;
    Q_EMIT shown(m_panes[pane]->kind());
}

// The view that stays moves to the first pane.
void ViewArea::close(std::size_t pane) {
    const ViewKind kept = m_panes[1 - pane]->kind();
    setSplit(false);
    m_panes[0]->show(kept);
    m_panes[0]->focusView();
}

ReplyTreeView& ViewArea::tree() {
    return static_cast<ReplyTreeView&>(m_panes[0]->view(ViewKind::Tidy));
}

OutlinePanel& ViewArea::outline() {
    return static_cast<OutlinePanel&>(m_panes[0]->view(ViewKind::Outline));
}

}  // namespace antecedent
