// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/style/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <array>
#include <cmath>

#include "app/desktop/style/quiet_style.h"

namespace antecedent {
namespace {

struct ThemeColors {
    const char* window;
    const char* base;
    const char* alternate;
    const char* text;
    const char* quiet;
    const char* line;
    const char* accent;
    const char* link;
};

constexpr ThemeColors lightColors{"#f3f4f6", "#ffffff", "#f8f9fa", "#1c2128",
                                  "#57606c", "#c9ced6", "#1f63b5", "#1a5ba8"};
constexpr ThemeColors darkColors{"#1a1d22", "#23272e", "#282d35", "#e4e8ee",
                                 "#a0a9b6", "#464d59", "#3874c8", "#82b4f2"};

QPalette makePalette(const ThemeColors& colors) {
    QPalette palette(QColor(colors.window), QColor(colors.window));
    const auto set = [&](std::initializer_list<QPalette::ColorRole> roles, const QColor& color) {
        for (const auto role : roles) palette.setColor(role, color);
    };
    set({QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}, QColor(colors.text));
    set({QPalette::Base, QPalette::ToolTipBase}, QColor(colors.base));
    set({QPalette::AlternateBase}, QColor(colors.alternate));
    set({QPalette::PlaceholderText}, QColor(colors.quiet));
    set({QPalette::Mid}, QColor(colors.line));
    set({QPalette::Highlight}, QColor(colors.accent));
    set({QPalette::HighlightedText, QPalette::BrightText}, Qt::white);
    set({QPalette::Link, QPalette::LinkVisited}, QColor(colors.link));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, mixed(QColor(colors.text), QColor(colors.window), 0.55));
    }
    return palette;
}

/// Whether drawings are in shades of grey.
bool isGrey() {
    const auto* style = qobject_cast<const QuietStyle*>(QApplication::style());
    return style != nullptr && style->grey();
}

constexpr double highContrast = 20;  // black on white has 21; usual themes have less

// Qt takes the first font that has a character, and black-and-white symbols come before emoji: then a hand is
// drawn in one font and its skin tone beside it in another.
void preferColourEmoji() {
    QFont font = QApplication::font();
    QStringList families = font.families();
    // "Sans Serif" and the like are no fonts, and the first that is one draws digits and spaces.
    families.prepend(QFontInfo(font).family());
    families.removeDuplicates();
    for (const char* name : {"Noto Color Emoji", "Twemoji", "Segoe UI Emoji", "Apple Color Emoji"}) {
        const QString family = QString::fromLatin1(name);
        if (families.contains(family)) return;
        if (!QFontDatabase::hasFamily(family)) continue;
        font.setFamilies(families << family);
        return QApplication::setFont(font);
    }
}

double luminance(const QColor& color) {
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

}  // namespace

QPalette paletteOf(Theme theme) {
    return makePalette(theme == Theme::Dark ? darkColors : lightColors);
}

void applyTheme(Theme theme) {
    if (qobject_cast<QuietStyle*>(QApplication::style()) == nullptr) QApplication::setStyle(new QuietStyle);
    preferColourEmoji();
    if (theme == Theme::System) {
        QApplication::setPalette(QPalette());  // the platform's own, to see which of ours is nearer
        return QApplication::setPalette(paletteFollowing(QApplication::palette()));
    }
    QApplication::setPalette(paletteOf(theme));
}

QPalette paletteFollowing(const QPalette& platform) {
    const QColor window = platform.color(QPalette::Window);
    const QColor text = platform.color(QPalette::WindowText);
    const bool strong = contrast(window, text) >= highContrast &&
                        contrast(platform.color(QPalette::Base), platform.color(QPalette::Text)) >= highContrast;
    if (!strong) return paletteOf(luminance(window) < luminance(text) ? Theme::Dark : Theme::Light);
    QPalette palette = platform;
    for (const auto role : {QPalette::PlaceholderText, QPalette::Mid, QPalette::Link, QPalette::LinkVisited}) {
        palette.setColor(role, text);
    }
    return palette;
}

void applyFontSize(int points) {
    QFont font = QApplication::font();
    const int usual = QFontDatabase::systemFont(QFontDatabase::GeneralFont).pointSize();
    const int wanted = points > 0 ? points : usual;
    if (wanted <= 0 || wanted == font.pointSize()) return;
    font.setPointSize(wanted);
    QApplication::setFont(font);
}

QColor speakerColor(int speaker, const QPalette& palette) {
    static const std::array<QColor, 7> okabeIto{
        QColor(0x00, 0x72, 0xb2), QColor(0xe6, 0x9f, 0x00), QColor(0x00, 0x9e, 0x73), QColor(0xcc, 0x79, 0xa7),
        QColor(0x56, 0xb4, 0xe9), QColor(0xd5, 0x5e, 0x00), QColor(0xf0, 0xe4, 0x42)};
    if (speaker < 0) return palette.color(QPalette::Mid);
    const auto number = static_cast<std::size_t>(speaker);
    if (const auto* style = qobject_cast<const QuietStyle*>(QApplication::style())) {
        const auto& chosen = style->speakerColors();
        if (number < chosen.size() && chosen[number].isValid()) return chosen[number];
    }
    if (number < okabeIto.size()) return okabeIto[number];
    // The set's eighth colour is black, which is lost on a dark ground: the text's own colour takes its
    // place.
    if (number == okabeIto.size()) return palette.color(QPalette::Text);
    constexpr double goldenAngle = 137.508;
    const double hue = std::fmod(static_cast<double>(number) * goldenAngle, 360.0) / 360.0;
    return QColor::fromHslF(static_cast<float>(hue), 0.5F, 0.55F);
}

QColor threadTint(int thread, const QPalette& palette) {
    constexpr double goldenAngle = 137.508;
    constexpr double share = 0.08;
    if (isGrey()) {
        return mixed(palette.color(QPalette::Window), palette.color(QPalette::Text), thread % 2 == 0 ? 0.04 : 0.09);
    }
    const double hue = std::fmod(20 + thread * goldenAngle, 360.0) / 360.0;
    const QColor color = QColor::fromHslF(static_cast<float>(hue), 0.75F, 0.5F);
    return mixed(palette.color(QPalette::Window), color, share);
}

QColor doubtColor(const QPalette& palette) {
    if (isGrey()) return palette.color(QPalette::Text);
    const bool dark = palette.color(QPalette::Base).lightnessF() < 0.5F;
    return dark ? QColor(0xf5, 0xb0, 0x4c) : QColor(0xb4, 0x53, 0x09);
}

QColor foundGround(const QPalette& palette) {
    const bool dark = palette.color(QPalette::Base).lightnessF() < 0.5F;
    return mixed(palette.color(QPalette::Base), dark ? QColor(0xf5, 0xb0, 0x4c) : QColor(0xff, 0xc1, 0x07),
                 dark ? 0.35 : 0.5);
}

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto mix = [share](double a, double b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

double contrast(const QColor& a, const QColor& b) {
    const double bright = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (bright + 0.05) / (dark + 0.05);
}

}  // namespace antecedent
