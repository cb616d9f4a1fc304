// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "app/engine/project_desk.h"

namespace antecedent {

/// Decisions as program versions before project files kept them: a JSON file named after the SHA-256 of the
/// transcript's content (of the path, for a folder). Where conversations are by their number, messages by their id.
class EarlierSessions {
public:
    explicit EarlierSessions(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// By conversation what was decided of the transcript; empty when nothing was, or when the file cannot be read.
    std::vector<std::vector<Wish>> wishesFor(const std::filesystem::path& transcript, const std::string& hash,
                                             const std::vector<ConversationPtr>& conversations) const;

private:
    std::filesystem::path m_folder;
};

}  // namespace antecedent
