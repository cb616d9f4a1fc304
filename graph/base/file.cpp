// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>

namespace antecedent {
namespace fs = std::filesystem;
namespace {

std::string reason(int code) {
    return std::strerror(code);
}

bool writeAll(int descriptor, std::string_view content) {
    while (!content.empty()) {
        const ssize_t written = ::write(descriptor, content.data(), content.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        content.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

/// A new file beside the target, with the rights that the process gives to new files.
int openTemporary(const fs::path& target, std::string& temporary) {
    for (unsigned attempt = 0; attempt < 1000; ++attempt) {
        temporary = target.string() + "." + std::to_string(::getpid()) + "-" + std::to_string(attempt) + ".part";
        const int descriptor = ::open(temporary.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
        if (descriptor >= 0 || errno != EEXIST) return descriptor;
    }
    return -1;
}

/// The renaming itself lasts only once the folder is on disk. Some file systems cannot do that: the content is safe there too.
void flushFolder(const fs::path& target) {
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

tl::unexpected<Error> abandon(const std::string& temporary, const fs::path& path) {
    const int code = errno;
    ::unlink(temporary.c_str());
    return fail(ErrorCode::Io, "cannot be written: " + reason(code), path.string());
}

}  // namespace

Result<std::string> readFile(const fs::path& path) {
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return fail(ErrorCode::NotFound, "no such file", path.string());
    if (fs::is_directory(path, ignored)) {
        return fail(ErrorCode::BadInput, "is a folder, not a file", path.string());
    }
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return fail(ErrorCode::Io, "cannot be opened: " + reason(errno), path.string());
    std::ostringstream content;
    if (stream.peek() != std::ifstream::traits_type::eof()) content << stream.rdbuf();
    if (stream.bad()) return fail(ErrorCode::Io, "cannot be read: " + reason(errno), path.string());
    return std::move(content).str();
}

Result<void> writeFile(const fs::path& path, std::string_view content) {
    std::error_code ignored;
    const fs::path target = fs::is_symlink(path, ignored) ? fs::weakly_canonical(path, ignored) : path;
    std::string temporary;
    const int descriptor = openTemporary(target, temporary);
    if (descriptor < 0) return fail(ErrorCode::Io, "cannot be written: " + reason(errno), path.string());
    struct stat replaced = {};
    if (::stat(target.c_str(), &replaced) == 0) ::fchmod(descriptor, replaced.st_mode & 07777);
    const bool complete = writeAll(descriptor, content);
    if (::close(descriptor) != 0 || !complete) return abandon(temporary, path);
    if (::rename(temporary.c_str(), target.c_str()) != 0) return abandon(temporary, path);
    flushFolder(target);
    return {};
}

}  // namespace antecedent
