// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <initializer_list>
#include <map>
#include <set>
#include <string>
#include <string_view>

namespace antecedent {

/// The structure of a JSON text of which perhaps only the beginning is there: what importers recognise formats by,
/// however it is laid out. Paths are written "channel.name" and "messages[].author.isBot"; those of an array at the
/// root begin with "[]"; those of lines are those of each line.
struct JsonOutline {
    enum class Root { None, Object, Array, Lines };

    Root root = Root::None;
    std::set<std::string, std::less<>> paths;                   ///< of every key that was seen
    std::map<std::string, std::string, std::less<>> firstText;  ///< first string at a path, where it is short

    bool has(std::string_view path) const { return paths.find(path) != paths.end(); }
    bool hasAll(std::initializer_list<std::string_view> wanted) const;
    bool hasAny(std::initializer_list<std::string_view> wanted) const;
    /// Some path with this beginning and this end, for objects whose keys are ids: "posts." and ".message".
    bool hasBetween(std::string_view begin, std::string_view end) const;
    /// The first string at the path, or nothing.
    std::string_view text(std::string_view path) const;
    /// What stands before the fields of a record: "[]." where the root is an array of records, nothing for lines.
    std::string recordPrefix() const { return root == Root::Array ? "[]." : ""; }
};

/// The outline of what there is of it; Root::None when it does not begin as JSON does.
JsonOutline outlineOf(std::string_view head);

}  // namespace antecedent
