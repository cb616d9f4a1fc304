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

#include "graph/base/descriptor_buffer.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

std::string reason(int code) {
    return std::strerror(code);
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

/// The renaming itself lasts only once the folder is on disk. Some file systems cannot do that: the content is safe
/// there too.
void flushFolder(const fs::path& target) {
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) return;
    ::fsync(descriptor);
    ::close(descriptor);
}

/// 0, or the errno of what failed.
int filled(int descriptor, const FileFiller& fill) {
    DescriptorBuffer buffer(descriptor);
    std::ostream out(&buffer);
    fill(out);
    out.flush();
    return buffer.error();
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
    return writeFile(path, [content](std::ostream& out) {
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
    });
}

Result<void> writeFile(const fs::path& path, const FileFiller& fill) {
    std::error_code ignored;
    const fs::path target = fs::is_symlink(path, ignored) ? fs::weakly_canonical(path, ignored) : path;
    std::string temporary;
    const int descriptor = openTemporary(target, temporary);
    if (descriptor < 0) return fail(ErrorCode::Io, "cannot be written: " + reason(errno), path.string());
    struct stat replaced = {};
    if (::stat(target.c_str(), &replaced) == 0) ::fchmod(descriptor, replaced.st_mode & 07777);
    int failure = filled(descriptor, fill);
    if (failure == 0 && ::fsync(descriptor) != 0) failure = errno;
    if (::close(descriptor) != 0 && failure == 0) failure = errno;
    if (failure == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) failure = errno;
    if (failure != 0) {
        ::unlink(temporary.c_str());
        return fail(ErrorCode::Io, "cannot be written: " + reason(failure), path.string());
    }
    flushFolder(target);
    return {};
}

Result<void> replaceFile(const fs::path& written, const fs::path& path) {
    int failure = 0;
    const int descriptor = ::open(written.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0 || ::fsync(descriptor) != 0) failure = errno;
    if (descriptor >= 0) ::close(descriptor);
    if (failure == 0 && ::rename(written.c_str(), path.c_str()) != 0) failure = errno;
    if (failure != 0) return fail(ErrorCode::Io, "cannot be written: " + reason(failure), path.string());
    flushFolder(path);
    return {};
}

}  // namespace antecedent
