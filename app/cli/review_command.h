// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/input_arguments.h"
#include "app/cli/model_arguments.h"
#include "app/cli/review_talk.h"

namespace antecedent {

/// `antecedent review FILE`: a person looks at the doubtful links of a transcript or project, one by one.
class ReviewCommand : public Command {
public:
    const char* name() const override { return "review"; }
    const char* description() const override { return "Go through doubtful links, one message at a time"; }
    void declare(CLI::App& arguments) override;
    Result<void> run(CommandContext& context) override;

private:
    bool learns(const ReviewDesk& desk) const;
    Result<void> list(const ReviewDesk& desk, CommandContext& context) const;
    void tell(const ReviewOutcome& outcome, const ReviewDesk& desk, CommandContext& context) const;

    std::filesystem::path m_file;
    std::string m_order = "gain";
    ReviewPlan m_plan;
    bool m_all = false;
    bool m_list = false;
    bool m_noLearning = false;
    bool m_differing = false;
    std::string m_annotator;
    InputArguments m_input;
    ModelArguments m_model;
};

}  // namespace antecedent
