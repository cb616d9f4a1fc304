// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/import/reading/import_options.h"

namespace antecedent {

/// How a person wants a file to be read, where its content does not say.
struct ReadingChoice {
    std::string format;  ///< name of an importer; empty: by content
    ImportOptions options;

    bool empty() const {
        return format.empty() && !options.dayFirst && options.timeZone.empty() && options.columns.empty() &&
               !options.join;
    }
};

}  // namespace antecedent
