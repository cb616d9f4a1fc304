// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/canvas/canvas_accessible.h"

#include <QPointer>
#include <QScrollBar>

#include "app/desktop/canvas/canvas_view.h"
#include "app/desktop/models/spoken_message.h"

namespace antecedent {
namespace {

/// One message of a canvas.
class MessageAccessible : public QAccessibleInterface {
public:
    MessageAccessible(CanvasView& view, std::size_t number) : m_view(&view), m_number(number) {}

    std::size_t number() const { return m_number; }
    bool isValid() const override { return m_view && m_number < m_view->canvas()->tree().size(); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_view ? m_view->window()->windowHandle() : nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString&) override {}

    QString text(QAccessible::Text what) const override {
        if (what != QAccessible::Name || !isValid()) return {};
        return spokenMessage(m_view->canvas()->tree(), MessageId(m_number));
    }
    QRect rect() const override {
        if (!isValid()) return {};
        const QRect card = m_view->cardOnScreen(MessageId(m_number));
        return {m_view->viewport()->mapToGlobal(card.topLeft()), card.size()};
    }
    QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) return state;
        const bool current = m_view->selected() == MessageId(m_number);
        state.focusable = true;
        state.selectable = true;
        state.selected = current;
        state.focused = current && m_view->hasFocus();
        state.offscreen = !m_view->viewport()->rect().intersects(m_view->cardOnScreen(MessageId(m_number)));
        return state;
    }

private:
    QPointer<CanvasView> m_view;
    std::size_t m_number;
};

QAccessibleInterface* make(const QString& className, QObject* object) {
    if (className != QStringLiteral("antecedent::CanvasView")) return nullptr;
    return new CanvasAccessible(*static_cast<CanvasView*>(object));
}

}  // namespace

void CanvasAccessible::install() {
    QAccessible::installFactory(make);
}

void CanvasAccessible::tellFocus(CanvasView& view, std::size_t message) {
    if (!QAccessible::isActive()) return;
    const auto* own = static_cast<CanvasAccessible*>(QAccessible::queryAccessibleInterface(&view));
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(static_cast<int>(own->widgets().size()) + static_cast<int>(message));
    QAccessible::updateAccessibility(&event);
}

CanvasAccessible::CanvasAccessible(CanvasView& view) : QAccessibleWidget(&view, QAccessible::List) {}

CanvasAccessible::~CanvasAccessible() {
    for (const auto& [number, id] : m_messages) QAccessible::deleteAccessibleInterface(id);
}

CanvasView& CanvasAccessible::view() const {
    return *static_cast<CanvasView*>(widget());
}

QWidgetList CanvasAccessible::widgets() const {
    QWidgetList found;
    for (QWidget* child : view().findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        const bool scrolls = child == view().viewport() || child->inherits("QAbstractScrollAreaScrollBarContainer");
        if (!scrolls && !child->isHidden() && !child->isWindow()) found << child;
    }
    return found;
}

QAccessibleInterface* CanvasAccessible::message(std::size_t number) const {
    if (number >= view().canvas()->tree().size()) return nullptr;
    const auto known = m_messages.find(number);
    if (known != m_messages.end()) return QAccessible::accessibleInterface(known->second);
    auto* made = new MessageAccessible(view(), number);
    m_messages[number] = QAccessible::registerAccessibleInterface(made);
    return made;
}

int CanvasAccessible::childCount() const {
    return static_cast<int>(widgets().size()) + static_cast<int>(view().canvas()->tree().size());
}

QAccessibleInterface* CanvasAccessible::child(int index) const {
    const QWidgetList before = widgets();
    if (index < 0) return nullptr;
    if (index < before.size()) return QAccessible::queryAccessibleInterface(before[index]);
    return message(static_cast<std::size_t>(index - before.size()));
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const {
    const MessageId hit = view().messageAt(view().viewport()->mapFromGlobal(QPoint(x, y)));
    return hit.valid() ? message(hit.index()) : nullptr;
}

QAccessibleInterface* CanvasAccessible::focusChild() const {
    const MessageId selected = view().selected();
    if (!view().hasFocus()) return QAccessibleWidget::focusChild();
    return selected.valid() ? message(selected.index()) : nullptr;
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const QWidgetList before = widgets();
    if (child == nullptr) return -1;
    if (auto* own = qobject_cast<QWidget*>(child->object())) return static_cast<int>(before.indexOf(own));
    const auto* drawn = dynamic_cast<const MessageAccessible*>(child);
    return drawn == nullptr ? -1 : static_cast<int>(before.size()) + static_cast<int>(drawn->number());
}

}  // namespace antecedent
