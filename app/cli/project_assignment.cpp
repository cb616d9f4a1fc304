// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/project_assignment.h"

#include <nlohmann/json.hpp>

#include "app/engine/assignments.h"
#include "graph/import/reading/import_helpers.h"

namespace antecedent {

Result<void> assignParts(Project& project, const std::string& annotator, const std::vector<std::string>& parts) {
    if (annotator.empty()) return fail(ErrorCode::Usage, "assign: say with --annotator to whom");
    const auto conversations = project.conversations();
    if (!conversations) return tl::unexpected(conversations.error());
    Assignments assignments = assignmentsIn(project);
    assignments.erase(annotator);
    for (const std::string& part : parts) {
        if (part == "none") continue;
        auto messages = messagesOf(part, *conversations);
        if (!messages) return tl::unexpected(messages.error());
        assignments[annotator].merge(*messages);
    }
    return keepAssignments(project, assignments);
}

Result<void> writeAssignments(const Project& project, bool json, std::ostream& out) {
    const auto events = project.events();
    if (!events) return tl::unexpected(events.error());
    nlohmann::ordered_json report = nlohmann::ordered_json::array();
    for (const auto& [annotator, messages] : assignmentsIn(project)) {
        std::size_t decided = 0;
        for (const Decision& decision : foldDecisions(*events, annotator)) {
            decided += (decision.placed || decision.unsure) && messages.count(decision.message) > 0 ? 1 : 0;
        }
        report.push_back({{"annotator", annotator}, {"messages", messages.size()}, {"decided", decided}});
    }
    if (json) {
        out << report.dump(2) << '\n';
        return {};
    }
    if (report.empty()) out << "Nothing is assigned: everybody is asked about everything.\n";
    for (const auto& one : report) {
        out << one["annotator"].get<std::string>() << ": " << counted(one["messages"].get<std::size_t>(), "message")
            << ", " << grouped(one["decided"].get<std::size_t>()) << " decided\n";
    }
    return {};
}

}  // namespace antecedent
