// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/opened_file.h"

#include "app/engine/opened_conversation.h"
#include "app/engine/transcript_desk.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;

/// Sets what an exported tree says of predictions and corrections apart from what its source says.
OpenedFile openedFile(const QString& path, ImportResult content) {
    OpenedFile file{path, {}, {}, {}, {}};
    std::vector<OpenedConversation> opened = openedConversations(content);
    for (std::size_t i = 0; i < opened.size(); ++i) {
        content.conversations[i] = opened[i].conversation;
        file.scores.push_back(std::move(opened[i].scores));
        for (auto& [child, parents] : opened[i].corrected) file.corrections.push_back({i, child, std::move(parents)});
    }
    file.content = std::move(content);
    return file;
}

Result<std::shared_ptr<ProjectDesk>> deskFor(const OpenedFile& file, const ProjectLibrary& library,
                                             fs::path& salvagedFrom) {
    ReadTranscript transcript{file.path.toStdString(), file.content.conversations, {}};
    transcript.corrected.resize(transcript.conversations.size());
    for (const Correction& correction : file.corrections) {
        transcript.corrected[correction.conversation].emplace_back(correction.child, correction.parents);
    }
    auto desk = deskOfTranscript(transcript, library, salvagedFrom);
    if (!desk) return tl::unexpected(desk.error());
    return std::make_shared<ProjectDesk>(std::move(*desk));
}

/// Lays what the project holds over what the file says.
void applyProject(OpenedFile& file, ConversationEngine& engine) {
    const ProjectDesk& desk = *file.project.desk;
    for (Correction& correction : correctionsOf(desk.standing())) file.corrections.push_back(std::move(correction));
    file.scores.resize(file.content.conversations.size());
    const AdaptationPtr learnt = desk.adaptation().inForce();
    for (std::size_t i = 0; i < file.scores.size(); ++i) {
        if (!file.scores[i].messages.empty()) continue;
        auto kept = desk.prediction(i);
        // What it rested on must be known, or the same decisions would give one tree today and another tomorrow.
        if (!kept || !kept->fixed) continue;
        const std::string model = engine.modelHash(file.content.conversations[i]);
        if (model.empty() || kept->modelSha256 == scoresMark(model, learnt)) file.scores[i] = std::move(*kept);
    }
}

/// Sources that have changed since are read again; one that is gone is shown as it was.
Result<void> readSourcesAgain(Project& project, ConversationEngine& engine, Control& control) {
    const auto sources = project.sources();
    if (!sources) return tl::unexpected(sources.error());
    for (const SourceRecord& source : *sources) {
        const std::string hash = contentHash(source.path);
        if (hash.empty() || hash == source.sha256) continue;
        auto content = engine.open(source.path, control);
        if (!content) continue;
        std::vector<ConversationPtr> conversations;
        for (const OpenedConversation& one : openedConversations(*content)) conversations.push_back(one.conversation);
        if (const auto taken = project.takeIn({source.path, hash}, conversations); !taken) {
            return tl::unexpected(taken.error());
        }
    }
    return {};
}

Result<OpenedFile> readProject(ConversationEngine& engine, const QString& path, Control& control) {
    auto project = Project::open(path.toStdString());
    if (!project) return tl::unexpected(project.error());
    if (project->readOnlyReason().empty()) {
        if (const auto read = readSourcesAgain(*project, engine, control); !read) return tl::unexpected(read.error());
    }
    auto stored = project->conversations();
    if (!stored) return tl::unexpected(stored.error());
    OpenedFile file{path, {}, {}, {}, {}};
    for (StoredConversation& one : *stored) file.content.conversations.push_back(std::move(one.conversation));
    auto desk = ProjectDesk::ofAll(std::move(*project));
    if (!desk) return tl::unexpected(desk.error());
    file.project.desk = std::make_shared<ProjectDesk>(std::move(*desk));
    return file;
}

Result<OpenedFile> readTranscript(ConversationEngine& engine, const ProjectLibrary& library, const QString& path,
                                  Control& control) {
    auto content = engine.open(path.toStdString(), control);
    if (!content) return tl::unexpected(content.error());
    OpenedFile file = openedFile(path, std::move(*content));
    if (file.content.conversations.empty()) return file;
    auto desk = deskFor(file, library, file.project.salvagedFrom);
    if (desk) {
        file.project.desk = std::move(*desk);
    } else {
        file.project.problem = desk.error();
    }
    return file;
}

}  // namespace

Corrections correctionsOf(const PlacedDecisions& decisions) {
    Corrections corrections;
    for (const PlacedDecision& decision : decisions.placed) {
        if (decision.decision.placed) {
            corrections.push_back({decision.conversation, decision.message, decision.parents});
        }
    }
    return corrections;
}

Result<OpenedFile> readOpenedFile(ConversationEngine& engine, const ProjectLibrary& library, const QString& path,
                                  Control& control) {
    const fs::path name(path.toStdString());
    auto file =
        Project::isProject(name) ? readProject(engine, path, control) : readTranscript(engine, library, path, control);
    if (!file) return file;
    if (file->content.conversations.empty())
        return fail(ErrorCode::BadInput, "there are no messages in it", name.string());
    if (file->project.desk) applyProject(*file, engine);
    return file;
}

}  // namespace antecedent
