// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"

namespace antecedent {

/// `antecedent doctor`: what is installed, found and used; fails when predicting cannot work.
class DoctorCommand : public Command {
public:
    const char* name() const override { return "doctor"; }
    const char* description() const override { return "Check that everything the program needs is there"; }
    void declare(CLI::App& arguments) override;
    Result<void> run(CommandContext& context) override;

private:
    bool m_json = false;
    bool m_speed = false;
    std::filesystem::path m_model;
};

}  // namespace antecedent
