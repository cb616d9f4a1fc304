// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/desktop_program.h"

#include <cstdio>

#include "app/desktop/pictures/option_values.h"
#include "app/desktop/pictures/render_program.h"
#include "app/desktop/settings/preferences.h"
#include "app/desktop/style/line_icon.h"
#include "app/desktop/window/screenshot.h"
#include "app/desktop/window/tabbed_window.h"

namespace antecedent {
namespace {

const auto screenshotOption = QStringLiteral("screenshot");

constexpr int exitUsage = 2;

const QStringList windowless{QStringLiteral("-h"), QStringLiteral("--help"),    QStringLiteral("--help-all"),
                             QStringLiteral("-v"), QStringLiteral("--version"), QStringLiteral("--screenshot")};

QString translated(const char* text) {
    return QCoreApplication::translate("DesktopProgram", text);
}

}  // namespace

bool DesktopProgram::canStart(int argc, char** argv) {
    for (const char* variable : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(variable)) return true;
    }
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == QStringLiteral("-platform")) return true;
        const QString name = argument.section(QLatin1Char('='), 0, 0);
        if (!windowless.contains(name)) continue;
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return true;
    }
    return false;
}

DesktopProgram::DesktopProgram(int& argc, char** argv) : m_application(argc, argv) {
    QApplication::setApplicationName(QStringLiteral("antecedent"));
    QApplication::setOrganizationName(QStringLiteral("antecedent"));
    QApplication::setApplicationDisplayName(QStringLiteral("Antecedent"));
    QApplication::setApplicationVersion(QStringLiteral(ANTECEDENT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.antecedent.Antecedent"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/antecedent.svg")));
    declareOptions();
}

void DesktopProgram::declareOptions() {
    m_parser.setApplicationDescription(translated("Finds who answered whom in a conversation."));
    m_parser.addHelpOption();
    m_parser.addVersionOption();
    m_parser.addPositionalArgument(QStringLiteral("file"), translated("conversations to open, each in a tab"),
                                   QStringLiteral("[file…]"));
    m_parser.addOption({screenshotOption,
                        translated("write a picture of the window, once the file is open and predicted"),
                        QStringLiteral("png")});
    m_parser.addOption({themeOption, translated("light, dark or system"), QStringLiteral("name")});
    m_parser.addOptions(RenderProgram::options());
    m_parser.addOption({sizeOption, translated("size of the window"), QStringLiteral("WxH")});
}

Result<DesktopProgram::Request> DesktopProgram::readCommandLine() {
    if (!m_parser.parse(QApplication::arguments()))
        return fail(ErrorCode::Usage, Sentence::verbatim(m_parser.errorText().toStdString()));
    m_parser.process(m_application);
    const auto theme = givenTheme(m_parser);
    if (!theme) return tl::unexpected(theme.error());
    const auto size = givenSize(m_parser);
    if (!size) return tl::unexpected(size.error());
    const auto view = givenView(m_parser);
    if (!view) return tl::unexpected(view.error());
    // Of no use to a window, but a slip all the same.
    if (const auto scale = givenScale(m_parser); !scale) return tl::unexpected(scale.error());
    if (const auto figure = givenFigure(m_parser); !figure) return tl::unexpected(figure.error());
    return Request{*theme, *size, *view};
}

int DesktopProgram::run(std::shared_ptr<ConversationEngine> engine) {
    const auto request = readCommandLine();
    if (request) return openWindow(*request, std::move(engine));
    std::fprintf(stderr, "antecedent-desktop: %s\n", request.error().text().c_str());
    return exitUsage;
}

int DesktopProgram::openWindow(const Request& request, std::shared_ptr<ConversationEngine> engine) {
    AppSettings settings;
    applyLook(settings);
    if (request.theme) applyTheme(*request.theme);
    TabbedWindow window(std::move(engine), settings);
    if (request.size) window.resize(*request.size);
    if (request.view) window.page(0).views().show(*request.view);
    const QStringList files = m_parser.positionalArguments();
    if (m_parser.isSet(screenshotOption)) {
        auto* picture = new Screenshot(window.page(0), window.workspace(0), m_parser.value(screenshotOption));
        if (files.isEmpty()) picture->takeSoon();
    }
    window.show();
    if (!files.isEmpty()) {
        window.open(files);
    } else if (settings.reopens() && !m_parser.isSet(screenshotOption)) {
        window.restore();
    }
    return QApplication::exec();
}

}  // namespace antecedent
