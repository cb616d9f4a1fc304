// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/pictures/render_program.h"

#include <QApplication>
#include <cstdio>
#include <cstring>

namespace antecedent {
namespace {

const auto renderOption = QStringLiteral("render");
const auto viewOption = QStringLiteral("view");
const auto themeOption = QStringLiteral("theme");
const auto scaleOption = QStringLiteral("scale");
const auto sidewaysOption = QStringLiteral("left-to-right");

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;
constexpr double largestScale = 16;

QString translated(const char* text) {
    return QCoreApplication::translate("RenderProgram", text);
}

}  // namespace

bool RenderProgram::isAskedFor(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--render") == 0 || std::strncmp(argv[i], "--render=", 9) == 0) return true;
    }
    return false;
}

QList<QCommandLineOption> RenderProgram::options() {
    return {{renderOption, translated("write a picture of FILE, without a window: .svg, .png or .pdf"),
             QStringLiteral("out")},
            {viewOption,
             translated(
                 "what the picture shows: tidy (the default), radial, arcs, network, outline or transcript"),
             QStringLiteral("name")},
            {scaleOption, translated("how many pixels a png has for each one on the screen"),
             QStringLiteral("number")},
            {sidewaysOption, translated("draw the tidy tree from left to right")}};
}

Result<RenderRequest> RenderProgram::read(const QStringList& arguments) {
    m_parser.addOptions(options());
    m_parser.addOption({themeOption, translated("light or dark"), QStringLiteral("name")});
    m_parser.addPositionalArgument(QStringLiteral("file"), translated("conversation to draw"));
    if (!m_parser.parse(arguments)) return fail(ErrorCode::Usage, m_parser.errorText().toStdString());
    const QStringList files = m_parser.positionalArguments();
    if (files.size() != 1) return fail(ErrorCode::Usage, "--render takes one conversation");
    RenderRequest request;
    request.input = files.first();
    request.output = m_parser.value(renderOption);
    request.leftToRight = m_parser.isSet(sidewaysOption);
    if (m_parser.isSet(viewOption)) {
        const auto view = viewNamed(m_parser.value(viewOption));
        if (!view) {
            return fail(ErrorCode::Usage, "there is no view " + m_parser.value(viewOption).toStdString() +
                                              "; take tidy, radial, arcs, network, outline or transcript");
        }
        request.view = *view;
    }
    const QString theme = m_parser.value(themeOption);
    request.theme = theme == QStringLiteral("dark") ? Theme::Dark : Theme::Light;
    if (!theme.isEmpty() && theme != QStringLiteral("dark") && theme != QStringLiteral("light"))
        return fail(ErrorCode::Usage, "a picture's theme is light or dark");
    if (!m_parser.isSet(scaleOption)) return request;
    bool isNumber = false;
    request.scale = m_parser.value(scaleOption).toDouble(&isNumber);
    if (!isNumber || !(request.scale > 0) || request.scale > largestScale)
        return fail(ErrorCode::Usage, "--scale takes a number above 0, up to 16");
    return request;
}

int RenderProgram::run(int argc, char** argv, std::shared_ptr<ConversationEngine> engine) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("antecedent"));
    QApplication::setOrganizationName(QStringLiteral("antecedent"));
    const auto request = read(QApplication::arguments());
    auto done = request ? Result<void>() : tl::unexpected(request.error());
    if (request) done = renderPicture(*request, *engine);
    if (done) return 0;
    std::fprintf(stderr, "antecedent-desktop: %s\n", done.error().text().c_str());
    return done.error().code == ErrorCode::Usage ? exitUsage : exitFailed;
}

}  // namespace antecedent
