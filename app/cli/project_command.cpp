// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/project_command.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <deque>

#include "app/cli/project_assignment.h"
#include "app/cli/project_methods.h"
#include "app/cli/project_reports.h"
#include "app/engine/project_library.h"
#include "app/engine/review_desk.h"
#include "app/engine/transcript_desk.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/project/project_merge.h"
#include "graph/project/project_salvage.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

using Action = Result<void> (ProjectCommand::*)(CommandContext&);

constexpr const char* actionHelp =
    "info: what is in it; import: add transcripts, or read them again; predict: find the replies, and keep them; "
    "export: write the trees; merge: take over the decisions of other projects; log: who decided what, and when; "
    "assign: who is asked about which messages; agreement: how far people agree; methods: a paragraph for a paper, "
    "with BibTeX; learn: teach the model what was "
    "decided; unlearn: go back to the model as it came; salvage: save what a damaged file still holds; where: tell the "
    "project of a "
    "transcript";

}  // namespace

void ProjectCommand::declare(CLI::App& arguments) {
    arguments.add_option("action", m_action, actionHelp)
        ->required()
        ->check(CLI::IsMember({"info", "import", "predict", "export", "merge", "log", "assign", "agreement", "methods",
                               "learn", "unlearn", "salvage", "where"}));
    arguments
        .add_option(
            "files", m_files,
            "The project, or a transcript that has one; for import, merge and salvage the other files behind it")
        ->required();
    arguments.add_option("--annotator", m_annotator,
                         "export: the decisions of this person alone; assign: who is asked about --part");
    arguments
        .add_option("--part", m_parts,
                    "assign: messages such as 1-200, talk:1-200 of the conversation talk, or talk, all, none; may "
                    "stand several times")
        ->allow_extra_args(false);
    arguments.add_flag("--json", m_json, "info, log, assign, agreement: write JSON");
    m_export.declare(arguments);
    m_model.declare(arguments);
    m_input.declareOptions(arguments);
}

Result<void> ProjectCommand::run(CommandContext& context) {
    static const std::vector<std::pair<std::string, Action>> actions = {
        {"info", &ProjectCommand::info},           {"import", &ProjectCommand::import},
        {"predict", &ProjectCommand::predict},     {"export", &ProjectCommand::exportTrees},
        {"merge", &ProjectCommand::merge},         {"log", &ProjectCommand::log},
        {"agreement", &ProjectCommand::agreement}, {"methods", &ProjectCommand::methods},
        {"assign", &ProjectCommand::assign},       {"learn", &ProjectCommand::learn},
        {"unlearn", &ProjectCommand::unlearn},     {"salvage", &ProjectCommand::salvage},
        {"where", &ProjectCommand::where}};
    const bool several = m_action == "import" || m_action == "merge" || m_action == "salvage";
    if (several && m_files.size() < 2)
        return fail(ErrorCode::Usage, {"%1: name the project, then the other files", m_action});
    if (!several && m_files.size() > 1) return fail(ErrorCode::Usage, {"%1: name one project", m_action});
    const auto chosen =
        std::find_if(actions.begin(), actions.end(), [this](const auto& action) { return action.first == m_action; });
    return (this->*chosen->second)(context);
}

Result<Project> ProjectCommand::openProject(const CommandContext& context, bool readOnly) const {
    const fs::path& path = m_files.front();
    std::error_code ignored;
    if (Project::isProject(path) || path.extension() == ".antecedent" || !fs::exists(path, ignored)) {
        return Project::open(path, readOnly);
    }
    const ProjectLibrary library(context.pipeline.projectFolder);
    auto found = library.find(path);
    if (!found) return tl::unexpected(found.error());
    if (!*found) {
        return fail(ErrorCode::NotFound,
                    "nothing was decided of it yet: it has no project (antecedent project import "
                    "makes one)",
                    path.string());
    }
    return readOnly ? Result<Project>(std::move(**found)) : Project::open((*found)->path());
}

Result<void> ProjectCommand::where(CommandContext& context) {
    const auto project = openProject(context, true);
    if (!project) return tl::unexpected(project.error());
    context.console.out << project->path().string() << '\n';
    return {};
}

