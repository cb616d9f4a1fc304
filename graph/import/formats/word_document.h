// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "graph/base/error.h"
#include "graph/import/source/source_tree.h"

namespace antecedent {

/// The main part of an Office Open XML text document (.docx); null when the source is none.
const SourceEntry* documentOf(const SourceTree& source);

/// Its text, a paragraph or forced line a line, tabs kept. BadInput when it is no well-formed XML.
Result<std::string> documentText(const SourceTree& source, const SourceEntry& document);

}  // namespace antecedent
