// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFontComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <functional>

#include "app/desktop/pictures/figure.h"

namespace antecedent {

/// Asks what a picture is to show, how fine a PNG is, and what a paper wants of it.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    /// `seenPossible`: the view can draw the part that is seen; a list can only be drawn whole.
    explicit PictureDialog(bool seenPossible, QWidget* parent = nullptr);

    bool everything() const { return m_everything->isChecked(); }
    int scale() const { return m_scale->value(); }
    QRadioButton* seen() { return m_seen; }
    /// What a paper wants, where that is asked for; else nothing of it.
    FigureOptions figure() const;
    QGroupBox* paper() { return m_paper; }
    QDoubleSpinBox* width() { return m_width; }
    QComboBox* colours() { return m_colours; }
    /// `size`: how large the text is with some options, in points.
    void setTextSize(std::function<double(const FigureOptions&)> size);
    QString textSizeWords() const { return m_textSize->text(); }

private:
    QGroupBox* makePaper();
    void tellTextSize();

    std::function<double(const FigureOptions&)> m_sizeOf;
    QRadioButton* m_everything;
    QRadioButton* m_seen;
    QSpinBox* m_scale;
    QGroupBox* m_paper = nullptr;
    QDoubleSpinBox* m_width = nullptr;
    QFontComboBox* m_font = nullptr;
    QComboBox* m_colours = nullptr;
    QLabel* m_textSize = nullptr;
};

}  // namespace antecedent
