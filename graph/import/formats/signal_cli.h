// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "graph/import/reading/conversation_groups.h"

namespace antecedent {

/// Puts chats together from the lines of signal-cli, in which edits, deletions and reactions are lines of their own.
class SignalCliLog {
public:
    explicit SignalCliLog(ConversationGroups& groups) : m_groups(groups) {}

    /// Takes one line. Receipts and typing say nothing.
    void add(const nlohmann::json& line);
    /// Gives messages the texts that they were edited to, and what people did with them. To be called at the end.
    void finish();

private:
    /// What befell a message after it was sent.
    struct Change {
        std::string text;
        bool edited = false;
        bool deleted = false;
        std::vector<std::string> reactions;
    };

    struct Line {
        const nlohmann::json& envelope;
        const nlohmann::json& message;
        const nlohmann::json* sent;  ///< where the owner of the account sent it from another device
    };

    /// What is said of a message that came before; false when it is a message of its own.
    bool takeChange(const nlohmann::json& message);
    bool takeEdit(const std::string& target, const nlohmann::json& fresh);
    std::string originalOf(const std::string& id) const;
    void addMessage(const Line& line);
    ConversationBuilder& chatOf(const Line& line);

    ConversationGroups& m_groups;
    std::map<std::string, std::string> m_chats;      ///< conversations by address
    std::map<std::string, std::string> m_originals;  ///< by the times of edits
    std::set<std::string> m_known;
    std::map<std::string, Change> m_changes;
    std::vector<ConversationBuilder*> m_builders;
};

}  // namespace antecedent
