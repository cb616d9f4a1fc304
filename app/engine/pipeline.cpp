// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/pipeline.h"

#include <algorithm>
#include <iostream>

#include "app/engine/model_choice.h"
#include "app/engine/model_location.h"

namespace antecedent {
Pipeline::Pipeline(PipelineOptions options) : m_options(std::move(options)), m_library(m_options.predictorLibrary) {}
Pipeline::~Pipeline() = default;

std::istream& Pipeline::standardInput() const {
    return m_options.standardInput != nullptr ? *m_options.standardInput : std::cin;
}

Result<ImportReport> Pipeline::openEach(const std::filesystem::path& path, const ReadRequest& request,
                                        const ConversationTaker& taker, Control& control) const {
    SourceLimits limits;
    if (request.options.stream) limits.heldBytes = std::uint64_t{1} << 20;
    const auto source =
        path == "-" ? SourceTree::pipe(standardInput(), "standard input", limits) : SourceTree::open(path, limits);
    if (!source) return tl::unexpected(source.error());
    return m_importers.readEach(*source, request, taker, control);
}

Result<ImportResult> Pipeline::open(const std::filesystem::path& path, const std::string& format, Control& control,
                                    const ImportOptions& options) const {
    const auto source = path == "-" ? SourceTree::read(standardInput(), "standard input") : SourceTree::open(path);
    if (!source) return tl::unexpected(source.error());
    return m_importers.read(*source, format, control, options);
}

Result<LinkScores> Pipeline::predict(ConversationPtr conversation, const PredictOptions& options, Control& control) {
    const auto loaded = predictor({conversation}, control);
    if (!loaded) return tl::unexpected(loaded.error());
    control.stage("Predicting");
    return (*loaded)->predict(std::move(conversation), options, control);
}

Result<LinkScores> Pipeline::predictOpened(const OpenedConversation& opened, PredictOptions options, Control& control) {
    if (!options.ignoreDeclared) {
        options.adaptation = opened.adaptation;
        options.fixed.insert(options.fixed.end(), opened.corrected.begin(), opened.corrected.end());
    }
    return predict(opened.conversation, options, control);
}

Result<LinkScores> Pipeline::scoresFor(const OpenedConversation& opened, const PredictOptions& options,
                                       Control& control) {
    if (!options.ignoreDeclared && opened.placesAll()) return opened.scores;
    return predictOpened(opened, options, control);
}

Result<std::vector<LinkScores>> Pipeline::predictAll(const std::vector<OpenedConversation>& opened,
                                                     const PredictOptions& options, Control& control) {
    const bool apart = std::any_of(opened.begin(), opened.end(), [&](const OpenedConversation& conversation) {
        return !conversation.corrected.empty() || conversation.adaptation != opened.front().adaptation;
    });
    if (apart) return predictApart(opened, options, control);
    std::vector<ConversationPtr> conversations;
    for (const OpenedConversation& one : opened) conversations.push_back(one.conversation);
    const auto loaded = predictor(conversations, control);
    if (!loaded) return tl::unexpected(loaded.error());
    control.stage("Predicting");
    PredictOptions adapted = options;
    if (!opened.empty() && !options.ignoreDeclared) adapted.adaptation = opened.front().adaptation;
    return (*loaded)->predictAll(conversations, adapted, control);
}

Result<AdaptationTrial> Pipeline::adapt(const std::vector<DecidedConversation>& decided, const PredictOptions& options,
                                        Control& control) {
    std::vector<ConversationPtr> conversations;
    for (const DecidedConversation& one : decided) conversations.push_back(one.conversation);
    const auto loaded = predictor(conversations, control);
    if (!loaded) return tl::unexpected(loaded.error());
    return (*loaded)->adapt(decided, options, control);
}

/// Each has fixed links of its own.
Result<std::vector<LinkScores>> Pipeline::predictApart(const std::vector<OpenedConversation>& opened,
                                                       const PredictOptions& options, Control& control) {
    std::vector<LinkScores> all;
    for (const OpenedConversation& one : opened) {
        auto scores = predictOpened(one, options, control);
        if (!scores) return tl::unexpected(scores.error());
        all.push_back(std::move(*scores));
    }
    return all;
}

Result<std::unique_ptr<PredictionSession>> Pipeline::startSession(const std::vector<ConversationPtr>& read,
                                                                  const PredictOptions& options, Control& control) {
    const auto loaded = predictor(read, control);
    if (!loaded) return tl::unexpected(loaded.error());
    return (*loaded)->startSession(options);
}

Result<ModelInfo> Pipeline::model(const std::vector<ConversationPtr>& read, Control& control) {
    const auto loaded = predictor(read, control);
    if (!loaded) return tl::unexpected(loaded.error());
    return (*loaded)->info();
}

Result<ModelInfo> Pipeline::settleOnModel(const std::vector<ConversationPtr>& read, Control& control) {
    auto info = model(read, control);
    if (!info) return info;
    m_options.modelFolder = info->folder;
    m_options.modelByLanguage = false;
    return info;
}

/// Tells it when it is another one than before.
Result<std::filesystem::path> Pipeline::modelOf(const std::vector<ConversationPtr>& read, Control& control) {
    if (!m_options.modelByLanguage || !m_options.modelFolder.empty() || modelIsNamed()) {
        return findModel(m_options.modelFolder);
    }
    auto choice = modelFor(read);
    if (!choice) return tl::unexpected(choice.error());
    if (!choice->reason.empty() && m_reason.empty()) control.note(choice->reason);
    m_reason = choice->reason;
    return std::move(choice->folder);
}

Result<ReplyPredictor*> Pipeline::predictor(const std::vector<ConversationPtr>& read, Control& control) {
    const auto model = modelOf(read, control);
    if (!model) return tl::unexpected(model.error());
    auto& known = m_predictors[*model];
    if (known) return known.get();
    control.stage("Loading the model");
    const auto library = m_library.plugin();
    if (!library) return tl::unexpected(library.error());
    auto loaded = (*library)->loadPredictor(*model);
    if (!loaded) return tl::unexpected(loaded.error());
    known = std::move(*loaded);
    return known.get();
}

}  // namespace antecedent
