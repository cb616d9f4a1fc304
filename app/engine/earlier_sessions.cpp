// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/earlier_sessions.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <unordered_map>

#include "app/engine/project_library.h"
#include "graph/base/file.h"
#include "graph/base/sha256.h"

namespace antecedent {
namespace {

constexpr int sessionVersion = 1;

using Ids = std::unordered_map<std::string, MessageId>;

Ids idsOf(const Conversation& conversation) {
    Ids ids;
    for (std::size_t i = 0; i < conversation.size(); ++i) ids.emplace(conversation.messages()[i].id, MessageId(i));
    return ids;
}

std::optional<Wish> wishOf(const nlohmann::json& entry, const Ids& ids) {
    const auto message = ids.find(entry.value("message", ""));
    if (message == ids.end()) return std::nullopt;
    Wish wish{message->second, DecisionKind::Set, {}};
    for (const auto& parent : entry.value("parents", nlohmann::json::array())) {
        const auto found = parent.is_string() ? ids.find(parent.get<std::string>()) : ids.end();
        if (found == ids.end() || !(found->second < wish.message)) return std::nullopt;
        wish.parents.push_back(found->second);
    }
    return wish;
}

}  // namespace

std::vector<std::vector<Wish>> EarlierSessions::wishesFor(const std::filesystem::path& transcript,
                                                          const std::string& hash,
                                                          const std::vector<ConversationPtr>& conversations) const {
    const std::string key = hash.empty() ? sha256(sourceName(transcript)) : hash;
    const auto text = readFile(m_folder / (key + ".json"));
    const auto json = text ? nlohmann::json::parse(*text, nullptr, false) : nlohmann::json();
    if (!json.is_object() || json.value("version", 0) != sessionVersion) return {};
    std::vector<std::vector<Wish>> wishes(conversations.size());
    std::vector<Ids> ids;
    for (const ConversationPtr& conversation : conversations) ids.push_back(idsOf(*conversation));
    for (const auto& entry : json.value("corrections", nlohmann::json::array())) {
        if (!entry.is_object()) continue;
        const auto conversation = entry.value("conversation", std::size_t{0});
        if (conversation >= wishes.size()) continue;
        if (auto wish = wishOf(entry, ids[conversation])) wishes[conversation].push_back(std::move(*wish));
    }
    return wishes;
}

}  // namespace antecedent
