// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QObject>

class QWidget;

namespace antecedent {

/// Keeps a widget's font so many points larger (or smaller) than the program's, which a person may change.
class RelativeFont : public QObject {
    Q_OBJECT

public:
    RelativeFont(QWidget* widget, double points, QFont::Weight weight = QFont::Normal);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void set();

    QWidget* m_widget;
    double m_points;
    QFont::Weight m_weight;
};

}  // namespace antecedent
