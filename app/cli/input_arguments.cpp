// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/input_arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace antecedent {
namespace {

constexpr std::size_t shownWarnings = 5;

void sayWarnings(const ImportReport& report, std::ostream& err) {
    const std::size_t count = std::min(report.warnings.size(), shownWarnings);
    for (std::size_t i = 0; i < count; ++i) {
        const ImportWarning& warning = report.warnings[i];
        err << report.file;
        if (warning.line > 0) err << ':' << warning.line;
        err << ": warning: " << warning.message << '\n';
    }
    const std::size_t more = report.warnings.size() - count;
    if (more > 0) err << report.file << ": " << more << (more == 1 ? " more warning\n" : " more warnings\n");
    // What a person needs to see that the file was taken for what it is.
    if (count > 0) {
        err << report.file << ": read as " << report.format << ", " << report.messages
            << (report.messages == 1 ? " message\n" : " messages\n");
    }
}

}  // namespace

void InputArguments::declare(CLI::App& arguments) {
    arguments.add_option("files", m_files, "Files, or folders of ConvoKit corpora; - is standard input")->required();
    arguments.add_option("--format", m_format,
                         "Format of the files (see: antecedent formats); default: by content");
}

Result<std::vector<OpenedConversation>> InputArguments::open(const Pipeline& pipeline,
                                                             CommandContext& context) const {
    std::vector<OpenedConversation> conversations;
    for (const auto& file : m_files) {
        auto opened = pipeline.open(file, m_format, context.control);
        if (!opened) return tl::unexpected(opened.error());
        if (opened->report.file.empty()) opened->report.file = file.string();
        sayWarnings(opened->report, context.console.err);
        for (OpenedConversation& one : openedConversations(*opened)) conversations.push_back(std::move(one));
    }
    return conversations;
}

}  // namespace antecedent