Result<void> ProjectCommand::info(CommandContext& context) {
    const auto project = openProject(context, true);
    if (!project) return tl::unexpected(project.error());
    const auto report = projectInfo(*project);
    if (!report) return tl::unexpected(report.error());
    context.console.out << (m_json ? report->dump(2) + "\n" : projectInfoText(*report));
    return {};
}

Result<void> ProjectCommand::import(CommandContext& context) {
    const fs::path path = m_files.front();
    if (!Project::isProject(path) && path.extension() != ".antecedent") {
        return fail(ErrorCode::Usage,
                    {"import: give the project a name that ends in .antecedent, not %1", path.string()});
    }
    m_input.setFiles({m_files.begin() + 1, m_files.end()});
    m_input.setIgnoreDecisions();
    const auto sources = m_input.openSources(Pipeline(context.pipeline), context);
    if (!sources) return tl::unexpected(sources.error());
    auto project = Project::openOrCreate(path);
    if (!project) return tl::unexpected(project.error());
    for (const OpenedSource& source : *sources) {
        if (const auto taken = importSource(*project, source, context); !taken) return taken;
    }
    return m_input.outcome();
}

Result<void> ProjectCommand::importSource(Project& project, const OpenedSource& source, CommandContext& context) {
    std::vector<ConversationPtr> conversations;
    for (const OpenedConversation& one : source.conversations) conversations.push_back(one.conversation);
    auto again = Project::open(project.path());
    if (!again) return tl::unexpected(again.error());
    const std::string name = source.path == "-" ? std::string("standard input") : sourceName(source.path);
    auto desk = ProjectDesk::open(std::move(*again), {name, contentHash(source.path)}, conversations);
    if (!desk) return tl::unexpected(desk.error());
    for (std::size_t i = 0; i < source.conversations.size(); ++i) {
        const OpenedConversation& one = source.conversations[i];
        if (!one.scores.messages.empty()) {
            if (const auto kept = desk->keepPrediction(i, one.scores); !kept) return kept;
        }
        // What was decided in the file counts once: read again, it has been decided already.
        if (desk->change().kept > 0) continue;
        if (const auto written = desk->record(i, wishesOf(one.corrected), "file"); !written) return written;
    }
    const ContentChange& change = desk->change();
    context.console.err << source.path.string() << ": " << counted(change.added, "new message") << ", "
                        << grouped(change.kept) << " known, " << grouped(change.gone) << " gone" << std::endl;
    return {};
}

Result<void> ProjectCommand::predict(CommandContext& context) {
    auto project = openProject(context, false);
    if (!project) return tl::unexpected(project.error());
    if (!project->readOnlyReason().empty()) {
        return fail(ErrorCode::Unsupported, project->readOnlyReason(), project->path().string());
    }
    Pipeline pipeline(m_model.pipelineOptions(context));
    auto source = openSource(pipeline, {project->path(), {}, {}, false}, context.control);
    if (!source) return tl::unexpected(source.error());
    const auto scores = pipeline.predictAll(source->conversations, m_model.predictOptions(), context.control);
    if (!scores) return tl::unexpected(scores.error());
    auto desk = ProjectDesk::ofAll(std::move(*project));
    if (!desk) return tl::unexpected(desk.error());
    for (std::size_t i = 0; i < scores->size(); ++i) {
        if (const auto kept = desk->keepPrediction(i, (*scores)[i]); !kept) return kept;
    }
    context.console.err << desk->project().path().string() << ": " << counted(source->report.messages, "message")
                        << " predicted" << std::endl;
    return {};
}

Result<void> ProjectCommand::exportTrees(CommandContext& context) {
    m_input.setFiles({m_files.front()});
    if (const auto possible = m_export.check(m_input); !possible) return possible;
    const auto project = openProject(context, true);
    if (!project) return tl::unexpected(project.error());
    auto source = openSource(Pipeline(context.pipeline), {project->path(), {}, {}, true}, context.control);
    if (!source) return tl::unexpected(source.error());
    const PlacedDecisions decisions = source->project->standing(m_annotator);
    if (!m_annotator.empty() && decisions.placed.empty()) {
        return fail(ErrorCode::NotFound, {"has no decisions by %1", m_annotator}, project->path().string());
    }
    applyDecisions(source->conversations, decisions);
    std::deque<ReplyTree> trees;  // items point into it
    std::vector<ExportItem> items;
    for (const OpenedConversation& opened : source->conversations) {
        trees.push_back(opened.tree(opened.scores));
        items.push_back({&trees.back(), &opened.scores});
    }
    context.console.err << project->path().string() << ": " << decisionsText(decisions) << std::endl;
    return m_export.write(items, context);
}

