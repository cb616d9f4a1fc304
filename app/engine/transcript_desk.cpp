// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/transcript_desk.h"

#include "app/engine/earlier_sessions.h"

namespace antecedent {
namespace {

Result<void> takeOverEarlier(ProjectDesk& desk, const ReadTranscript& transcript, const std::string& hash,
                             const ProjectLibrary& library) {
    const EarlierSessions sessions(library.folder().parent_path() / "antecedent/sessions");
    const auto wishes = sessions.wishesFor(transcript.path, hash, transcript.conversations);
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (const auto kept = desk.record(i, wishes[i], {}); !kept) return kept;
    }
    for (std::size_t i = 0; i < transcript.corrected.size(); ++i) {
        if (const auto kept = desk.record(i, wishesOf(transcript.corrected[i]), "file"); !kept) return kept;
    }
    return {};
}

}  // namespace

std::vector<Wish> wishesOf(const LinkOverrides& corrected) {
    std::vector<Wish> wishes;
    for (const auto& [message, parents] : corrected) wishes.push_back({message, DecisionKind::Set, parents});
    return wishes;
}

Result<ProjectDesk> deskOfTranscript(const ReadTranscript& transcript, const ProjectLibrary& library,
                                     std::filesystem::path& salvagedFrom) {
    auto project = library.open(transcript.path, &salvagedFrom);
    if (!project) return tl::unexpected(project.error());
    const std::string hash = contentHash(transcript.path);
    auto desk = ProjectDesk::open(std::move(*project), {sourceName(transcript.path), hash}, transcript.conversations);
    if (!desk) return desk;
    const bool isNew = desk->change().kept == 0 && desk->events().empty();
    if (!isNew || !desk->project().readOnlyReason().empty()) return desk;
    if (const auto taken = takeOverEarlier(*desk, transcript, hash, library); !taken) {
        return tl::unexpected(taken.error());
    }
    return desk;
}

}  // namespace antecedent
