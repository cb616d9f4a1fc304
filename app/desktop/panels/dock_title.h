// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace antecedent {

/// A dock's title without frame or buttons; the View menu hides and shows docks. Can be dragged like any
/// title.
class DockTitle : public QLabel {
    Q_OBJECT

public:
    explicit DockTitle(const QString& title, QWidget* parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent* event) override;
};

}  // namespace antecedent
