// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/import_summary.h"

#include "graph/import/reading/import_helpers.h"

namespace antecedent {

std::string importSummary(const ImportReport& report) {
    std::string text = report.title.empty() ? report.format : report.title;
    if (report.conversations > 1) text += ", " + counted(report.conversations, "conversation");
    text += ", " + counted(report.messages, "message") + ", " + counted(report.speakers, "speaker");
    if (!report.firstTime.empty()) {
        text += ", " + report.firstTime;
        if (report.lastTime != report.firstTime) text += " to " + report.lastTime;
    }
    if (report.declaredLinks == 1) text += ", 1 declared reply";
    if (report.declaredLinks > 1) text += ", " + grouped(report.declaredLinks) + " declared replies";
    if (report.systemLines > 0) text += ", " + counted(report.systemLines, "system line");
    return text;
}

}  // namespace antecedent
