// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <filesystem>
#include <vector>

#include "app/desktop/document/correction.h"
#include "graph/base/error.h"
#include "graph/conversation/conversation.h"

namespace antecedent {

/// Keeps the corrections of every file that was ever corrected, one JSON file for each content, written whole
/// or not at all. Safe to use from any thread: it only knows its folder.
class SessionStore {
public:
    /// `folder` empty: "sessions" in the application's data folder.
    explicit SessionStore(QString folder = {});

    /// The key of a file is the hash of its content; of a folder, that of its path.
    static Result<QString> keyOf(const std::filesystem::path& path);

    Result<void> save(const QString& key, const std::vector<ConversationPtr>& conversations,
                      const Corrections& corrections) const;

    /// Corrections whose messages are still there; none when nothing was ever corrected.
    Corrections load(const QString& key, const std::vector<ConversationPtr>& conversations) const;

private:
    QString filePath(const QString& key) const;

    QString m_folder;
};

}  // namespace antecedent
