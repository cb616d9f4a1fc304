// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/folder_parts.h"

#include <map>

#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/part_names.h"

namespace antecedent {
namespace {

std::string partName(const std::string& file) {
    const std::filesystem::path path(file);
    return withoutPart(stemOf(path)) + path.extension().string();
}

}  // namespace

std::vector<FolderPart> partsOf(const SourceTree& source, const std::string& folder) {
    std::map<std::string, std::vector<SourceEntry>> files;
    std::map<std::string, FolderPart> parts;  // in the order of their names
    for (const SourceEntry& entry : source.entries()) {
        const std::size_t slash = entry.name.find('/');
        if (slash == std::string::npos) {
            files[partName(entry.name)].push_back(entry);
        } else if (const std::string name = entry.name.substr(0, slash); parts.count(name + "/") == 0) {
            parts.emplace(name + "/", FolderPart{source.below(name), folder + name + "/", false});
        }
    }
    for (auto& [name, entries] : files) {
        const bool joined = entries.size() > 1;
        parts.emplace(
            name, FolderPart{joined ? source.with(std::move(entries)) : source.only(entries.front()), folder, joined});
    }
    std::vector<FolderPart> inOrder;
    for (auto& [name, part] : parts) inOrder.push_back(std::move(part));
    return inOrder;
}

}  // namespace antecedent
