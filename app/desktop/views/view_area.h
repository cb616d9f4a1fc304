// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>
#include <array>

#include "app/desktop/views/view_pane.h"

namespace antecedent {

class ReplyTreeView;
class OutlinePanel;

/// The views of a document: one pane, or two side by side. What the menus ask goes to the pane that has, or
/// had last, the keyboard's focus.
class ViewArea : public QSplitter {
    Q_OBJECT

public:
    explicit ViewArea(Workspace& workspace, QWidget* parent = nullptr);

    ViewSettings& settings() { return m_settings; }
    ViewPane& active() { return *m_panes[m_active]; }
    ViewPane& pane(std::size_t number) { return *m_panes[number]; }
    ViewKind kind() const { return m_panes[m_active]->kind(); }

    void show(ViewKind kind);
    /// Gives the keyboard to the view that had it last.
    void focusView() { m_panes[m_active]->focusView(); }
    bool isSplit() const { return m_split; }
    /// The second pane shows `beside`.
    void setSplit(bool split, ViewKind beside = ViewKind::Transcript);
    void setFound(const std::vector<MessageId>& messages);

    /// Of the first pane, made if they are not there yet.
    ReplyTreeView& tree();
    OutlinePanel& outline();

Q_SIGNALS:
    void shown(antecedent::ViewKind kind);
    void splitChanged(bool split);
    void viewMade(QWidget* view);

private:
    void activate(std::size_t pane);
    void close(std::size_t pane);

    ViewSettings m_settings;
    std::array<ViewPane*, 2> m_panes;
    std::size_t m_active = 0;
    bool m_split = false;
};

}  // namespace antecedent
