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

}  // namespace

ConversationPtr withId(const Conversation& conversation, std::string id) {
    Conversation::Header header = conversation.header();
    if (header.title == header.id) header.title = id;
    header.id = std::move(id);
    return std::make_shared<const Conversation>(std::move(header), conversation.speakers(), conversation.messages());
}

std::string IdsSoFar::uniqueFor(const std::string& id) {
    const auto key = [](const std::string& name) { return std::hash<std::string>()(name); };
    if (m_uses.try_emplace(key(id), 1).second) return id;
    std::string unique;
    do {
        unique = id + "#" + std::to_string(++m_uses[key(id)]);
    } while (m_uses.count(key(unique)) > 0);
    m_uses[key(unique)] = 1;
    return unique;
}

void makeIdsUnique(std::vector<OpenedConversation>& conversations) {
    std::unordered_map<std::string, std::size_t> uses;
    for (const OpenedConversation& opened : conversations) ++uses[opened.conversation->header().id];
    std::unordered_set<std::string> taken;
    for (OpenedConversation& opened : conversations) {
        const Conversation::Header& header = opened.conversation->header();
        const std::string wanted = uses[header.id] > 1 ? withFolder(header) : header.id;
        std::string id = wanted;
        for (std::size_t copy = 2; !taken.insert(id).second; ++copy) id = wanted + "#" + std::to_string(copy);
        if (id != header.id) opened.conversation = withId(*opened.conversation, std::move(id));
    }
}

}  // namespace antecedent
