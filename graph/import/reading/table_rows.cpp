// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/table_rows.h"

#include <csv.h>

#include <algorithm>
#include <array>
#include <memory>
#include <sstream>

namespace antecedent {
namespace {

/// What the parser's callbacks need.
struct Rows {
    const std::function<bool(const TableRow&)>& take;
    TableRow row;
    std::size_t lines = 0;
    bool stopped = false;
};

void addField(void* field, std::size_t size, void* data) {
    auto& rows = *static_cast<Rows*>(data);
    std::string text(static_cast<const char*>(field), size);
    rows.lines += static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    rows.row.fields.push_back(std::move(text));
}

void endRow(int, void* data) {
    auto& rows = *static_cast<Rows*>(data);
    rows.row.line = ++rows.lines;
    if (!rows.stopped && !rows.row.fields.empty()) rows.stopped = !rows.take(rows.row);
    rows.row.fields.clear();
}

using Parser = std::unique_ptr<csv_parser, void (*)(csv_parser*)>;

}  // namespace

Result<void> forEachRow(std::istream& stream, char delimiter, const std::function<bool(const TableRow&)>& take) {
    csv_parser state;
    if (csv_init(&state, 0) != 0) return fail(ErrorCode::Internal, "the table reader could not be started");
    const Parser parser(&state, csv_free);
    csv_set_delim(&state, static_cast<unsigned char>(delimiter));
    Rows rows{take, {}, 0, false};
    std::array<char, 65'536> buffer;
    while (stream && !rows.stopped) {
        stream.read(buffer.data(), buffer.size());
        const auto size = static_cast<std::size_t>(stream.gcount());
        if (csv_parse(&state, buffer.data(), size, addField, endRow, &rows) != size) {
            return fail(ErrorCode::BadInput, {"not a table: %1", csv_strerror(csv_error(&state))});
        }
    }
    if (!rows.stopped) csv_fini(&state, addField, endRow, &rows);
    return {};
}

std::vector<TableRow> firstRows(std::string_view text, char delimiter, std::size_t count) {
    std::vector<TableRow> rows;
    std::istringstream stream{std::string(text)};
    const auto unused = forEachRow(stream, delimiter, [&](const TableRow& row) {
        rows.push_back(row);
        return rows.size() < count;
    });
    return rows;
}

}  // namespace antecedent
