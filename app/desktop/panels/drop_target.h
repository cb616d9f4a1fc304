// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace antecedent {

/// A dashed frame that says where files go.
class DropTarget : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setActive(bool active);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool m_active = false;
};

}  // namespace antecedent
