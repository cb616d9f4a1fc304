// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "app/cli/console.h"
#include "app/engine/pipeline.h"
#include "graph/base/control.h"
#include "graph/base/error.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace antecedent {

/// What a command works with.
struct CommandContext {
    Console& console;
    Control& control;
    PipelineOptions pipeline;  ///< with the streams and the library that tests put in place
};

/// One of the program's commands: declares its arguments, then runs with what was given.
class Command {
public:
    virtual ~Command() = default;

    virtual const char* name() const = 0;
    virtual const char* description() const = 0;
    virtual void declare(CLI::App& arguments) = 0;
    virtual Result<void> run(CommandContext& context) = 0;
};

/// All commands, in the order of the help text.
std::vector<std::unique_ptr<Command>> allCommands();

}  // namespace antecedent
