// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/pictures/option_values.h"

#include <QFontDatabase>
#include <QStringList>

namespace antecedent {
namespace {

constexpr double largestScale = 16;
constexpr int largestSide = 16384;
constexpr double widestFigure = 200;

template <class T>
using Understood = std::optional<T> (*)(const QString& value);

template <class T>
Result<std::optional<T>> given(const QCommandLineParser& parser, const QString& option, Understood<T> understand,
                               const QString& allowed) {
    if (!parser.isSet(option)) return std::optional<T>();
    const QString value = parser.value(option);
    const std::optional<T> understood = understand(value);
    if (understood) return understood;
    const QString problem = QStringLiteral("--%1 takes %2, not \"%3\"").arg(option, allowed, value);
    return fail(ErrorCode::Usage, Sentence::verbatim(problem.toStdString()));
}

/// "transcript, tree or radial".
QString viewNames() {
    QString names;
    for (const ViewKind kind : allViewKinds) {
        if (!names.isEmpty()) names += kind == allViewKinds.back() ? QStringLiteral(" or ") : QStringLiteral(", ");
        names += viewName(kind);
    }
    return names;
}

std::optional<Theme> themeNamed(const QString& name) {
    if (name == QStringLiteral("light")) return Theme::Light;
    if (name == QStringLiteral("dark")) return Theme::Dark;
    if (name == QStringLiteral("system")) return Theme::System;
    return std::nullopt;
}

std::optional<double> scaleNamed(const QString& name) {
    bool isNumber = false;
    const double scale = name.toDouble(&isNumber);
    if (!isNumber || !(scale > 0) || scale > largestScale) return std::nullopt;
    return scale;
}

std::optional<double> widthNamed(const QString& name) {
    bool isNumber = false;
    const double width = name.toDouble(&isNumber);
    return isNumber && width >= 1 && width <= widestFigure ? std::make_optional(width) : std::nullopt;
}

std::optional<QString> fontNamed(const QString& name) {
    return QFontDatabase::hasFamily(name) ? std::make_optional(name) : std::nullopt;
}

std::optional<QSize> sizeNamed(const QString& name) {
    const QStringList sides = name.split(QLatin1Char('x'));
    if (sides.size() != 2) return std::nullopt;
    const QSize size(sides[0].toInt(), sides[1].toInt());  // 0 where it is no number
    if (size.isEmpty() || size.width() > largestSide || size.height() > largestSide) return std::nullopt;
    return size;
}

}  // namespace

Result<std::optional<ViewKind>> givenView(const QCommandLineParser& parser) {
    return given<ViewKind>(parser, viewOption, viewNamed, viewNames());
}

Result<std::optional<Theme>> givenTheme(const QCommandLineParser& parser) {
    return given<Theme>(parser, themeOption, themeNamed, QStringLiteral("light, dark or system"));
}

Result<std::optional<double>> givenScale(const QCommandLineParser& parser) {
    return given<double>(parser, scaleOption, scaleNamed,
                         QStringLiteral("a number above 0, up to %1").arg(largestScale));
}

Result<FigureOptions> givenFigure(const QCommandLineParser& parser) {
    const auto width = given<double>(parser, widthOption, widthNamed,
                                     QStringLiteral("centimetres, a number from 1 to %1").arg(widestFigure));
    if (!width) return tl::unexpected(width.error());
    const auto font = given<QString>(parser, fontOption, fontNamed, QStringLiteral("the name of a font that is here"));
    if (!font) return tl::unexpected(font.error());
    const auto colours =
        given<FigureColours>(parser, coloursOption, figureColoursNamed, QStringLiteral("screen, colour-blind or grey"));
    if (!colours) return tl::unexpected(colours.error());
    return FigureOptions{width->value_or(0), font->value_or(QString()), colours->value_or(FigureColours::Screen)};
}

Result<std::optional<QSize>> givenSize(const QCommandLineParser& parser) {
    return given<QSize>(parser, sizeOption, sizeNamed,
                        QStringLiteral("width and height in pixels, such as 1200x800, up to %1x%1").arg(largestSide));
}

}  // namespace antecedent
