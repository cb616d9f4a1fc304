// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "graph/project/project.h"

namespace antecedent {

/// SHA-256 of a transcript; empty for a folder, and for what cannot be read.
std::string contentHash(const std::filesystem::path& transcript);

/// Name of a transcript in a project: its absolute path, links followed.
std::string sourceName(const std::filesystem::path& transcript);
/// The name under which a project knows it: its own, or that of a source of the same content.
std::string sourceNameIn(const Project& project, const std::filesystem::path& transcript);

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
    /// copied itself is known by its content (see sourceNameIn).
    Result<std::optional<Project>> find(const std::filesystem::path& transcript) const;
    /// The same, made when there is none. A transcript that was moved takes its project along; a copy gets one of its
    /// own, which begins with what was decided of the other. A damaged one is set aside under another name, and what
    /// can be read of it is in the new one; `salvaged` then says where the old file is.
    Result<Project> open(const std::filesystem::path& transcript, std::filesystem::path* salvaged = nullptr) const;

private:
    std::optional<std::filesystem::path> usualPlace(const std::filesystem::path& transcript) const;
    Result<Project> openAt(const std::filesystem::path& place, std::filesystem::path* salvaged) const;
    Result<Project> openByContent(const std::filesystem::path& transcript, const std::filesystem::path& known) const;
    std::optional<std::filesystem::path> placeOfContent(const std::filesystem::path& transcript) const;
    Result<Project> salvage(const std::filesystem::path& damaged, std::filesystem::path* salvaged) const;

    std::filesystem::path m_folder;
};

/// Remembers in the project at its usual place that it was moved, so that it is found from the transcript.
Result<void> rememberMove(const Project& moved, const ProjectLibrary& library, const std::filesystem::path& transcript);

}  // namespace antecedent
