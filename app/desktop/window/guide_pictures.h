// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/desktop/window/guide_example.h"

namespace antecedent {

/// What the pages of the guide show: drawn by the program's own views and panels, in its language and theme.
class GuidePictures {
public:
    static constexpr int width = 656;

    explicit GuidePictures(QWidget* parent) : m_parent(parent) {}

    QWidget* tree();
    QWidget* legend();
    QWidget* inspector();
    QWidget* dragging();
    QWidget* otherViews();

private:
    QWidget* label(const QPixmap& picture, const QString& words);
    QPixmap blank(const QSize& size) const;

    QWidget* m_parent;
    GuideExample m_example;
};

}  // namespace antecedent
