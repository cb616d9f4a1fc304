// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "app/cli/command.h"
#include "app/engine/opened_source.h"

namespace antecedent {

/// `FILE… [--format NAME]` and what else a person can say of a file, for commands that read conversations.
class InputArguments {
public:
    void declare(CLI::App& arguments);
    /// The same for `FILE… OUTPUT`.
    void declareWithOutput(CLI::App& arguments);
    /// The last of the files, which is then none of the inputs. Usage when there is but one.
    Result<std::string> takeOutput();
    /// Usage when the output would replace one of the files that are read, unless that is wanted.
    Result<void> checkOutput(const std::string& output, bool overwrite) const;

    /// Conversations of all files, in order, with what was done to them before. What was read as what, and what was
    /// read around, is said on the error stream. A file that cannot be read is reported, and the others are read; an
    /// error only where none can be.
    Result<std::vector<OpenedConversation>> open(const Pipeline& pipeline, CommandContext& context);

    /// For a command that names its files itself.
    void declareOptions(CLI::App& arguments);
    void setFiles(std::vector<std::filesystem::path> files) { m_files = std::move(files); }
    void setIgnoreDecisions() { m_ignoreDecisions = true; }
    /// The same, file by file.
    Result<std::vector<OpenedSource>> openSources(const Pipeline& pipeline, CommandContext& context);

    /// For a command that reads by itself.
    const std::vector<std::filesystem::path>& files() const { return m_files; }
    bool ignoresDecisions() const { return m_ignoreDecisions; }
    Result<ReadRequest> readRequest() const;
    /// What was said of the files, by the options' names.
    void describe(std::map<std::string, std::string>& said) const;

    /// The command's end once its work is done: an error where a file could not be read.
    Result<void> outcome() const;

private:
    Result<ImportOptions> options() const;
    void report(const Error& error, CommandContext& context);

    std::vector<std::filesystem::path> m_files;
    std::string m_format;
    std::string m_columns;
    std::string m_dateOrder;
    std::string m_timeZone;
    bool m_join = false;
    bool m_ignoreDecisions = false;
    std::size_t m_failed = 0;
};

}  // namespace antecedent
