// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <sstream>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/chosen_date_order.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/table_rows.h"

namespace antecedent {
namespace {

constexpr char expected[] = "rows of date, time, name, number and text";
constexpr std::size_t fewestRows = 2;

/// Date, time, name, telephone number, text; what stands behind are commas of the text, without the blanks after them.
struct ViberRow {
    std::string date, time, name, number, text;
    std::size_t line = 0;
};

bool isNumber(const std::string& text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return isDigit(c) || c == '+' || c == ' ' || c == '-'; });
}

std::optional<ViberRow> rowOf(const TableRow& row) {
    const auto& fields = row.fields;
    if (fields.size() < 5) return std::nullopt;
    const auto clock = parseClock(trim(fields[1]));
    const std::string_view date = fields[0];
    const bool dated = parseAnyTime(date, true) || parseAnyTime(date, false);
    if (!dated || date.find(':') != std::string_view::npos || !clock || !clock->isTimeOfDay()) return std::nullopt;
    if (trim(fields[2]).empty() || isNumber(fields[2]) || !isNumber(fields[3])) return std::nullopt;
    ViberRow result{fields[0], fields[1], std::string(trim(fields[2])), fields[3], fields[4], row.line};
    for (std::size_t i = 5; i < fields.size(); ++i) result.text += ", " + fields[i];
    return result;
}

/// The rows of a table, and the lines of those that are laid out in another way.
struct ViberRows {
    std::vector<ViberRow> rows;
    std::vector<std::size_t> misfits;
    std::size_t lastLine = 0;

    /// A head ends within a row.
    bool fit() const { return misfits.empty() || misfits == std::vector<std::size_t>{lastLine}; }
};

ViberRows rowsIn(std::string_view content) {
    std::istringstream stream{std::string(content)};
    ViberRows result;
    (void)forEachRow(stream, ',', [&](const TableRow& row) {  // what the parser gives up on comes after what it took
        result.lastLine = row.line;
        if (auto known = rowOf(row)) {
            result.rows.push_back(std::move(*known));
        } else {
            result.misfits.push_back(row.line);
        }
        return true;
    });
    return result;
}

/// Viber's history as it is sent by mail: a table without titles, one for each chat.
class ViberImporter : public TextImporter {
public:
    std::string_view name() const override { return "viber"; }
    std::string_view title() const override { return "Viber"; }
    std::string_view description() const override { return "Viber's message history, a table for each chat"; }

protected:
    Recognition sniffText(const TextFile& head) const override {
        const ViberRows table = rowsIn(head.content);
        return {table.fit() && table.rows.size() >= fewestRows ? 0.93 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions& options, ConversationSink& sink,
                          Control& control) const override {
        const ViberRows table = rowsIn(file.content);
        const std::vector<ViberRow>& rows = table.rows;
        if (rows.empty()) return noMessage(file.path, expected);
        for (const std::size_t line : table.misfits) sink.warn({line, std::string("left out: expected ") + expected});
        std::vector<std::string> dates;
        for (const ViberRow& row : rows) dates.push_back(row.date + " " + row.time);
        const bool dayFirst = isDayFirst(dates, options, sink);
        ConversationBuilder builder(headerFor(file.path, *this, Genre::Chat));
        builder.header().localTime = true;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!control.step(i, rows.size())) return cancelled();
            MessageDraft draft;
            draft.line = rows[i].line;
            draft.speaker = rows[i].name;
            draft.speakerId = rows[i].number;
            draft.text = rows[i].text;
            if (const auto time = parseAnyTime(std::string_view(dates[i]), dayFirst)) draft.time = time->time;
            builder.add(std::move(draft));
        }
        deliver(builder, sink);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeViberImporter() {
    return std::make_unique<ViberImporter>();
}

}  // namespace antecedent
