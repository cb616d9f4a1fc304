// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/review_command.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdlib>

#include "app/cli/message_line.h"

namespace antecedent {
namespace {

std::string userName() {
    const char* name = std::getenv("USER");
    return name == nullptr ? std::string() : std::string(name);
}

}  // namespace

void ReviewCommand::declare(CLI::App& arguments) {
    arguments.add_option("file", m_file, "A transcript or a project")->required();
    arguments
        .add_option(
            "--order", m_order,
            "gain: what mends most first; doubt: the least sure first; threads: thread by thread; time: as they "
            "were said; sample: at random, to know how many are right")
        ->check(CLI::IsMember({"gain", "doubt", "threads", "time", "sample"}))
        ->capture_default_str();
    arguments
        .add_option("--below", m_plan.below,
                    "Ask about links that are less probable than this; a sample asks about any")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    arguments.add_option("--sample", m_plan.sample, "How many messages a sample has")
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    arguments.add_option("--seed", m_plan.seed, "Draws another sample")->capture_default_str();
    arguments.add_option("--annotator", m_annotator, "Your name beside your decisions; default: the user's");
    arguments.add_flag("--differing", m_differing,
                       "Ask about the messages that people decided differently; your decision has the last word");
    arguments.add_flag("--no-learning", m_noLearning,
                       "Do not teach the model what you decide: it learns after 20 decisions, and again after each 20");
    arguments.add_flag("--all", m_all, "Ask about every message, not only about those assigned to you");
    arguments.add_flag("--list", m_list, "List what would be asked, and ask nothing");
    m_input.declareOptions(arguments);
    arguments.remove_option(arguments.get_option("--ignore-decisions"));  // they are what this is about
    m_model.declare(arguments);
}

Result<void> ReviewCommand::run(CommandContext& context) {
    if (m_file == "-") {
        return fail(ErrorCode::Usage, "review: decisions are kept beside a file; standard input has none");
    }
    m_plan.order = reviewOrderNamed(m_order).value_or(ReviewOrder::Gain);
    Pipeline pipeline(m_model.pipelineOptions(context));
    m_input.setFiles({m_file});
    auto sources = m_input.openSources(pipeline, context);
    if (!sources) return tl::unexpected(sources.error());
    auto desk = ReviewDesk::open(pipeline, std::move(sources->front()), m_model.predictOptions(), context.control);
    if (!desk) return tl::unexpected(desk.error());
    if (!desk->salvagedFrom().empty()) {
        context.console.err << "the project of " << m_file.string() << " was damaged; what could be read of it is in "
                            << desk->projectPath().string() << ", the damaged file is " << desk->salvagedFrom().string()
                            << std::endl;
    }
    desk->setAnnotator(m_annotator.empty() ? userName() : m_annotator);
    if (m_all) desk->askAboutEverything();
    if (const auto kept = desk->keepPredictions(context.control); !kept) return kept;
    desk->setAdjudicating(m_differing);
    if (m_list) return list(*desk, context);
    if (m_differing && desk->items(m_plan).empty()) {
        context.console.out << "Nobody differs from anybody on a message.\n";
        return {};
    }
    ReviewTalk talk(*desk, m_plan, context.console);
    talk.setLearning(learns(*desk));
    const auto outcome = talk.run();
    if (!outcome) return tl::unexpected(outcome.error());
    tell(*outcome, *desk, context);
    return desk->keepPredictions(context.control);
}

/// A sample is judged as it was drawn. In a very long conversation a person would wait.
bool ReviewCommand::learns(const ReviewDesk& desk) const {
    constexpr std::size_t longest = 20000;
    std::size_t messages = 0;
    for (std::size_t i = 0; i < desk.size(); ++i) messages += desk.tree(i).size();
    return !m_noLearning && m_plan.order != ReviewOrder::Sample && messages <= longest;
}

Result<void> ReviewCommand::list(const ReviewDesk& desk, CommandContext& context) const {
    for (const ReviewItem& item : desk.items(m_plan)) {
        const ReplyTree& tree = desk.tree(item.conversation);
        std::string lead = MessageLine::number(item.message);
        if (desk.size() > 1) lead = tree.conversation().header().id + " " + lead;
        const auto parent = tree.primaryParent(item.message);
        lead += parent ? " -> " + MessageLine::number(*parent) : " starts a thread";
        lead += "  ";
        context.console.out << lead << MessageLine(tree, context.console).write(item.message, lead.size()) << '\n';
        if (!context.console.out.good()) break;
    }
    return {};
}

void ReviewCommand::tell(const ReviewOutcome& outcome, const ReviewDesk& desk, CommandContext& context) const {
    std::ostream& out = context.console.out;
    const ReviewTally& answers = outcome.answers;
    out << fmt::format("\nLinks right as shown: {}, set otherwise: {}, not to be told: {}. Moved with them: {}.\n",
                       answers.count(ReviewAnswer::Confirmed), answers.count(ReviewAnswer::Changed),
                       answers.count(ReviewAnswer::Unsure), outcome.moved);
    const SampleEstimate sample = answers.sample();
    if (m_plan.order == ReviewOrder::Sample && sample.asked > 0) {
        const auto [low, high] = sample.interval();
        out << fmt::format("Of the {} in this sample {:.0f} % were right (95 % interval: {:.0f} to {:.0f} %).\n",
                           sample.asked, 100 * sample.share(), 100 * low, 100 * high);
    }
    out << "Decisions are in " << desk.projectPath().string() << '\n';
}

}  // namespace antecedent
