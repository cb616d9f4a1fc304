// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/opened_source.h"

#include <set>

#include "graph/import/reading/import_helpers.h"

namespace antecedent {
namespace {

std::string namesText(const std::set<std::string>& names) {
    std::string text;
    std::size_t left = names.size();
    for (const std::string& name : names) {
        if (!text.empty()) text += left == 1 ? " and " : ", ";
        text += name.empty() ? "somebody" : name;
        --left;
    }
    return text;
}

/// Lays what people decided over what was read, and what the model learnt from it.
void layDecisions(OpenedSource& source) {
    applyDecisions(source.conversations, source.project->standing());
    const AdaptationPtr learnt = source.project->adaptation().inForce();
    for (OpenedConversation& one : source.conversations) one.adaptation = learnt;
}

void describe(OpenedSource& source) {
    const PlacedDecisions decisions = source.project->standing();
    if (decisions.placed.empty() && decisions.unplaced.empty()) return;
    source.notes = decisionsText(decisions) + " (" + source.project->project().path().string() + ")";
}

Result<OpenedSource> openProjectFile(const std::filesystem::path& path) {
    auto project = Project::open(path, true);
    if (!project) return tl::unexpected(project.error());
    auto stored = project->conversations();
    if (!stored) return tl::unexpected(stored.error());
    if (stored->empty()) return fail(ErrorCode::BadInput, "is a project without conversations", path.string());
    OpenedSource source;
    source.path = path;
    source.report.file = path.string();
    source.report.format = "project";
    source.report.title = "project";
    source.report.conversations = stored->size();
    for (StoredConversation& one : *stored) {
        source.report.messages += one.conversation->size();
        source.report.speakers += one.conversation->speakers().size();
        source.conversations.push_back({std::move(one.conversation), {}, {}});
    }
    auto desk = ProjectDesk::ofAll(std::move(*project));
    if (!desk) return tl::unexpected(desk.error());
    source.project.emplace(std::move(*desk));
    for (std::size_t i = 0; i < source.conversations.size(); ++i) {
        auto kept = source.project->prediction(i);
        if (!kept) return tl::unexpected(kept.error());
        if (!kept->modelSha256.empty()) source.conversations[i].scores = std::move(*kept);
    }
    return source;
}

Result<void> findDecisions(OpenedSource& source, const ProjectLibrary& library, const ImportResult& read) {
    auto project = library.find(source.path);
    if (!project) {
        source.notes = "decisions cannot be read: " + project.error().text();
        return {};
    }
    if (!*project) return {};
    const std::string name = sourceNameIn(**project, source.path);
    auto desk = ProjectDesk::look(std::move(**project), name, read.conversations);
    if (!desk) return tl::unexpected(desk.error());
    source.project.emplace(std::move(*desk));
    return {};
}

}  // namespace

std::string decisionsText(const PlacedDecisions& decisions) {
    std::set<std::string> names;
    for (const PlacedDecision& decision : decisions.placed) names.insert(decision.decision.annotator);
    std::string text = counted(decisions.placed.size(), "decision");
    if (!names.empty()) text += " by " + namesText(names);
    if (decisions.unplaced.empty()) return text;
    return text + ", " + grouped(decisions.unplaced.size()) + " more cannot be placed for sure";
}

Result<OpenedSource> openSource(const Pipeline& pipeline, const SourceRequest& request, Control& control) {
    if (Project::isProject(request.path)) {
        auto source = openProjectFile(request.path);
        if (!source || request.ignoreDecisions) return source;
        layDecisions(*source);
        describe(*source);
        return source;
    }
    auto read = pipeline.open(request.path, request.format, control, request.options);
    if (!read) return tl::unexpected(read.error());
    OpenedSource source;
    source.path = request.path;
    source.report = read->report;
    source.conversations = openedConversations(*read);
    if (request.ignoreDecisions || request.path == "-") return source;
    const ProjectLibrary library(pipeline.options().projectFolder);
    if (const auto found = findDecisions(source, library, *read); !found) return tl::unexpected(found.error());
    if (source.project) {
        layDecisions(source);
        describe(source);
    }
    return source;
}

}  // namespace antecedent
