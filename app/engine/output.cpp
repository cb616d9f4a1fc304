// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/output.h"

#include <unistd.h>

#include <fstream>

namespace antecedent {
namespace fs = std::filesystem;
namespace {

Result<void> writeThrough(const fs::path& path, const FileFiller& fill) {
    std::ofstream stream(path, std::ios::binary);
    fill(stream);
    stream.flush();
    if (!stream) return fail(ErrorCode::Io, "cannot be written", path.string());
    return {};
}

bool isReplaceable(const fs::path& path) {
    std::error_code ignored;
    const fs::file_type type = fs::status(path, ignored).type();
    return type == fs::file_type::regular || type == fs::file_type::not_found;
}

Result<void> checkFolderAround(const fs::path& path) {
    std::error_code ignored;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, ignored)) {
        return fail(ErrorCode::Io, {"cannot be written: there is no folder %1", folder.string()}, path.string());
    }
    if (::access(folder.c_str(), W_OK) != 0) {
        return fail(ErrorCode::Io, {"cannot be written: the folder %1 is read-only", folder.string()}, path.string());
    }
    return {};
}

/// Whether a file lies anywhere below a folder.
bool isBelow(const fs::path& file, const fs::path& folder) {
    const fs::path relative = file.lexically_relative(folder);
    return !relative.empty() && *relative.begin() != ".." && *relative.begin() != ".";
}

}  // namespace

Result<void> checkOutput(const fs::path& path) {
    std::error_code ignored;
    const fs::file_type type = fs::status(path, ignored).type();
    if (type == fs::file_type::directory) {
        return fail(ErrorCode::Io, "is a folder; give the name of a file in it", path.string());
    }
    return isReplaceable(path) ? checkFolderAround(path) : Result<void>();
}

Result<void> checkOutputFolder(const fs::path& path) {
    std::error_code ignored;
    const fs::file_status status = fs::status(path, ignored);
    if (fs::exists(status) && !fs::is_directory(status)) {
        return fail(ErrorCode::Io, "is a file; this format needs a folder", path.string());
    }
    // Folders on the way to it are made.
    fs::path there = fs::absolute(path, ignored);
    while (there.has_relative_path() && !fs::exists(there, ignored)) there = there.parent_path();
    return checkFolderAround(there / path.filename());
}

Result<void> checkNotRead(const fs::path& output, const std::vector<fs::path>& inputs) {
    std::error_code missing;
    const fs::path target = fs::canonical(output, missing);
    if (missing) return {};
    for (const fs::path& input : inputs) {
        std::error_code ignored;
        const fs::path read = fs::canonical(input, ignored);
        if (ignored || fs::is_character_file(target, ignored)) continue;
        const bool inside = fs::is_directory(read, ignored) && isBelow(target, read);
        if (target != read && !inside) continue;
        return fail(ErrorCode::Usage, "is read and would be written over; name another output, or give --overwrite",
                    output.string());
    }
    return {};
}

Result<void> writeOutput(const fs::path& path, const FileFiller& fill) {
    if (const auto possible = checkOutput(path); !possible) return possible;
    return isReplaceable(path) ? writeFile(path, fill) : writeThrough(path, fill);
}

Result<void> writeOutput(const fs::path& path, std::string_view content) {
    return writeOutput(path, [content](std::ostream& out) {
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
    });
}

}  // namespace antecedent
