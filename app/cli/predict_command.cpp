// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/predict_command.h"

#include <CLI/CLI.hpp>

namespace antecedent {

void PredictCommand::declare(CLI::App& arguments) {
    m_input.declare(arguments);
    m_export.declare(arguments);
    arguments.add_flag("--ignore-declared", m_ignoreDeclared, "Predict links that the file declares as well");
    m_stream.declare(arguments);
    m_model.declare(arguments);
}

Result<void> PredictCommand::run(CommandContext& context) {
    if (const auto possible = m_export.check(m_input); !possible) return possible;
    if (m_stream.wanted()) return m_stream.run({m_input, m_model, m_export, m_ignoreDeclared}, context);
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
    if (const auto written = m_export.write(items, context); !written) return written;
    return m_input.outcome();
}

}  // namespace antecedent
