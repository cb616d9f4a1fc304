// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/gold_conversation.h"

namespace antecedent {

GoldConversation goldOf(const ConversationPtr& conversation, bool keepDeclared) {
    if (!keepDeclared) return {conversation, conversation->withoutDeclaredLinks()};
    const auto declared = conversation->platformReplies();
    return {conversation->withoutDeclaredLinks([&](MessageId message) { return declared[message.index()]; }),
            conversation->withoutDeclaredLinks([&](MessageId message) { return !declared[message.index()]; })};
}

std::string evaluatedSource(const std::filesystem::path& file, bool perFile) {
    if (perFile || file == "-") return file.string();
    const std::filesystem::path folder = std::filesystem::absolute(file).lexically_normal().parent_path();
    return folder.has_filename() ? folder.filename().string() : folder.string();
}

}  // namespace antecedent
