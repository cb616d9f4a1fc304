// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace antecedent {

/// `FILE… [--format NAME]`, for commands that read conversations.
class InputArguments {
public:
    void declare(CLI::App& arguments);

    /// Conversations of all files, in order, with what was done to them before; what was read around is said
    /// on the error stream.
    Result<std::vector<OpenedConversation>> open(const Pipeline& pipeline, CommandContext& context) const;

private:
    std::vector<std::filesystem::path> m_files;
    std::string m_format;
};

}  // namespace antecedent
