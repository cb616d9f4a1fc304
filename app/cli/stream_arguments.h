// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/export_arguments.h"
#include "app/cli/input_arguments.h"
#include "app/cli/model_arguments.h"
#include "app/engine/prediction_stream.h"

namespace antecedent {

/// `[--stream] [--resume] [--shard I/N]` of `antecedent predict`: conversation by conversation, for inputs larger
/// than the memory.
class StreamArguments {
public:
    void declare(CLI::App& arguments);

    bool wanted() const { return m_stream || m_resume || !m_shard.empty(); }

    /// What the other arguments of the command say.
    struct Command {
        const InputArguments& input;
        const ModelArguments& model;
        const ExportArguments& output;
        bool ignoreDeclared = false;
    };
    Result<void> run(const Command& command, CommandContext& context) const;

private:
    Result<StreamRequest> request(const Command& command) const;
    Result<void> into(StreamOutput& output, StreamRequest request, const Command& command,
                      CommandContext& context) const;

    bool m_stream = false;
    bool m_resume = false;
    std::string m_shard;
};

}  // namespace antecedent
