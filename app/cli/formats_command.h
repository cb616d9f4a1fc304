// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace antecedent {

/// `antecedent formats`.
class FormatsCommand : public Command {
public:
    const char* name() const override { return "formats"; }
    const char* description() const override { return "List the formats that can be read and written"; }
    void declare(CLI::App& arguments) override;
    Result<void> run(CommandContext& context) override;

private:
    bool m_json = false;
    std::string m_names;
};

}  // namespace antecedent
