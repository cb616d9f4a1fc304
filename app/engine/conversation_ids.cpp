// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/conversation_ids.h"

#include <filesystem>
#include <unordered_map>
#include <unordered_set>

namespace antecedent {
namespace {

std::string withFolder(const Conversation::Header& header) {
    const std::filesystem::path folder = std::filesystem::path(header.sourceFile).parent_path().filename();
    return folder.empty() ? header.id : folder.string() + "/" + header.id;
}

void rename(OpenedConversation& opened, std::string id) {
    Conversation::Header header = opened.conversation->header();
    if (header.title == header.id) header.title = id;
    header.id = std::move(id);
    opened.conversation = std::make_shared<const Conversation>(std::move(header), opened.conversation->speakers(),
                                                               opened.conversation->messages());
}

}  // namespace

void makeIdsUnique(std::vector<OpenedConversation>& conversations) {
    std::unordered_map<std::string, std::size_t> uses;
    for (const OpenedConversation& opened : conversations) ++uses[opened.conversation->header().id];
    std::unordered_set<std::string> taken;
    for (OpenedConversation& opened : conversations) {
        const Conversation::Header& header = opened.conversation->header();
        const std::string wanted = uses[header.id] > 1 ? withFolder(header) : header.id;
        std::string id = wanted;
        for (std::size_t copy = 2; !taken.insert(id).second; ++copy) id = wanted + "#" + std::to_string(copy);
        if (id != header.id) rename(opened, std::move(id));
    }
}

}  // namespace antecedent
