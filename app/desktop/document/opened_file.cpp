// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/document/opened_file.h"

#include "app/engine/opened_conversation.h"

namespace antecedent {
namespace {

/// Sets what an exported tree says of predictions and corrections apart from what its source says.
OpenedFile openedFile(const QString& path, ImportResult content) {
    OpenedFile file{path, {}, {}, {}};
    std::vector<OpenedConversation> opened = openedConversations(content);
    for (std::size_t i = 0; i < opened.size(); ++i) {
        content.conversations[i] = opened[i].conversation;
        file.scores.push_back(std::move(opened[i].scores));
        for (auto& [child, parents] : opened[i].corrected) file.corrections.push_back({i, child, std::move(parents)});
    }
    file.content = std::move(content);
    return file;
}

}  // namespace

Result<OpenedFile> readOpenedFile(ConversationEngine& engine, const SessionStore& sessions, const QString& path,
                                  Control& control) {
    const std::filesystem::path name(path.toStdString());
    auto content = engine.open(name, control);
    if (!content) return tl::unexpected(content.error());
    if (content->conversations.empty()) return fail(ErrorCode::BadInput, "there are no messages in it", name.string());
    auto key = SessionStore::keyOf(name);
    if (!key) return tl::unexpected(key.error());
    OpenedFile file = openedFile(path, std::move(*content));
    file.sessionKey = *key;
    for (Correction& correction : sessions.load(*key, file.content.conversations)) {
        file.corrections.push_back(std::move(correction));
    }
    return file;
}

}  // namespace antecedent
