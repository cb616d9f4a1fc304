// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/views/view_pane.h"

#include <QEvent>
#include <QHBoxLayout>

#include "app/desktop/canvas/canvas_view.h"
#include "app/desktop/style/line_icon.h"
#include "app/desktop/views/view_factory.h"

namespace antecedent {

ViewPane::ViewPane(Workspace& workspace, ViewSettings& settings, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_settings(settings),
      m_header(new QWidget(this)),
      m_choice(new QComboBox(m_header)),
      m_close(new QToolButton(m_header)),
      m_stack(new QStackedWidget(this)) {
    buildHeader();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void ViewPane::buildHeader() {
    for (const ViewKind kind : allViewKinds) m_choice->addItem(lineIcon(viewIcon(kind)), viewTitle(kind));
    m_choice->setAccessibleName(tr("View"));
    m_choice->setFocusPolicy(Qt::TabFocus);
    m_close->setIcon(lineIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Close this view"));
    m_close->setToolTip(tr("Close this view"));
    auto* layout = new QHBoxLayout(m_header);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_choice);
    layout->addStretch();
    layout->addWidget(m_close);
    m_header->hide();
    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        show(allViewKinds[static_cast<std::size_t>(row)]);
        focusView();
    });
    connect(m_close, &QToolButton::clicked, this, &ViewPane::closeAsked);
}

ConversationView& ViewPane::view(ViewKind kind) {
    const auto found = m_views.find(kind);
    if (found != m_views.end()) return *found->second;
    // The tree turns into the radial one before the eyes: both are one view.
    const auto sibling = m_views.find(kind == ViewKind::Tidy ? ViewKind::Radial : ViewKind::Tidy);
    const bool shared = sibling != m_views.end() && (kind == ViewKind::Tidy || kind == ViewKind::Radial);
    auto& view = m_views[kind];
    view = shared ? sibling->second : makeView(kind, m_workspace, m_settings, this);
    if (shared) return *view;
    m_stack->addWidget(view->widget());
    // Not a focus proxy of the pane: Tab would come to the pane before all that follows it, and go back to
    // the view.
    setTabOrder(m_close, view->widget());
    view->widget()->installEventFilter(this);
    if (auto* canvas = qobject_cast<CanvasView*>(view->widget())) {
        connect(
            canvas, &CanvasView::threadAsked, this,
            [this] {
                show(ViewKind::Tidy);
                focusView();
            },
            Qt::QueuedConnection);
    }
    view->setFound(m_found);
    Q_EMIT viewMade(view->widget());
    return *view;
}

void ViewPane::show(ViewKind kind) {
    m_kind = kind;
    ConversationView& next = view(kind);
    next.setKind(kind);
    m_stack->setCurrentWidget(next.widget());
    for (std::size_t i = 0; i < allViewKinds.size(); ++i) {
        if (allViewKinds[i] == kind) m_choice->setCurrentIndex(static_cast<int>(i));
    }
    Q_EMIT shown(kind);
}

void ViewPane::setFound(const std::vector<MessageId>& messages) {
    m_found = messages;
    for (auto& view : m_views) view.second->setFound(messages);
}

bool ViewPane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) Q_EMIT activated();
    return QWidget::eventFilter(watched, event);
}

}  // namespace antecedent
