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

}  // namespace

Result<void> checkOutput(const fs::path& path) {
    std::error_code ignored;
    const fs::file_type type = fs::status(path, ignored).type();
    if (type == fs::file_type::directory) {
        return fail(ErrorCode::Io, "is a folder; give the name of a file in it", path.string());
    }
    if (!isReplaceable(path)) return {};
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (!fs::is_directory(folder, ignored)) {
        return fail(ErrorCode::Io, "cannot be written: there is no folder " + folder.string(), path.string());
    }
    if (::access(folder.c_str(), W_OK) != 0) {
        return fail(ErrorCode::Io, "cannot be written: the folder " + folder.string() + " is read-only", path.string());
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