Result<void> ProjectCommand::merge(CommandContext& context) {
    auto into = openProject(context, false);
    if (!into) return tl::unexpected(into.error());
    for (auto file = m_files.begin() + 1; file != m_files.end(); ++file) {
        const auto from = Project::open(*file, true);
        if (!from) return tl::unexpected(from.error());
        const auto merged = mergeProject(*into, *from);
        if (!merged) return tl::unexpected(merged.error());
        context.console.err << file->string() << ": " << counted(merged->added, "new decision") << ", "
                            << grouped(merged->known) << " known";
        if (merged->conversations > 0) {
            context.console.err << ", " << counted(merged->conversations, "conversation") << " added";
        }
        if (merged->unplaced > 0) {
            context.console.err << ", " << grouped(merged->unplaced)
                                << " left out, since their messages cannot be found for sure";
        }
        context.console.err << std::endl;
    }
    return {};
}

Result<void> ProjectCommand::log(CommandContext& context) {
    const auto project = openProject(context, true);
    if (!project) return tl::unexpected(project.error());
    return writeProjectLog(*project, m_json, context.console.out);
}

/// Without parts, what is assigned.
Result<void> ProjectCommand::assign(CommandContext& context) {
    auto project = openProject(context, m_parts.empty());
    if (!project) return tl::unexpected(project.error());
    if (!m_parts.empty()) {
        if (const auto assigned = assignParts(*project, m_annotator, m_parts); !assigned) return assigned;
    }
    return writeAssignments(*project, m_json, context.console.out);
}

Result<void> ProjectCommand::agreement(CommandContext& context) {
    const auto project = openProject(context, true);
    if (!project) return tl::unexpected(project.error());
    const auto report = projectAgreement(*project);
    if (!report) return tl::unexpected(report.error());
    context.console.out << (m_json ? report->dump(2) + "\n" : agreementText(*report));
    return {};
}

Result<void> ProjectCommand::methods(CommandContext& context) {
    const auto project = openProject(context, true);
    if (!project) return tl::unexpected(project.error());
    const auto text = projectMethods(*project);
    if (!text) return tl::unexpected(text.error());
    context.console.out << *text;
    return {};
}

Result<void> ProjectCommand::learn(CommandContext& context) {
    const auto project = openProject(context, true);
    if (!project) return tl::unexpected(project.error());
    Pipeline pipeline(m_model.pipelineOptions(context));
    auto source = openSource(pipeline, {project->path(), {}, {}, false}, context.control);
    if (!source) return tl::unexpected(source.error());
    auto desk = ReviewDesk::open(pipeline, std::move(*source), m_model.predictOptions(), context.control);
    if (!desk) return tl::unexpected(desk.error());
    const auto trial = desk->learn(context.control);
    if (!trial) return tl::unexpected(trial.error());
    context.console.err << project->path().string() << ": " << trialText(*trial) << std::endl;
    return desk->keepPredictions(context.control);
}

Result<void> ProjectCommand::unlearn(CommandContext& context) {
    auto project = openProject(context, false);
    if (!project) return tl::unexpected(project.error());
    if (const auto kept = keepAdaptation(*project, {nullptr, true, 0}); !kept) return kept;
    context.console.err << project->path().string()
                        << ": nothing that was learnt from decisions counts any more, and nothing is learnt from them "
                           "until `antecedent project learn`"
                        << std::endl;
    return {};
}

Result<void> ProjectCommand::salvage(CommandContext& context) {
    const auto saved = salvageProject(m_files[0], m_files[1]);
    if (!saved) return tl::unexpected(saved.error());
    context.console.err << m_files[1].string() << ": " << counted(saved->events, "decision") << " saved; "
                        << m_files[0].string() << " is as it was" << std::endl;
    return {};
}

}  // namespace antecedent
