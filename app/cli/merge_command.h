// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/cli/command.h"

namespace antecedent {

/// `antecedent merge`: puts the parts of `predict --shard` together.
class MergeCommand : public Command {
public:
    const char* name() const override { return "merge"; }
    const char* description() const override { return "Put the parts of predict --shard together"; }
    void declare(CLI::App& arguments) override;
    Result<void> run(CommandContext& context) override;

private:
    std::vector<std::filesystem::path> m_parts;
    std::string m_output = "-";
};

}  // namespace antecedent
