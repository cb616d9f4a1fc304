// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/show_command.h"

#include <CLI/CLI.hpp>

#include "app/cli/text_width.h"
#include "app/cli/tree_printer.h"

namespace antecedent {
namespace {

std::string heading(const Conversation& conversation, std::size_t columns) {
    const auto& header = conversation.header();
    const std::string& name = header.title.empty() ? header.id : header.title;
    const std::string counts = std::to_string(conversation.size()) + " messages, " +
                               std::to_string(conversation.speakers().size()) + " speakers";
    return oneLine(name.empty() ? counts : name + ": " + counts, columns);
}

}  // namespace

void ShowCommand::declare(CLI::App& arguments) {
    m_input.declare(arguments);
    arguments.add_option("--doubtful", m_doubtful, "List the N least certain links in place of the tree")
        ->check(CLI::Range(1, 1000000000));
    auto* ignore =
        arguments.add_flag("--ignore-declared", m_ignoreDeclared, "Predict links that the file declares as well");
    arguments.add_flag("--declared", m_declaredOnly, "Show only what the file says, without the model")
        ->excludes(ignore);
    m_model.declare(arguments);
}

Result<void> ShowCommand::run(CommandContext& context) {
    Pipeline pipeline(m_model.pipelineOptions(context));
    const auto conversations = m_input.open(pipeline, context);
    if (!conversations) return tl::unexpected(conversations.error());
    Console& console = context.console;
    bool first = true;
    PredictOptions options = m_model.predictOptions();
    options.ignoreDeclared = m_ignoreDeclared;
    for (const OpenedConversation& opened : *conversations) {
        const auto scores =
            m_declaredOnly ? Result<LinkScores>(opened.scores) : pipeline.scoresFor(opened, options, context.control);
        if (!scores) return tl::unexpected(scores.error());
        const ReplyTree tree = opened.tree(*scores, m_ignoreDeclared);
        if (!first) console.out << '\n';
        first = false;
        console.out << heading(tree.conversation(), console.columns) << '\n';
        if (m_doubtful > 0) {
            printDoubtful(tree, *scores, m_doubtful, console);
        } else {
            printTree(tree, console);
        }
        console.out.flush();
        if (!console.out.good()) break;  // whoever was reading has gone
    }
    return m_input.outcome();
}

}  // namespace antecedent
