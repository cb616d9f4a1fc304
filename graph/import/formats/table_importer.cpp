// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <array>
#include <cctype>
#include <memory>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/meta_fields.h"
#include "graph/import/reading/record_shape.h"
#include "graph/import/reading/table_rows.h"

namespace antecedent {
namespace {

constexpr std::size_t sniffedRows = 20;
constexpr char expected[] = "a table with a row of names, such as \"time,speaker,text\"";

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

/// The layout that knows most columns; nothing when none is one of messages.
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
        if (layout.isMessages() && (!best || best->known() < layout.known())) best = std::move(layout);
    }
    return best;
}

class TableReading {
public:
    TableReading(const TableLayout& layout, Conversation::Header header)
        : m_layout(layout), m_groups(std::move(header)) {}

    void setDayFirst(bool dayFirst) { m_dayFirst = dayFirst; }
    ConversationGroups& groups() { return m_groups; }

    void add(const TableRow& row, ConversationSink& sink) {
        const auto field = [&](RecordField wanted) { return fieldOf(row, wanted); };
        MessageDraft draft;
        draft.line = row.line;
        draft.id = field(RecordField::Id);
        draft.speaker = field(RecordField::Speaker);
        draft.speakerId = field(RecordField::PersonId);
        if (draft.speakerId == draft.speaker) draft.speakerId.clear();
        draft.text = textOf(row);
        draft.subject = field(RecordField::Subject);
        draft.thread.group = field(RecordField::Thread);
        draft.parents = parentsOf(field(RecordField::Parent));
        draft.meta = metaOf(row);
        ConversationBuilder& builder = m_groups.of(conversationOf(row));
        setTime(draft, {field(RecordField::Time), builder.header(), sink});
        builder.add(std::move(draft));
    }

    std::string fieldOf(const TableRow& row, RecordField field) const {
        const int column = m_layout.column(field);
        if (column < 0 || static_cast<std::size_t>(column) >= row.fields.size()) return {};
        return std::string(trim(row.fields[static_cast<std::size_t>(column)]));
    }

private:
    /// Corpora of films and meetings number their scenes anew in each episode.
    std::string conversationOf(const TableRow& row) const {
        if (m_layout.column(RecordField::Conversation) >= 0) return fieldOf(row, RecordField::Conversation);
        std::string parts;
        for (const std::size_t column : m_layout.groups) {
            if (column < row.fields.size()) parts += (parts.empty() ? "" : "/") + std::string(trim(row.fields[column]));
        }
        return parts;
    }

    /// Tables without quotes let a text in the last column go on through its own commas.
    std::string textOf(const TableRow& row) const {
        std::string text = fieldOf(row, RecordField::Text);
        if (!m_layout.endsWithText()) return text;
        std::size_t end = row.fields.size();
        while (end > m_layout.names.size() && row.fields[end - 1].empty()) --end;
        for (std::size_t i = m_layout.names.size(); i < end; ++i)
            text += (m_layout.delimiter == ',' ? ", " : std::string(1, m_layout.delimiter)) + row.fields[i];
        return text;
    }

    struct TimeText {
        std::string text;
        Conversation::Header& header;
        ConversationSink& sink;
    };

    std::optional<std::vector<std::string>> parentsOf(const std::string& text) const {
        if (m_layout.column(RecordField::Parent) < 0) return std::nullopt;
        if (saysNone(text)) return m_layout.isTree ? std::optional(std::vector<std::string>{}) : std::nullopt;
        // Tables that went through a statistics program write whole numbers as "17.0".
        return std::vector<std::string>{endsWith(text, ".0") ? text.substr(0, text.size() - 2) : text};
    }

    void setTime(MessageDraft& draft, TimeText text) {
        if (saysNone(text.text)) return;
        const auto time = parseAnyTime(std::string_view(text.text), m_dayFirst);
        if (!time) {
            text.sink.warn({draft.line, "the time \"" + text.text.substr(0, 40) + "\" cannot be read"});
            return;
        }
        if (m_groups.messages() == 0) m_base = time->base;
        if (time->base != m_base) return;
        text.header.timeBase = m_base;
        text.header.localTime = m_base == TimeBase::Calendar && !time->zoned;
        draft.time = time->time;
    }

