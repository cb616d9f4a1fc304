// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/statistics_command.h"

#include <CLI/CLI.hpp>
#include <deque>

#include "app/engine/output.h"
#include "app/engine/statistics_report.h"

namespace antecedent {

void StatisticsCommand::declare(CLI::App& arguments) {
    m_input.declare(arguments);
    arguments.add_flag("--json", m_json, "Write JSON, with every thread, speaker and pair");
    arguments.add_option("-o,--output", m_output, "File to write; - is standard output")->capture_default_str();
    arguments.add_flag("--overwrite", m_overwrite, "Write over one of the files that are read");
    arguments.add_flag("--declared", m_declaredOnly, "Count only the links that the file declares, without the model");
    m_model.declare(arguments);
}

Result<void> StatisticsCommand::run(CommandContext& context) {
    if (m_output != "-") {
        if (const auto possible = checkOutput(m_output); !possible) return possible;
    }
    if (const auto free = m_input.checkOutput(m_output, m_overwrite); !free) return free;
    Pipeline pipeline(m_model.pipelineOptions(context));
    const auto conversations = m_input.open(pipeline, context);
    if (!conversations) return tl::unexpected(conversations.error());
    std::deque<ReplyTree> trees;  // items point into it
    std::vector<StatisticsItem> items;
    const PredictOptions options = m_model.predictOptions();
    for (const OpenedConversation& opened : *conversations) {
        const auto scores =
            m_declaredOnly ? Result<LinkScores>(opened.scores) : pipeline.scoresFor(opened, options, context.control);
        if (!scores) return tl::unexpected(scores.error());
        trees.push_back(opened.tree(*scores));
        items.push_back({&trees.back(), conversationStatistics(trees.back())});
    }
    const std::string text = m_json ? statisticsJson(items) : statisticsText(items);
    if (m_output == "-") {
        context.console.out << text;
    } else if (const auto written = writeOutput(m_output, text); !written) {
        return written;
    }
    return m_input.outcome();
}

}  // namespace antecedent
