// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/output.h"

#include <fstream>

#include "graph/base/file.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

Result<void> writeThrough(const fs::path& path, std::string_view content) {
    std::ofstream stream(path, std::ios::binary);
    stream.write(content.data(), static_cast<std::streamsize>(content.size()));
    stream.flush();
    if (!stream) return fail(ErrorCode::Io, "cannot be written", path.string());
    return {};
}

}  // namespace

Result<void> writeOutput(const fs::path& path, std::string_view content) {
    std::error_code ignored;
    const fs::file_type type = fs::status(path, ignored).type();
    if (type == fs::file_type::directory) {
        return fail(ErrorCode::Io, "is a folder; give the name of a file in it", path.string());
    }
    if (type == fs::file_type::not_found) {
        const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
        if (!fs::is_directory(folder, ignored)) {
            return fail(ErrorCode::Io, "cannot be written: there is no folder " + folder.string(), path.string());
        }
    }
    const bool replaceable = type == fs::file_type::regular || type == fs::file_type::not_found;
    return replaceable ? writeFile(path, content) : writeThrough(path, content);
}

}  // namespace antecedent
