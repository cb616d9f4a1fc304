// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// Stands between a program and the disk that its project is on (LD_PRELOAD), and lets that disk fail:
//   ANTECEDENT_DISK_FAILS_AFTER=N  after N writes and syncs of project files each further one says EIO
//   ANTECEDENT_DISK_SAFE=FOLDER    here lies, of each project file, what a power cut would leave for sure: what was in
//   it
//                                  when it was synced last
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

std::string pathOf(int file) {
    char path[PATH_MAX];
    const auto size = ::readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), path, sizeof path);
    return size > 0 ? std::string(path, static_cast<std::size_t>(size)) : std::string();
}

/// A project, or the log that SQLite writes first.
bool isProject(const std::string& path) {
    for (const std::string& end : {std::string(".antecedent"), std::string(".antecedent-wal")}) {
        if (path.size() > end.size() && path.compare(path.size() - end.size(), end.size(), end) == 0) return true;
    }
    return false;
}

bool fails() {
    static const char* after = std::getenv("ANTECEDENT_DISK_FAILS_AFTER");
    static std::atomic<long> done{0};
    if (after == nullptr || done++ < std::atol(after)) return false;
    errno = EIO;
    return true;
}

void copyTo(const std::string& from, const std::string& to) {
    const std::string part = to + ".part";  // a kill may come in between
    std::FILE* in = std::fopen(from.c_str(), "rb");
    std::FILE* out = std::fopen(part.c_str(), "wb");
    char bytes[65536];
    for (std::size_t size = 0;
         in != nullptr && out != nullptr && (size = std::fread(bytes, 1, sizeof bytes, in)) > 0;) {
        std::fwrite(bytes, 1, size, out);
    }
    if (in != nullptr) std::fclose(in);
    if (out != nullptr) std::fclose(out);
    std::rename(part.c_str(), to.c_str());
}

void keepSafe(const std::string& path) {
    static const char* folder = std::getenv("ANTECEDENT_DISK_SAFE");
    if (folder != nullptr) copyTo(path, std::string(folder) + path.substr(path.rfind('/')));
}

template <class Function>
Function* original(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

int sync(int file, const char* name) {
    const std::string path = pathOf(file);
    if (!isProject(path)) return original<int(int)>(name)(file);
    if (fails()) return -1;
    const int result = original<int(int)>(name)(file);
    if (result == 0) keepSafe(path);
    return result;
}

}  // namespace

extern "C" {

ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t place) {
    if (isProject(pathOf(file)) && fails()) return -1;
    return original<ssize_t(int, const void*, size_t, off64_t)>("pwrite64")(file, bytes, size, place);
}

ssize_t pwrite(int file, const void* bytes, size_t size, off_t place) {
    return pwrite64(file, bytes, size, place);
}

int fsync(int file) {
    return sync(file, "fsync");
}

int fdatasync(int file) {
    return sync(file, "fdatasync");
}
}
