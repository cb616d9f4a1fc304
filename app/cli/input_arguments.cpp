// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/input_arguments.h"

#include <CLI/CLI.hpp>

#include "app/cli/import_warnings.h"

namespace antecedent {
void InputArguments::declare(CLI::App& arguments) {
    arguments.add_option("files", m_files, "Files, or folders of ConvoKit corpora; - is standard input")->required();
    arguments.add_option("--format", m_format, "Format of the files (see: antecedent formats); default: by content");
}

Result<std::vector<OpenedConversation>> InputArguments::open(const Pipeline& pipeline, CommandContext& context) const {
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
