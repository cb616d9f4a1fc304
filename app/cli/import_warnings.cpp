// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/import_warnings.h"

#include <algorithm>

namespace antecedent {
namespace {

constexpr std::size_t shownWarnings = 5;

}  // namespace

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

}  // namespace antecedent
