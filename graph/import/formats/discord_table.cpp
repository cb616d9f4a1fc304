// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include "graph/import/formats/discord_export.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/chosen_date_order.h"
#include "graph/import/reading/meta_fields.h"
#include "graph/import/reading/table_rows.h"

namespace antecedent {
namespace {

/// Rows under the names of their columns. Older versions have no ids of authors.
class TableReading {
public:
    explicit TableReading(TableRow names) : m_names(std::move(names.fields)) {}

    std::string fieldOf(const TableRow& row, std::string_view name) const {
        const auto found = std::find(m_names.begin(), m_names.end(), name);
        const auto column = static_cast<std::size_t>(found - m_names.begin());
        return column < row.fields.size() ? row.fields[column] : std::string();
    }

    MessageDraft draftOf(const TableRow& row, bool dayFirst) const {
        MessageDraft draft;
        draft.line = row.line;
        draft.speaker = fieldOf(row, "Author");
        draft.speakerId = fieldOf(row, "AuthorID");
        draft.text = fieldOf(row, "Content");
        const std::string date = fieldOf(row, "Date");
        if (const auto time = parseAnyTime(std::string_view(date), dayFirst)) draft.time = time->time;
        MetaFields meta;
        meta.add("attachments", fieldOf(row, "Attachments"));
        meta.add("reactions", fieldOf(row, "Reactions"));
        draft.meta = meta.text();
        return draft;
    }

private:
    std::vector<std::string> m_names;
};

}  // namespace

/// Spreadsheets save the same table with other marks between its columns.
char discordTableMark(std::string_view head) {
    const std::string_view title = head.substr(0, head.find('\n'));
    for (const char mark : {'\t', ';'}) {
        if (title.find(mark) != std::string_view::npos) return mark;
    }
    return ',';
}

void readDiscordTable(std::istream& stream, char mark, const DiscordTarget& target) {
    std::vector<TableRow> rows;
    const auto read = forEachRow(stream, mark, [&](const TableRow& row) {
        rows.push_back(row);
        return target.control.step(rows.size(), 0);
    });
    if (!read) target.sink.warn({0, "the table is damaged: " + read.error().message()});
    if (rows.empty()) return;
    const TableReading reading(rows.front());
    bool zoned = false;
    std::vector<std::string> dates;
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) {
        dates.push_back(reading.fieldOf(*row, "Date"));
        const auto time = parseAnyTime(std::string_view(dates.back()));
        zoned = zoned || (time && time->zoned);
    }
    const bool dayFirst = isDayFirst(dates, target.options, target.sink);
    ConversationBuilder& builder = target.groups.of(target.id);
    builder.header().localTime = !zoned;
    for (auto row = rows.begin() + 1; row != rows.end(); ++row) builder.add(reading.draftOf(*row, dayFirst));
}

}  // namespace antecedent
