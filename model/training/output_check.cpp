// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/output_check.h"

#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace antecedent {
namespace fs = std::filesystem;

/// A folder that is not there yet must be possible in the nearest one above it.
Result<void> checkWritable(const fs::path& folder) {
    std::error_code ignored;
    fs::path nearest = fs::absolute(folder).lexically_normal();
    while (!fs::exists(nearest, ignored) && nearest.has_parent_path() && nearest != nearest.parent_path()) {
        nearest = nearest.parent_path();
    }
    if (!fs::is_directory(nearest, ignored)) {
        return fail(ErrorCode::Io, "is no folder, and a model is one: name another folder", nearest.string());
    }
    if (::access(nearest.c_str(), W_OK | X_OK) == 0) return {};
    return fail(ErrorCode::Io, {"cannot be written: %1", std::generic_category().message(errno)}, nearest.string());
}

}  // namespace antecedent
