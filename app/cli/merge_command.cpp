// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/merge_command.h"

#include <CLI/CLI.hpp>

#include "app/engine/output.h"
#include "app/engine/part_merge.h"
#include "graph/export/packing.h"
#include "graph/import/reading/import_helpers.h"

namespace antecedent {

void MergeCommand::declare(CLI::App& arguments) {
    arguments.add_option("parts", m_parts, "Outputs of all parts, each with its .manifest beside it")->required();
    arguments.add_option("-o,--output", m_output, "File to write; - is standard output")->capture_default_str();
}

Result<void> MergeCommand::run(CommandContext& context) {
    if (m_output != "-") {
        if (const auto possible = checkOutput(m_output); !possible) return possible;
        if (const auto free = checkNotRead(m_output, m_parts); !free) {
            return fail(ErrorCode::Usage, "is one of the parts; name another output", m_output);
        }
    }
    const auto parts = checkParts(m_parts);
    if (!parts) return tl::unexpected(parts.error());
    Result<void> merged;
    const auto fill = [&](std::ostream& out) {
        writePacked(packingOf(m_output), out,
                    [&](std::ostream& packed) { merged = mergeParts(*parts, packed, context.control); });
        if (!merged) out.setstate(std::ios::badbit);  // nothing of it is kept
    };
    if (m_output == "-") {
        fill(context.console.out);
        if (!merged) context.console.out.clear();
    } else if (const auto written = writeOutput(m_output, fill); merged && !written) {
        return written;
    }
    if (!merged) return merged;
    context.console.err << "merged: " << counted(parts->totals.messages, "message") << " of "
                        << counted(parts->totals.conversations, "conversation") << " from "
                        << counted(parts->files.size(), "part") << std::endl;
    return {};
}

}  // namespace antecedent
