// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <memory>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/formats/table_layout.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/meta_fields.h"
#include "graph/import/reading/table_rows.h"

namespace antecedent {
namespace {

constexpr char expected[] = "a table with a row of names, such as \"time,speaker,text\"";

/// "['Ann Lee', 'Bo']", as Python writes a list of names.
std::string withoutList(std::string name) {
    if (name.size() < 4 || !startsWith(name, "['") || !endsWith(name, "']")) return name;
    name = name.substr(2, name.size() - 4);
    for (std::size_t at = name.find("', '"); at != std::string::npos; at = name.find("', '", at))
        name.replace(at, 4, ", ");
    return name;
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
        draft.speaker = withoutList(field(RecordField::Speaker));
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
        // Reddit names the kind of what is answered in front of its id.
        if (startsWith(text, "t1_") || startsWith(text, "t3_")) return std::vector<std::string>{text.substr(3)};
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
