// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/pictures/render_command.h"

#include "app/desktop/document/conversation_document.h"
#include "app/desktop/pictures/statistics_report.h"

namespace antecedent {
namespace {

Result<void> readInto(ConversationDocument& document, const QString& input, ConversationEngine& engine,
                      const ProjectLibrary& library) {
    Control control;
    auto file = readOpenedFile(engine, library, input, control);
    if (!file) return tl::unexpected(file.error());
    document.load(std::move(*file));
    if (!document.wantsPrediction()) return {};
    PredictOptions options;
    for (const Correction& correction : document.corrections()) {
        if (correction.conversation == 0) options.fixed.emplace_back(correction.child, correction.parents);
    }
    auto scores = engine.predict(document.tree().conversationPtr(), options, control);
    if (!scores) return tl::unexpected(scores.error());
    document.applyScores(0, std::move(*scores));
    return {};
}

}  // namespace

Result<void> renderPicture(const RenderRequest& request, ConversationEngine& engine, const ProjectLibrary& library) {
    ConversationDocument document;
    const auto read = readInto(document, request.input, engine, library);
    if (!read) return read;
    applyTheme(request.theme);
    if (request.report) return StatisticsReport(document).write(request.output);
    ViewSettings settings;
    if (request.leftToRight) settings.setDirection(LayoutDirection::LeftRight);
    return writeFigure(document, settings, {request.view, request.scale, request.figure}, request.output);
}

}  // namespace antecedent
