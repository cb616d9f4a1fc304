// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QProxyStyle>
#include <vector>

class QStyleOptionToolButton;

namespace antecedent {

/// Fusion without frames inside frames: one thin line between docks, none around the parts of the status bar,
/// slim scroll bars without buttons, and controls whose borders are seen in the dark theme as well. Holds the
/// look that a person chose besides the palette.
class QuietStyle : public QProxyStyle {
    Q_OBJECT

public:
    QuietStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

    /// Colours that a person chose for the first speakers; invalid ones are the usual ones.
    const std::vector<QColor>& speakerColors() const { return m_speakerColors; }
    void setSpeakerColors(std::vector<QColor> colors) { m_speakerColors = std::move(colors); }

    /// Drawings in shades of grey.
    bool grey() const { return m_grey; }
    void setGrey(bool on) { m_grey = on; }

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QIcon standardIcon(StandardPixmap picture, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;

private:
    void drawMenuButton(const QStyleOptionToolButton& button, QPainter& painter, const QWidget* widget) const;

    std::vector<QColor> m_speakerColors;
    bool m_grey = false;
};

}  // namespace antecedent
