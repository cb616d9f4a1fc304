// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include "app/engine/project_desk.h"

namespace antecedent {

/// A transcript as it was read, with what it says itself that a person set, by conversation.
struct ReadTranscript {
    std::filesystem::path path;
    std::vector<ConversationPtr> conversations;
    std::vector<LinkOverrides> corrected;
};

/// Its project, made where there is none: with what was decided before there was one, by the program's earlier versions
/// or in the transcript itself. A damaged project is set aside; `salvagedFrom` then says where it is.
Result<ProjectDesk> deskOfTranscript(const ReadTranscript& transcript, const ProjectLibrary& library,
                                     std::filesystem::path& salvagedFrom);

/// What a file says that a person set, as decisions.
std::vector<Wish> wishesOf(const LinkOverrides& corrected);

}  // namespace antecedent
