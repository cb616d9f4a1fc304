// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/import_warnings.h"

#include <algorithm>

#include "graph/import/import_summary.h"

namespace antecedent {
namespace {

constexpr std::size_t shownWarnings = 5;

}  // namespace

void tellImport(const ImportReport& report, std::ostream& err) {
    err << report.file << ": " << importSummary(report) << '\n';
    const std::size_t count = std::min(report.warnings.size(), shownWarnings);
    for (std::size_t i = 0; i < count; ++i) {
        const ImportWarning& warning = report.warnings[i];
        err << report.file;
        if (warning.line > 0) err << ':' << warning.line;
        err << ": warning: " << warning.message << '\n';
    }
    const std::size_t more = report.warnings.size() - count;
    if (more > 0) err << report.file << ": " << more << (more == 1 ? " more warning\n" : " more warnings\n");
    const std::size_t unread = std::min(report.unread.size(), shownWarnings);
    for (std::size_t i = 0; i < unread; ++i) err << report.file << ": not read: " << report.unread[i] << '\n';
    if (report.unread.size() > unread) {
        err << report.file << ": " << report.unread.size() - unread << " more files not read\n";
    }
}

}  // namespace antecedent
