// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessibleWidget>
#include <map>

namespace antecedent {

class CanvasView;

/// A canvas for screen readers: a list of the messages that it draws, which are spoken as they are selected.
class CanvasAccessible : public QAccessibleWidget {
public:
    /// Makes all canvases known to screen readers as this.
    static void install();
    /// Tells screen readers that a message has the focus now.
    static void tellFocus(CanvasView& view, std::size_t message);

    explicit CanvasAccessible(CanvasView& view);
    ~CanvasAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;

private:
    CanvasView& view() const;
    /// Widgets at the edges come before the messages.
    QWidgetList widgets() const;
    QAccessibleInterface* message(std::size_t number) const;

    mutable std::map<std::size_t, QAccessible::Id> m_messages;
};

}  // namespace antecedent
