// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/error.h"

namespace antecedent {

/// One row of a table, with the line of the file in which it ends.
struct TableRow {
    std::vector<std::string> fields;
    std::size_t line = 0;
};

/// Calls for each row of a table (RFC 4180: quoted fields may hold delimiters and line feeds) until it returns false.
/// BadInput when the parser gives up.
Result<void> forEachRow(std::istream& stream, char delimiter, const std::function<bool(const TableRow&)>& take);

/// The first rows of a text that may be cut off at its end.
std::vector<TableRow> firstRows(std::string_view text, char delimiter, std::size_t count);

}  // namespace antecedent
