// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "graph/project/project.h"

namespace antecedent {

/// Name of a transcript in a project: its absolute path, links followed.
std::string sourceName(const std::filesystem::path& transcript);

/// The folder beside a person's data where the project of each transcript is kept that was not given a place of its
/// own.
class ProjectLibrary {
public:
    /// `folder` empty: ANTECEDENT_PROJECTS, or antecedent/projects in the data folder of the XDG Base Directory
    /// Specification.
    explicit ProjectLibrary(std::filesystem::path folder = {});

    const std::filesystem::path& folder() const { return m_folder; }
    /// Where the project of a transcript is made.
    std::filesystem::path placeOf(const std::filesystem::path& transcript) const;

    /// The project of a transcript, wherever it was moved; nullopt when there is none. A transcript that was moved or
    /// copied itself is known by its content.
    Result<std::optional<Project>> find(const std::filesystem::path& transcript) const;
    /// The same, made when there is none. A damaged one is set aside under another name, and what can be read of it is
    /// in the new one; `salvaged` then says where the old file is.
    Result<Project> open(const std::filesystem::path& transcript, std::filesystem::path* salvaged = nullptr) const;

private:
    std::optional<std::filesystem::path> knownPlace(const std::filesystem::path& transcript) const;
    std::optional<std::filesystem::path> placeOfContent(const std::filesystem::path& transcript) const;
    Result<Project> salvage(const std::filesystem::path& damaged, std::filesystem::path* salvaged) const;

    std::filesystem::path m_folder;
};

/// Remembers in the project at its usual place that it was moved, so that it is found from the transcript.
Result<void> rememberMove(const Project& moved, const ProjectLibrary& library, const std::filesystem::path& transcript);

}  // namespace antecedent
