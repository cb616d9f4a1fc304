// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/memory_left.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <limits>
#include <string>

namespace antecedent {
namespace {

constexpr std::uint64_t megabyte = std::uint64_t{1} << 20;
constexpr std::uint64_t unlimited = std::numeric_limits<std::uint64_t>::max();

/// Measured with the shipped models on short chats: memory, and addresses, of which libraries and threads reserve more.
constexpr std::uint64_t neededMemory = 400 * megabyte, neededAddresses = 1800 * megabyte;

/// A number in a file of the system; `unlimited` where there is none ("max").
std::uint64_t numberIn(const std::string& file) {
    std::uint64_t number = 0;
    return std::ifstream(file) >> number ? number : unlimited;
}

std::uint64_t availableOnMachine() {
    std::ifstream file("/proc/meminfo");
    for (std::string line; std::getline(file, line);) {
        if (line.rfind("MemAvailable:", 0) == 0) return std::stoull(line.substr(13)) * 1024;
    }
    return unlimited;
}

std::uint64_t leftOf(std::uint64_t limit, std::uint64_t used) {
    if (limit == unlimited || used == unlimited) return unlimited;
    return limit > used ? limit - used : 0;
}

/// The number behind a word in a file of lines like "anon 4096".
std::uint64_t numberBehind(const std::string& word, const std::string& file) {
    std::ifstream lines(file);
    std::string name;
    for (std::uint64_t number = 0; lines >> name >> number;) {
        if (name == word) return number;
    }
    return unlimited;
}

/// Of the control group, in either version of them, as a container sees its own. What files are cached in can be had
/// back, and does not count.
std::uint64_t leftInGroup() {
    const std::string newer = "/sys/fs/cgroup/", older = "/sys/fs/cgroup/memory/";
    return std::min(
        leftOf(numberIn(newer + "memory.max"), numberBehind("anon", newer + "memory.stat")),
        leftOf(numberIn(older + "memory.limit_in_bytes"), numberBehind("total_rss", older + "memory.stat")));
}

std::uint64_t addressesLeft() {
    rlimit limit{};
    if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY) return unlimited;
    const std::uint64_t pages = numberIn("/proc/self/statm");
    return leftOf(limit.rlim_cur, pages * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE)));
}

Result<void> enough(std::uint64_t left, std::uint64_t needed) {
    if (left >= needed) return {};
    return fail(ErrorCode::Io, {"there is too little memory for the network: it needs %1 MB, and %2 MB are left",
                                needed / megabyte, left / megabyte});
}

}  // namespace

std::uint64_t memoryLeft() {
    return std::min({availableOnMachine(), leftInGroup(), addressesLeft()});
}

Result<void> checkMemoryForNetwork() {
    if (const auto good = enough(addressesLeft(), neededAddresses); !good) return good;
    return enough(std::min(availableOnMachine(), leftInGroup()), neededMemory);
}

}  // namespace antecedent