    /// Columns that are none of the known fields.
    std::string metaOf(const TableRow& row) const {
        MetaFields meta;
        for (std::size_t i = 0; i < std::min(row.fields.size(), m_layout.names.size()); ++i) {
            const bool known = std::find(m_layout.columns.begin(), m_layout.columns.end(), static_cast<int>(i)) !=
                               m_layout.columns.end();
            if (!known && !m_layout.names[i].empty()) meta.set(m_layout.names[i].c_str(), row.fields[i]);
        }
        return meta.text();
    }

    const TableLayout& m_layout;
    ConversationGroups m_groups;
    bool m_dayFirst = false;
    TimeBase m_base = TimeBase::Calendar;
};

class TableImporter : public Importer {
public:
    std::string_view name() const override { return "csv"; }
    std::string_view title() const override { return "Table"; }
    std::string_view description() const override {
        return "CSV or TSV with a row of names that are usual, or given by --columns";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (!source.single()) return {};
        const std::string head = source.head(source.entries().front());
        const std::string_view start = trimLeft(head);
        if (start.empty() || start.front() == '{' || start.front() == '[' || start.front() == '<') return {};
        const auto layout = findLayout(start, FieldNames());
        return {layout ? 0.3 + 0.1 * static_cast<double>(std::min<std::size_t>(layout->known(), 5)) : 0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                      Control& control) const override {
        const SourceEntry& entry = source.entries().front();
        const auto layout = findLayout(source.head(entry), FieldNames(options.columns));
        if (!layout) return noMessage(source.path(), expected);
        TableReading reading(*layout, headerFor(source.path(), *this));
        const auto order = dayFirst(source, *layout, reading);
        if (!order) return tl::unexpected(order.error());
        if (!options.dayFirst && order->ambiguous) {
            sink.warn({0, std::string("dates were read with the ") + (order->dayFirst ? "day" : "month") +
                              " first, which they leave open; give the order if it is the other"});
        }
        reading.setDayFirst(options.dayFirst.value_or(order->dayFirst));
        const auto stream = source.stream(entry);
        if (!stream) return tl::unexpected(stream.error());
        std::size_t count = 0;
        const auto done = forEachRow(**stream, layout->delimiter, [&](const TableRow& row) {
            if (++count > layout->headerLines) reading.add(row, sink);
            return control.step(count, 0);
        });
        if (control.cancelled()) return cancelled();
        if (!done) return done;
        if (reading.groups().messages() == 0) return noMessage(source.path(), expected);
        reading.groups().deliverTo(sink, MessageOrder::ByTime);
        return {};
    }

private:
    struct DayOrder {
        bool dayFirst = false;
        bool ambiguous = false;
    };

    /// Looks for a date that can be read in one order only, over the whole file.
    static Result<DayOrder> dayFirst(const SourceTree& source, const TableLayout& layout, const TableReading& reading) {
        DayOrder order;
        if (layout.column(RecordField::Time) < 0) return order;
        const auto stream = source.stream(source.entries().front());
        if (!stream) return tl::unexpected(stream.error());
        std::size_t count = 0;
        const auto done = forEachRow(**stream, layout.delimiter, [&](const TableRow& row) {
            if (++count <= layout.headerLines) return true;
            const std::string time = reading.fieldOf(row, RecordField::Time);
            if (const auto decided = dayOrderOf(time)) {
                order = {*decided, false};
                return false;
            }
            const std::size_t separator = time.find_first_of("/.-");
            const bool numeric =
                separator != std::string::npos && separator <= 2 && time.find_last_of("/.-") != separator;
            if (!numeric && count > layout.headerLines + 20 && !order.ambiguous) return false;
            if (numeric) order = {time[separator] == '.', time[separator] != '.'};
            return true;
        });
        return done ? Result<DayOrder>(order) : tl::unexpected(done.error());
    }
};

}  // namespace

std::unique_ptr<Importer> makeTableImporter() {
    return std::make_unique<TableImporter>();
}

}  // namespace antecedent
