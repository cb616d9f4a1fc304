// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/pictures/render_program.h"

#include <QApplication>
#include <cstdio>
#include <string>

#include "app/desktop/pictures/option_values.h"

namespace antecedent {
namespace {

const auto renderOption = QStringLiteral("render");
const auto reportOption = QStringLiteral("report");
const auto sidewaysOption = QStringLiteral("left-to-right");

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

QString translated(const char* text) {
    return QCoreApplication::translate("RenderProgram", text);
}

}  // namespace

bool RenderProgram::isAskedFor(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        for (const std::string option : {"--render", "--report"}) {
            const std::string given = argv[i];
            if (given == option || given.rfind(option + "=", 0) == 0) return true;
        }
    }
    return false;
}

QList<QCommandLineOption> RenderProgram::options() {
    return {{renderOption, translated("write a picture of FILE, without a window: .svg, .png or .pdf"),
             QStringLiteral("out")},
            {reportOption, translated("write a page with the statistics of FILE, without a window: .pdf or .html"),
             QStringLiteral("out")},
            {viewOption,
             translated("what the picture shows: tree (the default), radial, timeline, speakers, outline, thread-map "
                        "or transcript"),
             QStringLiteral("name")},
            {scaleOption, translated("how many pixels a png has for each one on the screen"), QStringLiteral("number")},
            {sidewaysOption, translated("draw the tree from left to right")},
            {widthOption, translated("how wide the picture is in print"), QStringLiteral("cm")},
            {fontOption, translated("font of the picture"), QStringLiteral("name")},
            {coloursOption, translated("colours of the picture: screen (the default), colour-blind or grey"),
             QStringLiteral("name")}};
}

Result<RenderRequest> RenderProgram::read(const QStringList& arguments) {
    m_parser.addOptions(options());
    m_parser.addOption({themeOption, translated("light or dark"), QStringLiteral("name")});
    m_parser.addPositionalArgument(QStringLiteral("file"), translated("conversation to draw"));
    if (!m_parser.parse(arguments))
        return fail(ErrorCode::Usage, Sentence::verbatim(m_parser.errorText().toStdString()));
    const QStringList files = m_parser.positionalArguments();
    if (m_parser.isSet(renderOption) && m_parser.isSet(reportOption))
        return fail(ErrorCode::Usage, "--render and --report do not go together");
    if (files.size() != 1) return fail(ErrorCode::Usage, "--render and --report take one conversation");
    const auto view = givenView(m_parser);
    if (!view) return tl::unexpected(view.error());
    const auto theme = givenTheme(m_parser);
    if (!theme) return tl::unexpected(theme.error());
    const auto scale = givenScale(m_parser);
    if (!scale) return tl::unexpected(scale.error());
    const auto figure = givenFigure(m_parser);
    if (!figure) return tl::unexpected(figure.error());
    RenderRequest request;
    request.figure = *figure;
    request.input = files.first();
    request.report = m_parser.isSet(reportOption);
    request.output = m_parser.value(request.report ? reportOption : renderOption);
    request.leftToRight = m_parser.isSet(sidewaysOption);
    request.view = view->value_or(request.view);
    // A picture is looked at elsewhere: the system's theme is not that of a desktop that happens to be here.
    request.theme = *theme == Theme::Dark ? Theme::Dark : Theme::Light;
    request.scale = scale->value_or(request.scale);
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
