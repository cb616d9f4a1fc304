// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <unordered_map>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {

/// Turns Slack's messages into drafts, with the names that users.json and channels.json give to ids.
class SlackMessages {
public:
    /// Takes the names from a list of users, or of channels.
    void nameUsers(const nlohmann::json& users);
    void nameChannels(const nlohmann::json& channels);

    /// What a conversation is called: the channel's name, or the people of a direct conversation.
    std::string titleOf(const std::string& channel) const;

    MessageDraft draftOf(const nlohmann::json& message) const;

    /// Slack's markup as a person reads it: names for ids, links by their labels.
    std::string plainText(std::string_view markup) const;

private:
    std::string userName(const std::string& id) const;
    std::string speakerOf(const nlohmann::json& message) const;
    std::string textOf(const nlohmann::json& message) const;
    std::string attachmentText(const nlohmann::json& attachment) const;
    std::string textOfBlocks(const nlohmann::json& blocks) const;
    void addElement(const nlohmann::json& element, std::size_t depth, std::string& text) const;
    std::string linkText(std::string_view link) const;

    std::unordered_map<std::string, std::string> m_users;
    std::unordered_map<std::string, std::string> m_channels;
    std::unordered_map<std::string, std::string> m_titles;
};

}  // namespace antecedent
