// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QStackedWidget>
#include <QToolButton>
#include <map>

#include "app/desktop/document/workspace.h"
#include "app/desktop/viewing/conversation_view.h"
#include "app/desktop/viewing/view_settings.h"

namespace antecedent {

/// A place for one view at a time, with a line above that tells which one and lets it be changed while there
/// are two places. Views are made when they are first shown.
class ViewPane : public QWidget {
    Q_OBJECT

public:
    ViewPane(Workspace& workspace, ViewSettings& settings, QWidget* parent = nullptr);

    ViewKind kind() const { return m_kind; }
    void show(ViewKind kind);
    ConversationView& view() { return view(m_kind); }
    /// Made if it is not there yet.
    ConversationView& view(ViewKind kind);
    /// Gives the keyboard to the view.
    void focusView() { view().widget()->setFocus(); }
    void setFound(const std::vector<MessageId>& messages);
    void setHeaderVisible(bool visible) { m_header->setVisible(visible); }

Q_SIGNALS:
    void shown(antecedent::ViewKind kind);
    void viewMade(QWidget* view);
    void activated();
    void closeAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeader();

    Workspace& m_workspace;
    ViewSettings& m_settings;
    ViewKind m_kind = ViewKind::Tidy;
    QWidget* m_header;
    QComboBox* m_choice;
    QToolButton* m_close;
    QStackedWidget* m_stack;
    std::map<ViewKind, ConversationView*> m_views;  // their widgets belong to the stack
    std::vector<MessageId> m_found;
};

}  // namespace antecedent
