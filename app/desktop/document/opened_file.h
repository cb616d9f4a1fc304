// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

#include "app/desktop/document/correction.h"
#include "app/desktop/document/session_store.h"
#include "app/desktop/jobs/conversation_engine.h"

namespace antecedent {

/// A file as a job hands it to the document.
struct OpenedFile {
    QString path;
    QString sessionKey;  ///< names the content, so that corrections find their file again
    ImportResult content;
    Corrections corrections;              ///< found in the file, then those of earlier sessions
    std::vector<LinkScores> scores = {};  ///< of each conversation, found in the file; may be shorter
};

/// Reads a file and what is kept of it: an exported tree brings its probabilities and corrections along.
/// BadInput when there is no message in it.
Result<OpenedFile> readOpenedFile(ConversationEngine& engine, const SessionStore& sessions, const QString& path,
                                  Control& control);

}  // namespace antecedent
