// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/engine/pipeline.h"
#include "app/engine/project_desk.h"

namespace antecedent {

/// How a source is read.
struct SourceRequest {
    std::filesystem::path path;
    std::string format;  ///< empty: by content
    ImportOptions options;
    bool ignoreDecisions = false;  ///< as if no project knew of it
};

/// A transcript or a project as it was opened, with what people decided of it laid over.
struct OpenedSource {
    std::filesystem::path path;
    ImportReport report;  ///< of a transcript; of a project, what it holds
    std::vector<OpenedConversation> conversations;
    std::optional<ProjectDesk> project;  ///< where the decisions are; nullopt when nobody decided anything
    std::string notes;  ///< what a person should know of the decisions, in lines; empty when there are none
};

/// Reads a transcript, a folder of them, or a project file. Writes nothing.
Result<OpenedSource> openSource(const Pipeline& pipeline, const SourceRequest& request, Control& control);

/// "12 decisions by Ada and Ben", and those without their message.
std::string decisionsText(const PlacedDecisions& decisions);

}  // namespace antecedent
