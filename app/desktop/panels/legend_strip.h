// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>
#include <QWidget>

#include "app/desktop/viewing/view_settings.h"

namespace antecedent {

/// The legend below a drawing, until somebody closes it. It covers nothing.
class LegendStrip : public QWidget {
    Q_OBJECT

public:
    explicit LegendStrip(ViewSettings& settings, QWidget* parent = nullptr);

    QToolButton* closeButton() { return m_close; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ViewSettings& m_settings;
    QToolButton* m_close;
};

}  // namespace antecedent
