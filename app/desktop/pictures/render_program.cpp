// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/pictures/render_program.h"

#include <QApplication>
#include <cstdio>
#include <cstring>

#include "app/desktop/pictures/option_values.h"

namespace antecedent {
namespace {

const auto renderOption = QStringLiteral("render");
const auto sidewaysOption = QStringLiteral("left-to-right");

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

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
    return {
        {renderOption, translated("write a picture of FILE, without a window: .svg, .png or .pdf"),
         QStringLiteral("out")},
        {viewOption,
         translated("what the picture shows: tree (the default), radial, timeline, speakers, outline or transcript"),
         QStringLiteral("name")},
        {scaleOption, translated("how many pixels a png has for each one on the screen"), QStringLiteral("number")},
        {sidewaysOption, translated("draw the tree from left to right")}};
}

Result<RenderRequest> RenderProgram::read(const QStringList& arguments) {
    m_parser.addOptions(options());
    m_parser.addOption({themeOption, translated("light or dark"), QStringLiteral("name")});
    m_parser.addPositionalArgument(QStringLiteral("file"), translated("conversation to draw"));
    if (!m_parser.parse(arguments)) return fail(ErrorCode::Usage, m_parser.errorText().toStdString());
    const QStringList files = m_parser.positionalArguments();
    if (files.size() != 1) return fail(ErrorCode::Usage, "--render takes one conversation");
    const auto view = givenView(m_parser);
    if (!view) return tl::unexpected(view.error());
    const auto theme = givenTheme(m_parser);
    if (!theme) return tl::unexpected(theme.error());
    const auto scale = givenScale(m_parser);
    if (!scale) return tl::unexpected(scale.error());
    RenderRequest request;
    request.input = files.first();
    request.output = m_parser.value(renderOption);
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
