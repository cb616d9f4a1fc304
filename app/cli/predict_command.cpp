// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/predict_command.h"

#include <CLI/CLI.hpp>

#include "app/engine/output.h"

namespace antecedent {

void PredictCommand::declare(CLI::App& arguments) {
    m_input.declare(arguments);
    arguments.add_option("-o,--output", m_output, "File to write; - is standard output")->capture_default_str();
    arguments
        .add_option("--to", m_to,
                    "What to write: a reply-tree (JSON), jsonl with one message a line, or html, a page to read")
        ->check(CLI::IsMember({"reply-tree", "jsonl", "html"}))
        ->capture_default_str();
    arguments.add_flag("--pseudonymise", m_pseudonymise,
                       "Write \"Person 1\" and so on in place of the speakers' names");
    arguments.add_flag("--ignore-declared", m_ignoreDeclared, "Predict links that the file declares as well");
    m_model.declare(arguments);
}

Result<void> PredictCommand::run(CommandContext& context) {
    Pipeline pipeline(m_model.pipelineOptions(context));
    const auto conversations = m_input.open(pipeline, context);
    if (!conversations) return tl::unexpected(conversations.error());
    PredictOptions options = m_model.predictOptions();
    options.ignoreDeclared = m_ignoreDeclared;

    const auto scores = pipeline.predictAll(*conversations, options, context.control);
    if (!scores) return tl::unexpected(scores.error());
    std::vector<ReplyTree> trees;
    for (std::size_t i = 0; i < scores->size(); ++i) {
        trees.push_back((*conversations)[i].tree((*scores)[i], m_ignoreDeclared));
    }
    std::vector<ExportItem> items;
    for (std::size_t i = 0; i < trees.size(); ++i) items.push_back({&trees[i], &(*scores)[i]});
    const auto format = m_to == "jsonl"  ? ExportFormat::JsonLines
                        : m_to == "html" ? ExportFormat::Html
                                         : ExportFormat::ReplyTree;
    ExportOptions written;
    written.pseudonymise = m_pseudonymise;
    const std::string text = Pipeline::exportText(format, items, written);
    if (m_output == "-") {
        context.console.out << text;
    } else if (const auto written = writeOutput(m_output, text); !written) {
        return written;
    }
    return m_input.outcome();
}

}  // namespace antecedent
