// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <vector>

#include "graph/conversation/time_text.h"
#include "graph/import/reading/conversation_sink.h"
#include "graph/import/reading/record_fields.h"

namespace antecedent {

/// The fields of one record by what they hold, under whatever names.
struct JsonFields {
    std::array<const nlohmann::json*, recordFields> values{};
    std::array<FieldMatch, recordFields> matches{};
    bool saysNoParent = false;  ///< a field such as "parent_id" is there and is null

    const nlohmann::json* operator[](RecordField field) const { return values[static_cast<std::size_t>(field)]; }
};
JsonFields fieldsOf(const nlohmann::json& record, const FieldNames& names);

/// Fields in which records hold the records that answer them.
constexpr const char* jsonTreeKeys[] = {"children", "replies", "comments", "answers", "responses"};

/// A text that is a string, a list of strings and parts with "text", or an object that holds one.
std::string jsonTextOf(const nlohmann::json& value);
/// Name of an author given as a string, a number or an object.
std::string jsonNameOf(const nlohmann::json& value);

/// Reads message records of the neutral JSON form, or of any with known field names, into one conversation, whose time
/// base follows from the first message with a time.
class JsonMessageReader {
public:
    explicit JsonMessageReader(ConversationBuilder& builder, FieldNames names = FieldNames())
        : m_builder(&builder), m_names(std::move(names)) {}

    /// Texts that are HTML are read as a person would read them.
    void takeHtml() { m_html = true; }

    /// Adds the message, or a warning when the record is none.
    void add(const nlohmann::json& record, std::size_t line, ConversationSink& sink);

    /// Adds the record and those under it, in "replies" and the like, which answer it unless they say whom they answer.
    void addTree(const nlohmann::json& record, std::size_t line, ConversationSink& sink);

    /// Posts and the comments below them are often counted apart: gives those under others ids of their own where two
    /// have one. To be called when all were added.
    void settleTreeIds();

    /// Tells of fields that look like one that no record had.
    void warnOfUnknownFields(ConversationSink& sink) const;

private:
    const nlohmann::json* answersIn(const nlohmann::json& record) const;
    std::string textOf(const nlohmann::json& value) const;
    std::optional<Timestamp> time(const nlohmann::json& value);
    std::optional<Timestamp> settle(TimeBase base, std::optional<Timestamp> time);
    void noteFields(const nlohmann::json& record, const JsonFields& fields);

    ConversationBuilder* m_builder;
    FieldNames m_names;
    DayClock m_clock;
    std::optional<TimeBase> m_base;
    bool m_zoned = false;
    bool m_html = false;
    std::size_t m_noted = 0;
    std::set<RecordField> m_seen;
    std::set<std::string> m_unknown;
    std::map<std::size_t, std::size_t> m_above;  ///< positions of what records stand under
};

}  // namespace antecedent
