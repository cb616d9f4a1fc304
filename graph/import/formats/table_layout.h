// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/import/reading/record_shape.h"

namespace antecedent {

/// How a table is laid out: its delimiter, and which column holds what.
struct TableLayout {
    char delimiter = ',';
    std::size_t headerLines = 0;  ///< rows up to and with that of the names
    std::vector<std::string> names;
    std::array<int, recordFields> columns{};  ///< -1: not there
    bool isTree = false;                      ///< an empty parent says that a thread starts
    std::vector<std::size_t> groups;          ///< columns that together tell conversations apart, where none does

    int column(RecordField field) const { return columns[static_cast<std::size_t>(field)]; }
    bool endsWithText() const { return column(RecordField::Text) + 1 == static_cast<int>(names.size()); }
    std::size_t known() const {
        return static_cast<std::size_t>(
            std::count_if(columns.begin(), columns.end(), [](int column) { return column >= 0; }));
    }
    bool isMessages() const {
        FieldShape shape;
        for (std::size_t i = 0; i < recordFields; ++i) {
            if (columns[i] >= 0) shape.fields.insert(static_cast<RecordField>(i));
        }
        return shape.isMessage();
    }
};

/// The layout that knows most columns; nothing when none is one of messages. The head may be cut off at its end.
std::optional<TableLayout> findLayout(std::string_view head, const FieldNames& names);

}  // namespace antecedent
