// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/serve_command.h"

#include <poll.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "app/cli/socket_server.h"
#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

/// Waits until standard input has something or is to be left; a stream that is none has something always.
bool hasInput(std::istream& in, const Control& control) {
    while (&in == &std::cin && in.rdbuf()->in_avail() <= 0) {
        pollfd waiting{STDIN_FILENO, POLLIN, 0};
        if (control.cancelled()) return false;
        if (::poll(&waiting, 1, 100) > 0) break;
    }
    return !control.cancelled();
}

}  // namespace

void ServeCommand::declare(CLI::App& arguments) {
    arguments.add_option("--socket", m_socket, "Answer at this Unix socket; default: standard input and output");
    arguments.add_option("--conversations", m_limits.conversations, "Conversations that are held at most")
        ->check(CLI::Range(1, 1000000))
        ->capture_default_str();
    arguments.add_option("--messages", m_limits.messages, "Messages of each that are held at most")
        ->check(CLI::Range(400, 1000000))
        ->capture_default_str();
    m_model.declare(arguments);
}

Result<void> ServeCommand::run(CommandContext& context) {
    Pipeline pipeline(m_model.pipelineOptions(context));
    Serving serving(pipeline, m_model.predictOptions(), m_limits);
    Control quiet([&](const Progress&) {
        if (context.control.cancelled()) quiet.cancel();
    });
    CommandContext own{context.console, quiet, context.pipeline};
    if (m_socket.empty()) return answerLines(serving, own);
    SocketServer server(serving);
    if (const auto listening = server.listen(m_socket); !listening) return listening;
    context.console.err << "answering at " << m_socket << std::endl;
    return server.run(context.control);
}

Result<void> ServeCommand::answerLines(Serving& serving, CommandContext& context) {
    std::string line;
    while (hasInput(context.console.in, context.control) && std::getline(context.console.in, line)) {
        if (trim(line).empty()) continue;
        const auto answer = serving.answer(line, context.control);
        if (!answer) return tl::unexpected(answer.error());
        // At once: whoever asked waits for it.
        context.console.out << *answer << std::endl;
        if (!context.console.out) return {};
    }
    return {};
}

}  // namespace antecedent
