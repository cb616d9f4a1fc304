// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/file.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <fstream>
#include <sstream>

#include "graph/base/descriptor_buffer.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

std::string reason(int code) {
    return std::strerror(code);
}

constexpr const char* temporaryEnding = ".part";

/// Whether nobody writes a temporary file any more. Who does holds a lock on it, but for the first moment.
bool isStray(const fs::path& file) {
    constexpr std::time_t firstMoment = 60;
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0) return false;
    struct stat found = {};
    const bool stray = ::fstat(descriptor, &found) == 0 && S_ISREG(found.st_mode) &&
                       found.st_mtime + firstMoment < std::time(nullptr) && ::flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    ::close(descriptor);
    return stray;
}

/// "NAME.1234-0.part" beside NAME.
bool isTemporaryOf(const std::string& target, const std::string& name) {
    const std::size_t ending = std::strlen(temporaryEnding);
    if (name.size() <= target.size() + 1 + ending || name.compare(0, target.size() + 1, target + ".") != 0)
        return false;
    const std::string middle = name.substr(target.size() + 1, name.size() - target.size() - 1 - ending);
    return name.compare(name.size() - ending, ending, temporaryEnding) == 0 &&
           middle.find_first_not_of("0123456789-") == std::string::npos && middle.find('-') != std::string::npos;
}

/// Removes what earlier writers of the same file left when they were killed.
void sweepStrays(const fs::path& target) {
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    const std::string name = target.filename().string();
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end; entry.increment(ignored)) {
        const fs::path& file = entry->path();
        if (isTemporaryOf(name, file.filename().string()) && isStray(file)) ::unlink(file.c_str());
    }
}

/// A new file beside the target, with the rights that the process gives to new files.
int openTemporary(const fs::path& target, std::string& temporary) {
    for (unsigned attempt = 0; attempt < 1000; ++attempt) {
        temporary =
            target.string() + "." + std::to_string(::getpid()) + "-" + std::to_string(attempt) + temporaryEnding;
        const int descriptor = ::open(temporary.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
        if (descriptor >= 0) ::flock(descriptor, LOCK_EX | LOCK_NB);  // see isStray
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
    return buffer.error() == 0 && !out ? EIO : buffer.error();
}

}  // namespace

Result<std::string> readFile(const fs::path& path) {
    std::error_code ignored;
    if (!fs::exists(path, ignored)) return fail(ErrorCode::NotFound, "no such file", path.string());
    if (fs::is_directory(path, ignored)) {
        return fail(ErrorCode::BadInput, "is a folder, not a file", path.string());
    }
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return fail(ErrorCode::Io, {"cannot be opened: %1", reason(errno)}, path.string());
    std::ostringstream content;
    if (stream.peek() != std::ifstream::traits_type::eof()) content << stream.rdbuf();
    if (stream.bad()) return fail(ErrorCode::Io, {"cannot be read: %1", reason(errno)}, path.string());
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
    sweepStrays(target);
    const int descriptor = openTemporary(target, temporary);
    if (descriptor < 0) return fail(ErrorCode::Io, {"cannot be written: %1", reason(errno)}, path.string());
    struct stat replaced = {};
    if (::stat(target.c_str(), &replaced) == 0) ::fchmod(descriptor, replaced.st_mode & 07777);
    int failure = filled(descriptor, fill);
    if (failure == 0 && ::fsync(descriptor) != 0) failure = errno;
    if (::close(descriptor) != 0 && failure == 0) failure = errno;
    if (failure == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) failure = errno;
    if (failure != 0) {
        ::unlink(temporary.c_str());
        return fail(ErrorCode::Io, {"cannot be written: %1", reason(failure)}, path.string());
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
    if (failure != 0) return fail(ErrorCode::Io, {"cannot be written: %1", reason(failure)}, path.string());
    flushFolder(path);
    return {};
}

}  // namespace antecedent
