// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>
#include <QWidget>

#include "app/desktop/viewing/view_settings.h"

namespace antecedent {

/// The legend in the lower left corner of a drawing, until somebody closes it. A drawing that is small does without.
class CornerLegend : public QWidget {
    Q_OBJECT

public:
    CornerLegend(QWidget* drawing, ViewSettings& settings);

    QToolButton* closeButton() { return m_close; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    ViewSettings& m_settings;
    QToolButton* m_close;
};

}  // namespace antecedent
