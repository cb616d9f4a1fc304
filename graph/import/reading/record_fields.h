// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "graph/conversation/conversation_builder.h"

namespace antecedent {

/// What a column of a table, or a field of JSON records, may hold.
enum class RecordField { Id, Speaker, PersonId, Text, Time, End, Parent, Thread, Conversation, Subject };
constexpr std::size_t recordFields = 10;

struct FieldMatch {
    RecordField field = RecordField::Id;
    int rank = 0;         ///< of several names for one field the lowest is taken; below 0: named by the person
    bool isTree = false;  ///< of Parent: a name such as "parent_id", whose emptiness says that a thread starts
};

/// Knows fields by the names that programs give them ("author", "created_at", "in_reply_to"), whatever their case and
/// punctuation, and by those that a person gives.
class FieldNames {
public:
    /// `columns` as in ImportOptions: field to the source's name.
    explicit FieldNames(const std::map<std::string, std::string>& columns = {});

    std::optional<FieldMatch> of(std::string_view name) const;
    /// Whether a column is the id of who speaks, beside another with the name.
    static bool isPersonId(std::string_view name);
    /// The person named this field, so that nothing else is taken for it.
    bool given(RecordField field) const;
    /// What an unknown name looks like: "parent_post" a parent, "author_name_full" a speaker.
    static std::optional<RecordField> resembled(std::string_view name);

private:
    std::unordered_map<std::string, FieldMatch> m_given;
};

/// The program's own word for a field, as --columns takes it.
std::string_view nameOf(RecordField field);

/// "", "nan", "None", "NULL": a parent that is none.
bool saysNone(std::string_view parent);

}  // namespace antecedent
