// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QRadioButton>
#include <QSpinBox>

namespace antecedent {

/// Asks what a picture is to show and how fine a PNG is.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    /// `seenPossible`: the view can draw the part that is seen; a list can only be drawn whole.
    explicit PictureDialog(bool seenPossible, QWidget* parent = nullptr);

    bool everything() const { return m_everything->isChecked(); }
    int scale() const { return m_scale->value(); }
    QRadioButton* seen() { return m_seen; }

private:
    QRadioButton* m_everything;
    QRadioButton* m_seen;
    QSpinBox* m_scale;
};

}  // namespace antecedent
