// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/evaluate_command.h"

#include <CLI/CLI.hpp>

#include "app/cli/import_warnings.h"
#include "app/engine/evaluation_report.h"
#include "app/engine/review_simulation.h"

namespace antecedent {

void EvaluateCommand::declare(CLI::App& arguments) {
    arguments
        .add_option("gold", m_gold, "Files whose declared links are the truth; files of one folder count together")
        ->required();
    arguments.add_option("--format", m_options.format, "Format of the files; default: by content");
    auto* const prediction = arguments.add_option(
        "--prediction", m_options.predictions,
        "Score the links of this file, and run no model; of several, each against the first. Ranks and "
        "calibration need the model");
    arguments.add_flag("--json", m_json, "Write JSON, with reliability and review curves");
    arguments.add_flag("--baselines", m_options.baselines,
                       "Score simple rules beside it, such as the previous message");
    arguments.add_flag("--per-file", m_options.perFile, "Figures for every file instead of every folder");
    arguments.add_option("--chunk", m_options.chunk, "Score in chunks of N messages (0: whole files; not comparable)")
        ->check(CLI::Range(0, 1000000))
        ->capture_default_str();
    arguments.add_flag("--gold-ancestors", m_options.goldAncestors, "Give the true earlier links to every decision");
    arguments.add_flag(
        "--keep-declared", m_options.keepDeclared,
        "Keep the replies that the platform declares (\"declared\": true), as people have them, and score the "
        "other links");
    arguments.add_flag("--hide-quotes", m_hideQuotes,
                       "Measure without quoted lines and subjects, which often name the parent or its thread");
    auto* const review =
        arguments
            .add_option("--review", m_review,
                        "Simulate a person who is asked in this order (see antecedent review) and gives the true "
                        "links: figures after each share of answers")
            ->check(CLI::IsMember({"gain", "doubt", "threads", "time", "sample"}));
    arguments.add_flag("--no-learning", m_noLearning, "With --review: the model does not learn from the answers")
        ->needs(review);
    for (const char* option : {"--prediction", "--baselines", "--chunk", "--gold-ancestors"}) review->excludes(option);
    m_model.declare(arguments);
    // What only the model heeds would be passed over in silence.
    for (const char* option :
         {"--gold-ancestors", "--hide-quotes", "--model", "--threads", "--precision", "--no-self-answers"}) {
        prediction->excludes(option);
    }
}

Result<void> EvaluateCommand::run(CommandContext& context) {
    Pipeline pipeline(m_model.pipelineOptions(context));
    m_options.predict = m_model.predictOptions();
    m_options.predict.hideQuotes = m_hideQuotes;
    if (!m_review.empty()) return simulateReview(pipeline, context);
    const auto evaluation = evaluate(pipeline, m_gold, m_options, context.control);
    if (!evaluation) return tl::unexpected(evaluation.error());
    for (const ImportReport& report : evaluation->reports) tellImport(report, context.console.err);
    for (const std::string& note : evaluation->notes) context.console.err << note << '\n';
    context.console.out << (m_json ? evaluationJson(*evaluation) : evaluationTable(*evaluation));
    return {};
}

Result<void> EvaluateCommand::simulateReview(Pipeline& pipeline, CommandContext& context) const {
    ReviewPlan plan;
    plan.order = reviewOrderNamed(m_review).value_or(ReviewOrder::Gain);
    const auto reviews = simulateReviews(pipeline, {m_gold, m_options, plan, !m_noLearning}, context.control);
    if (!reviews) return tl::unexpected(reviews.error());
    context.console.out << (m_json ? reviewJson(*reviews) : reviewTable(*reviews));
    return {};
}

}  // namespace antecedent
