// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

#include "app/desktop/document/correction.h"
#include "graph/import/importer.h"

namespace antecedent {

/// A file as a job hands it to the document.
struct OpenedFile {
    QString path;
    QString sessionKey;  ///< names the content, so that corrections find their file again
    ImportResult content;
    Corrections corrections;  ///< of earlier sessions
};

}  // namespace antecedent
