// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>

#include "graph/base/error.h"

namespace antecedent {

/// "speaker=from,text=body", or the path of a JSON file with an object of such pairs: what a column is to its name.
/// Usage, naming what can be said, for anything that no column is. Empty for an empty text.
Result<std::map<std::string, std::string>> parseColumnMapping(const std::string& text);

}  // namespace antecedent
