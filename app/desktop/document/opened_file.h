// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <memory>
#include <vector>

#include "app/desktop/document/correction.h"
#include "app/desktop/jobs/conversation_engine.h"
#include "app/engine/project_desk.h"

namespace antecedent {

/// The project of a file: where its decisions are kept.
struct OpenedProject {
    std::shared_ptr<ProjectDesk> desk;  ///< null when it cannot be opened: `problem` says why
    Error problem;
    std::filesystem::path salvagedFrom;  ///< a damaged project that was set aside; empty: none
};

/// A file as a job hands it to the document.
struct OpenedFile {
    QString path;
    ImportResult content;
    Corrections corrections;              ///< found in the file, then what stands in its project
    std::vector<LinkScores> scores = {};  ///< of each conversation, found in the file or the project; may be shorter
    OpenedProject project = {};
};

/// Reads a transcript or a project, and what is kept of it: predictions, and what people decided. A project that cannot
/// be opened is no error: the file is shown without it. BadInput when there is no message in it.
Result<OpenedFile> readOpenedFile(ConversationEngine& engine, const ProjectLibrary& library, const QString& path,
                                  Control& control);

/// Decisions of a project as corrections.
Corrections correctionsOf(const PlacedDecisions& decisions);

}  // namespace antecedent
