// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/input_arguments.h"

#include <CLI/CLI.hpp>
#include <iterator>

#include "app/cli/import_warnings.h"
#include "app/engine/column_mapping.h"
#include "app/engine/conversation_ids.h"
#include "app/engine/output.h"

namespace antecedent {

void InputArguments::declare(CLI::App& arguments) {
    arguments.add_option("files", m_files, "Files, folders or archives (zip, tar, 7z); - is standard input")
        ->required();
    declareOptions(arguments);
}

void InputArguments::declareWithOutput(CLI::App& arguments) {
    arguments
        .add_option("files", m_files,
                    "Files, folders or archives to read, and last the file to write; - is standard input or output")
        ->required();
    declareOptions(arguments);
}

Result<std::string> InputArguments::takeOutput() {
    if (m_files.size() < 2) return fail(ErrorCode::Usage, "name what to read, and last what to write");
    const std::filesystem::path output = m_files.back();
    m_files.pop_back();
    return output.string();
}

void InputArguments::declareOptions(CLI::App& arguments) {
    arguments.add_option("--format", m_format, "Format of the files (see: antecedent formats); default: by content");
    arguments.add_option(
        "--columns", m_columns,
        "Which column or field is what, such as speaker=from,text=body,time=when; or a JSON file of such pairs");
    arguments
        .add_option("--date-order", m_dateOrder,
                    "Order of day and month in dates such as 03/04/26; default: by content")
        ->check(CLI::IsMember({"dmy", "mdy"}));
    arguments.add_option("--time-zone", m_timeZone,
                         "Zone of times that name none, such as Europe/Berlin; default: they stay without one");
    arguments.add_flag("--join", m_join,
                       "Make one conversation of all that a file or folder holds, such as the days of a log");
    arguments.add_flag("--ignore-decisions", m_ignoreDecisions,
                       "Leave out what people decided in the window or in a project file");
}

Result<ImportOptions> InputArguments::options() const {
    ImportOptions options;
    if (!m_dateOrder.empty()) options.dayFirst = m_dateOrder == "dmy";
    options.timeZone = m_timeZone;
    options.join = m_join;
    auto columns = parseColumnMapping(m_columns);
    if (!columns) return tl::unexpected(columns.error());
    options.columns = std::move(*columns);
    return options;
}

Result<std::vector<OpenedSource>> InputArguments::openSources(const Pipeline& pipeline, CommandContext& context) {
    const auto given = options();
    if (!given) return tl::unexpected(given.error());
    std::vector<OpenedSource> sources;
    Error last;
    for (const auto& file : m_files) {
        auto opened = openSource(pipeline, {file, m_format, *given, m_ignoreDecisions}, context.control);
        if (!opened) {
            last = opened.error();
            const bool alone = m_files.size() == 1;
            if (alone || last.code == ErrorCode::Cancelled || last.code == ErrorCode::Usage)
                return tl::unexpected(last);
            report(last, context);
            continue;
        }
        if (opened->report.file.empty()) opened->report.file = file.string();
        tellImport(opened->report, context.console.err);
        if (!opened->notes.empty()) context.console.err << file.string() << ": " << opened->notes << std::endl;
        sources.push_back(std::move(*opened));
    }
    if (!sources.empty()) return sources;
    return fail(last.code, {"none of the %1 files could be read", m_files.size()});
}

Result<std::vector<OpenedConversation>> InputArguments::open(const Pipeline& pipeline, CommandContext& context) {
    auto sources = openSources(pipeline, context);
    if (!sources) return tl::unexpected(sources.error());
    std::vector<OpenedConversation> conversations;
    for (OpenedSource& source : *sources) {
        std::move(source.conversations.begin(), source.conversations.end(), std::back_inserter(conversations));
    }
    makeIdsUnique(conversations);
    return conversations;
}

Result<void> InputArguments::checkOutput(const std::string& output, bool overwrite) const {
    if (overwrite || output == "-") return {};
    return checkNotRead(output, m_files);
}

Result<ReadRequest> InputArguments::readRequest() const {
    auto given = options();
    if (!given) return tl::unexpected(given.error());
    return ReadRequest{m_format, std::move(*given)};
}

void InputArguments::describe(std::map<std::string, std::string>& said) const {
    said["format"] = m_format;
    said["columns"] = m_columns;
    said["date-order"] = m_dateOrder;
    said["time-zone"] = m_timeZone;
}

void InputArguments::report(const Error& error, CommandContext& context) {
    ++m_failed;
    context.console.err << "antecedent: " << error.text() << std::endl;
}

Result<void> InputArguments::outcome() const {
    if (m_failed == 0) return {};
    return fail(ErrorCode::BadInput,
                {"%1 of %2 files could not be read (see above); the others were", m_failed, m_files.size()});
}

}  // namespace antecedent
