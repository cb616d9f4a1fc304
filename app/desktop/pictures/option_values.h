// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineParser>
#include <QSize>
#include <optional>

#include "app/desktop/pictures/figure.h"
#include "app/desktop/style/theme.h"
#include "app/desktop/viewing/view_kind.h"
#include "graph/base/error.h"

namespace antecedent {

/// Options of the command line that take one of a few values, or a number.
inline const QString viewOption = QStringLiteral("view");
inline const QString themeOption = QStringLiteral("theme");
inline const QString scaleOption = QStringLiteral("scale");
inline const QString widthOption = QStringLiteral("width");
inline const QString fontOption = QStringLiteral("font");
inline const QString coloursOption = QStringLiteral("colours");
inline const QString sizeOption = QStringLiteral("size");

/// What such an option says, of a parser that knows it and has parsed; nullopt when it was not given. The
/// error of a wrong value, a Usage, names the option, the value and what may stand there.
Result<std::optional<ViewKind>> givenView(const QCommandLineParser& parser);
Result<std::optional<Theme>> givenTheme(const QCommandLineParser& parser);
/// Pixels of a picture for each one on the screen.
Result<std::optional<double>> givenScale(const QCommandLineParser& parser);
/// What a paper wants of a figure, with all its options.
Result<FigureOptions> givenFigure(const QCommandLineParser& parser);
/// Of the window, in pixels.
Result<std::optional<QSize>> givenSize(const QCommandLineParser& parser);

}  // namespace antecedent
