// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/table_layout.h"

#include <cctype>
#include <set>

#include "graph/base/text_lines.h"
#include "graph/import/reading/table_rows.h"

namespace antecedent {
namespace {

constexpr std::size_t sniffedRows = 20;

/// "Season", "Scene_ID" and their like.
bool isGroup(std::string_view name) {
    constexpr std::array<std::string_view, 8> groups{"season", "episode",  "scene",          "meeting",
                                                     "debate", "document", "transcriptfile", "video"};
    std::string plain;
    for (const char c : name) {
        if (std::isalpha(static_cast<unsigned char>(c))) plain += static_cast<char>(c | 0x20);
    }
    if (endsWith(plain, "id")) plain.resize(plain.size() - 2);
    return std::find(groups.begin(), groups.end(), plain) != groups.end();
}

TableLayout layoutOf(const TableRow& header, char delimiter, const FieldNames& names) {
    TableLayout layout;
    layout.delimiter = delimiter;
    layout.names = header.fields;
    layout.columns.fill(-1);
    std::array<int, recordFields> ranks{};
    for (std::size_t i = 0; i < header.fields.size(); ++i) {
        const auto match = names.of(header.fields[i]);
        if (!match && isGroup(header.fields[i])) layout.groups.push_back(i);
        if (!match) continue;
        int& person = layout.columns[static_cast<std::size_t>(RecordField::PersonId)];
        if (match->field == RecordField::Speaker && FieldNames::isPersonId(header.fields[i]))
            person = static_cast<int>(i);
        const auto index = static_cast<std::size_t>(match->field);
        if (layout.columns[index] >= 0 && ranks[index] <= match->rank) continue;
        layout.columns[index] = static_cast<int>(i);
        ranks[index] = match->rank;
        if (match->field == RecordField::Parent) layout.isTree = match->isTree;
    }
    return layout;
}

/// Measurements from somewhere to somewhere, sales with a rare remark and lists of commits have columns of these names
/// too.
bool isOther(const TableLayout& layout, const std::vector<TableRow>& rows) {
    for (const std::string& name : layout.names) {
        if (name == "hash" || name == "sha" || name == "commit" || name == "commit_hash") return true;
    }
    const int column = layout.column(RecordField::Text);
    if (column < 0) return false;
    std::size_t numbers = 0, empty = 0;
    for (auto row = rows.begin() + static_cast<std::ptrdiff_t>(layout.headerLines); row != rows.end(); ++row) {
        const auto place = static_cast<std::size_t>(column);
        const std::string_view text = place < row->fields.size() ? trim(row->fields[place]) : std::string_view{};
        empty += text.empty() ? 1 : 0;
        numbers += !text.empty() && text.find_first_not_of("0123456789.,-+eE% ") == std::string_view::npos ? 1 : 0;
    }
    const std::size_t count = rows.size() - layout.headerLines;
    return numbers + empty == count || (count >= 4 && empty * 2 > count);
}

/// What tells conversations apart is the same in many rows, and no text.
void dropLooseGroups(TableLayout& layout, const std::vector<TableRow>& rows) {
    constexpr std::size_t longest = 80, fewestRows = 6;
    const auto isLoose = [&](std::size_t column) {
        std::set<std::string> values;
        std::size_t count = 0;
        for (std::size_t i = layout.headerLines; i < rows.size(); ++i) {
            if (column >= rows[i].fields.size()) continue;
            if (rows[i].fields[column].size() > longest) return true;
            values.insert(rows[i].fields[column]);
            ++count;
        }
        return count >= fewestRows && values.size() * 2 > count;
    };
    layout.groups.erase(std::remove_if(layout.groups.begin(), layout.groups.end(), isLoose), layout.groups.end());
}

/// Whether most rows have as many fields as there are names; a text in the last column may have delimiters of its own.
bool fits(const TableLayout& layout, const std::vector<TableRow>& rows) {
    const std::size_t names = layout.names.size();
    const std::size_t slack = names < 4 ? 0 : 1;
    std::size_t fitting = 0;
    for (std::size_t i = layout.headerLines; i < rows.size(); ++i) {
        const std::size_t fields = rows[i].fields.size();
        fitting += fields + slack >= names && (fields <= names + slack || layout.endsWithText()) ? 1 : 0;
    }
    return fitting * 5 >= (rows.size() - layout.headerLines) * 3;
}

}  // namespace

std::optional<TableLayout> findLayout(std::string_view head, const FieldNames& names) {
    std::optional<TableLayout> best;
    for (const char delimiter : {',', ';', '\t', '|'}) {
        const auto rows = firstRows(head, delimiter, sniffedRows);
        // A first line "sep=;" is for spreadsheets.
        const std::size_t skipped = !rows.empty() && startsWith(rows.front().fields.front(), "sep=") ? 1 : 0;
        if (rows.size() < skipped + 2 || rows[skipped].fields.size() < 2) continue;
        if (rows[skipped + 1].fields.size() + 1 < rows[skipped].fields.size()) continue;
        TableLayout layout = layoutOf(rows[skipped], delimiter, names);
        layout.headerLines = skipped + 1;
        if (!fits(layout, rows)) continue;
        if (isOther(layout, rows)) continue;
        dropLooseGroups(layout, rows);
        if (layout.isMessages() && (!best || best->known() < layout.known())) best = std::move(layout);
    }
    return best;
}

}  // namespace antecedent
