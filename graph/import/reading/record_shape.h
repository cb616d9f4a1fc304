// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>
#include <vector>

#include "graph/import/reading/json_outline.h"
#include "graph/import/reading/record_fields.h"

namespace antecedent {

/// Which fields the records at one place of a JSON document have.
struct FieldShape {
    std::set<RecordField> fields;
    bool isLog = false;          ///< records of a program's log, with a level, or of commits and the like
    bool isWeakSpeaker = false;  ///< a name that may be of anything

    bool has(RecordField field) const { return fields.count(field) > 0; }
    /// Enough of them for a message: a text, and somebody who says it or something that it answers.
    bool isMessage() const;
};

/// `prefix` is what stands before the fields, "messages[].".
FieldShape shapeOf(const JsonOutline& outline, const std::string& prefix, const FieldNames& names = FieldNames());

/// The array whose records are most like messages, as "messages[]"; empty when none are. Where an object holds several
/// alike under keys that are names of conversations, it is that of all of them: "*[]", "*.turns[]".
std::string messageArrayIn(const JsonOutline& outline, const FieldNames& names = FieldNames());

/// The same with every other list of messages beside it: "posts[]" and "comments[]" of one object.
std::vector<std::string> messageArraysIn(const JsonOutline& outline, const FieldNames& names = FieldNames());

}  // namespace antecedent
