// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command_line.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <exception>

#include "app/cli/suggestion.h"
#include "app/engine/blas_library.h"

namespace antecedent {
namespace {

constexpr const char* programName = "antecedent";

std::string versionText() {
    const BlasLibrary blas = findBlas();
    std::string text = std::string(programName) + " " + ANTECEDENT_VERSION + "\nBLAS: " + blas.name;
    if (!blas.file.empty()) text += " (" + blas.file.string() + ")";
    return blas.slow ? text + ", slow: install libopenblas0" : text;
}

int exitCodeOf(ErrorCode code) {
    if (code == ErrorCode::Cancelled) return ExitCancelled;
    return code == ErrorCode::Usage ? ExitUsage : ExitFailed;
}

/// A first word that is no command is most often a slip of the keys, or a file without a command.
std::string unknownCommand(const std::string& word, const std::vector<std::string>& known) {
    std::string text = "there is no command \"" + word + "\"";
    std::error_code ignored;
    const std::string nearest = nearestWord(word, known);
    if (!nearest.empty()) {
        text += "; did you mean \"" + nearest + "\"?";
    } else if (std::filesystem::exists(word, ignored)) {
        text += "; did you mean \"" + std::string(programName) + " show " + word + "\"?";
    }
    return text;
}

/// What was not expected, with the option that may be meant.
std::string unexpected(const CLI::ExtrasError& error, const CLI::App& command) {
    std::vector<std::string> known;
    for (const CLI::Option* option : command.get_options()) {
        for (const std::string& name : option->get_lnames()) known.push_back("--" + name);
    }
    for (const std::string& word : command.remaining()) {
        const std::string nearest = word.rfind("--", 0) == 0 ? nearestWord(word.substr(0, word.find('=')), known) : "";
        if (!nearest.empty()) return "there is no option \"" + word + "\"; did you mean \"" + nearest + "\"?";
    }
    return error.what();
}

class CommandLine {
public:
    explicit CommandLine(CommandContext& context)
        : m_context(context),
          m_app("Finds who answered whom in a conversation: chat logs, forum threads, mail, meetings.", programName),
          m_commands(allCommands()) {
        m_app.set_version_flag("--version", versionText, "Print the version and the BLAS library in use");
        m_app.require_subcommand(1);
        m_app.footer("Nothing is sent anywhere: all work is done on this computer.");
        for (const auto& command : m_commands) {
            command->declare(*m_app.add_subcommand(command->name(), command->description()));
            m_names.emplace_back(command->name());
        }
    }

    int run(std::vector<std::string> arguments) {
        if (arguments.empty()) {
            m_context.console.err << m_app.help();
            return ExitUsage;
        }
        if (arguments.front() == "help") {  // `antecedent help show` is `antecedent show --help`
            arguments.erase(arguments.begin());
            arguments.emplace_back("--help");
        }
        const std::string& first = arguments.front();
        const bool known = std::find(m_names.begin(), m_names.end(), first) != m_names.end();
        if (!known && first.front() != '-') return usage(unknownCommand(first, m_names));
        try {
            m_app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
        } catch (const CLI::Success& success) {  // --help, --version
            return m_app.exit(success, m_context.console.out, m_context.console.err);
        } catch (const CLI::ExtrasError& error) {
            return usage(unexpected(error, *m_app.get_subcommands().front()));
        } catch (const CLI::ParseError& error) {
            return usage(error.what());
        }
        return runParsed();
    }

private:
    int runParsed() {
        const CLI::App* chosen = m_app.get_subcommands().front();
        const auto command = std::find_if(m_commands.begin(), m_commands.end(), [chosen](const auto& candidate) {
            return chosen->get_name() == candidate->name();
        });
        const Result<void> result = (*command)->run(m_context);
        if (result) return ExitGood;
        if (result.error().code == ErrorCode::Usage) return usage(result.error().text());
        say(result.error().text());
        return exitCodeOf(result.error().code);
    }

    int usage(const std::string& message) {
        const auto chosen = m_app.get_subcommands();
        const std::string command = chosen.empty() ? "" : " " + chosen.front()->get_name();
        say(message);
        m_context.console.err << "See: " << programName << command << " --help\n";
        return ExitUsage;
    }

    void say(const std::string& message) { m_context.console.err << programName << ": " << message << '\n'; }

    CommandContext& m_context;
    CLI::App m_app;
    std::vector<std::unique_ptr<Command>> m_commands;
    std::vector<std::string> m_names;
};

}  // namespace

int runCommandLine(const std::vector<std::string>& arguments, CommandContext& context) {
    try {
        return CommandLine(context).run(arguments);
    } catch (const std::exception& exception) {
        context.console.err << programName << ": an error inside the program: " << exception.what() << '\n';
        return ExitFailed;
    }
}

}  // namespace antecedent
