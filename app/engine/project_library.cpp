// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/project_library.h"

#include <cstdlib>

#include "graph/base/sha256.h"
#include "graph/project/project_salvage.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t nameDigits = 12;
constexpr const char* ending = ".antecedent";
constexpr const char* movedTo = "moved_to";

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

fs::path usualFolder() {
    if (const std::string given = variable("ANTECEDENT_PROJECTS"); !given.empty()) return given;
    const std::string data = variable("XDG_DATA_HOME");
    const fs::path base = data.empty() ? fs::path(variable("HOME")) / ".local/share" : fs::path(data);
    return base / "antecedent/projects";
}

bool knows(const Project& project, const std::string& hash) {
    const auto sources = project.sources();
    if (!sources) return false;
    for (const SourceRecord& source : *sources) {
        if (source.sha256 == hash) return true;
    }
    return false;
}

/// Where a project says that it was moved to, if that is still there.
fs::path followed(const fs::path& place) {
    std::error_code ignored;
    const auto project = Project::open(place, true);
    if (!project) return place;
    const auto moved = project->setting(movedTo);
    return moved && !moved->empty() && fs::exists(*moved, ignored) ? fs::path(*moved) : place;
}

}  // namespace

std::string contentHash(const fs::path& transcript) {
    std::error_code ignored;
    return fs::is_regular_file(transcript, ignored) ? sha256OfFile(transcript).value_or(std::string()) : std::string();
}

std::string sourceName(const fs::path& transcript) {
    std::error_code error;
    const fs::path canonical = fs::weakly_canonical(fs::absolute(transcript), error);
    return error ? fs::absolute(transcript).lexically_normal().string() : canonical.string();
}

std::string sourceNameIn(const Project& project, const fs::path& transcript) {
    const std::string name = sourceName(transcript);
    std::error_code ignored;
    const auto sources = project.sources();
    if (!sources || !fs::is_regular_file(transcript, ignored)) return name;
    const auto hash = sha256OfFile(transcript);
    std::string alike;
    for (const SourceRecord& source : *sources) {
        if (source.path == name) return name;
        if (hash && source.sha256 == *hash) alike = source.path;
    }
    return alike.empty() ? name : alike;
}

ProjectLibrary::ProjectLibrary(fs::path folder) : m_folder(folder.empty() ? usualFolder() : std::move(folder)) {}

fs::path ProjectLibrary::placeOf(const fs::path& transcript) const {
    const std::string name = sourceName(transcript);
    return m_folder / (fs::path(name).stem().string() + "-" + sha256(name).substr(0, nameDigits) + ending);
}

std::optional<fs::path> ProjectLibrary::usualPlace(const fs::path& transcript) const {
    std::error_code ignored;
    const fs::path usual = placeOf(transcript);
    const bool there = fs::exists(usual, ignored) && fs::file_size(usual, ignored) > 0;
    return there ? std::optional(followed(usual)) : std::nullopt;
}

std::optional<fs::path> ProjectLibrary::placeOfContent(const fs::path& transcript) const {
    std::error_code ignored;
    if (!fs::is_regular_file(transcript, ignored)) return std::nullopt;
    std::optional<std::string> hash;
    for (const auto& entry : fs::directory_iterator(m_folder, ignored)) {
        if (entry.path().extension() != ending) continue;
        if (!hash) hash = sha256OfFile(transcript).value_or(std::string());
        const auto project = Project::open(entry.path(), true);
        if (project && !hash->empty() && knows(*project, *hash)) return followed(entry.path());
    }
    return std::nullopt;
}

Result<std::optional<Project>> ProjectLibrary::find(const fs::path& transcript) const {
    auto place = usualPlace(transcript);
    if (!place) place = placeOfContent(transcript);
    if (!place) return std::optional<Project>();
    auto project = Project::open(*place, true);
    if (!project) return tl::unexpected(project.error());
    return std::optional<Project>(std::move(*project));
}

Result<Project> ProjectLibrary::open(const fs::path& transcript, fs::path* salvaged) const {
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error) return fail(ErrorCode::Io, {"cannot be made: %1", error.message()}, m_folder.string());
    if (const auto place = usualPlace(transcript)) return openAt(*place, salvaged);
    if (const auto known = placeOfContent(transcript)) return openByContent(transcript, *known);
    return openAt(placeOf(transcript), salvaged);
}

Result<Project> ProjectLibrary::openAt(const fs::path& place, fs::path* salvaged) const {
    auto project = Project::openOrCreate(place);
    if (project || project.error().code != ErrorCode::BadInput) return project;
    return salvage(place, salvaged);
}

Result<Project> ProjectLibrary::openByContent(const fs::path& transcript, const fs::path& known) const {
    auto project = Project::open(known);
    if (!project) return project;
    const std::string before = sourceNameIn(*project, transcript);
    std::error_code ignored;
    if (!fs::exists(before, ignored)) {
        if (const auto moved = project->moveSource(before, sourceName(transcript)); !moved) {
            return tl::unexpected(moved.error());
        }
        if (const auto kept = rememberMove(*project, *this, transcript); !kept) return tl::unexpected(kept.error());
        return project;
    }
    if (const auto copied = project->saveAs(placeOf(transcript)); !copied) return tl::unexpected(copied.error());
    auto copy = Project::open(placeOf(transcript));
    if (!copy) return copy;
    if (const auto moved = copy->moveSource(before, sourceName(transcript)); !moved)
        return tl::unexpected(moved.error());
    return copy;
}

Result<Project> ProjectLibrary::salvage(const fs::path& damaged, fs::path* salvaged) const {
    std::error_code error;
    fs::path aside;
    for (int number = 1; aside.empty() || fs::exists(aside, error); ++number) {
        aside = damaged.string() + ".damaged-" + std::to_string(number);
    }
    // What was written last may still be in the files beside it.
    for (const char* part : {"-wal", "-shm"}) {
        const fs::path beside = damaged.string() + part;
        if (fs::exists(beside, error)) fs::rename(beside, aside.string() + part, error);
    }
    fs::rename(damaged, aside, error);
    if (error) return fail(ErrorCode::Io, {"cannot be set aside: %1", error.message()}, damaged.string());
    auto saved = salvageProject(aside, damaged);
    if (salvaged != nullptr) *salvaged = aside;
    if (!saved) return Project::openOrCreate(damaged);
    return std::move(saved->project);
}

Result<void> rememberMove(const Project& moved, const ProjectLibrary& library, const fs::path& transcript) {
    const fs::path usual = library.placeOf(transcript);
    std::error_code ignored;
    if (fs::equivalent(usual, moved.path(), ignored)) return {};
    auto project = Project::openOrCreate(usual);
    if (!project) return tl::unexpected(project.error());
    return project->setSetting(movedTo, fs::absolute(moved.path()).string());
}

}  // namespace antecedent
