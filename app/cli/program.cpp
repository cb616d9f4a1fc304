// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/program.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <iostream>

#include "app/cli/command_line.h"
#include "app/cli/harmless_buffer.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress_bar.h"
#include "graph/base/descriptor_buffer.h"

namespace antecedent {
namespace {

std::string variable(const char* name) {
    const char* value = std::getenv(name);
    return value == nullptr ? std::string() : std::string(value);
}

/// Line drawing is left out only where the locale was set to something that cannot show it.
bool canShowUnicode() {
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const std::string value = variable(name);
        if (value.empty()) continue;
        return value.find("UTF-8") != std::string::npos || value.find("utf8") != std::string::npos ||
               value.find("UTF8") != std::string::npos || value.find("utf-8") != std::string::npos;
    }
    return true;
}

std::size_t terminalColumns() {
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20) return size.ws_col;
    constexpr std::size_t withoutTerminal = 100;
    return withoutTerminal;
}

/// A reader that has gone, as in `antecedent show FILE | head`, is no failure.
int closeOutput(std::ostream& out, const DescriptorBuffer& buffer, int exitCode) {
    out.flush();
    if (buffer.error() == 0 || buffer.error() == EPIPE) return exitCode;
    std::cerr << "antecedent: standard output cannot be written: " << std::strerror(buffer.error()) << '\n';
    return ExitFailed;
}

}  // namespace

int runProgram(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    letNetworkThreadsSleep();
    std::ios::sync_with_stdio(false);
    DescriptorBuffer outBuffer(STDOUT_FILENO);
    std::ostream out(&outBuffer);
    const bool outIsTerminal = ::isatty(STDOUT_FILENO) == 1;
    const bool plain = !variable("NO_COLOR").empty() || variable("TERM") == "dumb";
    const bool progress = ::isatty(STDERR_FILENO) == 1 && variable("TERM") != "dumb";
    HarmlessBuffer harmless(*std::cerr.rdbuf());
    std::ostream err(&harmless);
    err << std::unitbuf;
    Console console{std::cin,
                    out,
                    err,
                    progress,
                    outIsTerminal && !plain,
                    canShowUnicode(),
                    terminalColumns(),
                    ::isatty(STDIN_FILENO) == 1 && outIsTerminal};

    ProgressBar bar(std::cerr, console.unicode);
    Control control(progress ? Control::Sink([&bar](const Progress& step) { bar.draw(step); }) : Control::Sink(),
                    [&bar, &err](const std::string& text) {
                        bar.clear();
                        err << text << std::endl;
                    });
    const Interrupt interrupt(control);
    CommandContext context{console, control, PipelineOptions{}};
    const int exitCode = runCommandLine(std::vector<std::string>(argv + 1, argv + argc), context);
    bar.clear();
    return closeOutput(out, outBuffer, exitCode);
}

}  // namespace antecedent
