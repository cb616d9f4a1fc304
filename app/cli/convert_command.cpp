// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/convert_command.h"

#include <CLI/CLI.hpp>
#include <deque>

namespace antecedent {

void ConvertCommand::declare(CLI::App& arguments) {
    m_input.declareWithOutput(arguments);
    m_export.declareFormat(arguments);
}

Result<void> ConvertCommand::run(CommandContext& context) {
    auto output = m_input.takeOutput();
    if (!output) return tl::unexpected(output.error());
    m_export.setOutput(std::move(*output));
    if (const auto possible = m_export.check(m_input); !possible) return possible;
    Pipeline pipeline(context.pipeline);
    const auto conversations = m_input.open(pipeline, context);
    if (!conversations) return tl::unexpected(conversations.error());
    std::deque<ReplyTree> trees;  // items point into it
    std::vector<ExportItem> items;
    for (const OpenedConversation& opened : *conversations) {
        trees.push_back(opened.tree(opened.scores));
        items.push_back({&trees.back(), &opened.scores});
    }
    if (const auto written = m_export.write(items, context); !written) return written;
    return m_input.outcome();
}

}  // namespace antecedent
