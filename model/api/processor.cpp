// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/api/processor.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>

namespace antecedent {
namespace {

constexpr const char* instructionsThatMatter[] = {"avx2",        "fma",         "avx_vnni", "avx512f",
                                                  "avx512_vnni", "avx512_bf16", "amx_int8", "amx_bf16"};

/// "key   : value" -> value; empty where it is another key.
std::string valueOf(const std::string& line, const std::string& key) {
    const std::size_t colon = line.find(':');
    if (line.rfind(key, 0) != 0 || colon == std::string::npos) return {};
    if (line.find_first_not_of(" \t", key.size()) != colon) return {};
    const std::size_t begin = line.find_first_not_of(' ', colon + 1);
    return begin == std::string::npos ? std::string() : line.substr(begin);
}

}  // namespace

std::string Processor::instructionWords() const {
    std::string words;
    for (const std::string& one : instructions) words += (words.empty() ? "" : " ") + one;
    return words.empty() ? "none that matter here" : words;
}

Processor readProcessor(std::istream& cpuinfo) {
    Processor processor;
    std::string line;
    while (std::getline(cpuinfo, line) && !line.empty()) {  // an empty line ends what is said of the first core
        if (const std::string name = valueOf(line, "model name"); !name.empty()) processor.name = name;
        std::istringstream flags(valueOf(line, "flags"));
        const std::vector<std::string> all{std::istream_iterator<std::string>(flags), {}};
        for (const char* one : instructionsThatMatter) {
            if (std::find(all.begin(), all.end(), one) != all.end()) processor.instructions.emplace_back(one);
        }
    }
    return processor;
}

Processor thisProcessor() {
    std::ifstream cpuinfo("/proc/cpuinfo");
    return readProcessor(cpuinfo);
}

}  // namespace antecedent
