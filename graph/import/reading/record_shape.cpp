// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/record_shape.h"

#include <algorithm>
#include <array>
#include <map>

#include "graph/base/text_lines.h"
#include "graph/import/reading/json_message.h"

namespace antecedent {
namespace {

constexpr std::size_t deepestArray = 2;
constexpr std::size_t deepestNamed = 3;  // of one that is called as messages are

bool namesMessages(std::string_view path) {
    constexpr std::array<std::string_view, 12> names{"messages[]", "comments[]",      "posts[]",    "utterances[]",
                                                     "turns[]",    "replies[]",       "items[]",    "data[]",
                                                     "tweets[]",   "conversations[]", "dialogue[]", "records[]"};
    return std::any_of(names.begin(), names.end(), [path](std::string_view name) { return endsWith(path, name); });
}

std::size_t arraysIn(std::string_view path) {
    return static_cast<std::size_t>(std::count(path.begin(), path.end(), '['));
}

/// Whether records are of something else that people write: commits, revisions of pages, releases, reactions.
bool isOther(const std::set<std::string>& keys) {
    constexpr std::array<const char*, 6> marks{"revid", "commitId", "sha", "tag_name", "hexsha", "committed_date"};
    return std::any_of(marks.begin(), marks.end(), [&keys](const char* mark) { return keys.count(mark) > 0; });
}

/// What programs write about themselves has how grave it is, or where in the program it was written.
bool isOfProgram(const std::set<std::string>& keys) {
    constexpr std::array<const char*, 8> marks{"level",  "severity", "loglevel",  "log_level",
                                               "logger", "caller",   "levelname", "log.level"};
    return std::any_of(marks.begin(), marks.end(), [&keys](const char* mark) { return keys.count(mark) > 0; });
}

/// GitHub's reactions have "content" where its comments have "body".
bool isReaction(const JsonOutline& outline, const std::string& prefix) {
    return outline.hasAll({prefix + "content", prefix + "user.followers_url"}) && !outline.has(prefix + "body");
}

int scoreOf(const FieldShape& shape, std::string_view path) {
    int score = namesMessages(path) || path == "[]" ? 3 : 0;
    for (const RecordField field : {RecordField::Speaker, RecordField::Parent, RecordField::Time, RecordField::Id}) {
        score += shape.has(field) ? 2 : 0;
    }
    return score - static_cast<int>(arraysIn(path));
}

}  // namespace

bool FieldShape::isMessage() const {
    if (!has(RecordField::Text) || isLog) return false;
    if (has(RecordField::Parent)) return true;
    return has(RecordField::Speaker) && (!isWeakSpeaker || has(RecordField::Time));
}

FieldShape shapeOf(const JsonOutline& outline, const std::string& prefix, const FieldNames& names) {
    FieldShape shape;
    std::set<std::string> own;
    bool strong = false;
    for (auto path = outline.paths.lower_bound(prefix); path != outline.paths.end() && startsWith(*path, prefix);
         ++path) {
        const std::string_view key = std::string_view(*path).substr(prefix.size());
        if (key.find('.') != std::string_view::npos || endsWith(key, "[]")) continue;
        own.emplace(key);
        const auto match = names.of(key);
        if (!match) continue;
        shape.fields.insert(match->field);
        const bool weak = key == "name" || key == "owner" || key == "who";
        strong = strong || (match->field == RecordField::Speaker && !weak);
    }
    shape.isWeakSpeaker = !strong;
    shape.isLog = isOther(own) || isReaction(outline, prefix) ||
                  (isOfProgram(own) && !shape.has(RecordField::Parent) && own.count("id") == 0);
    return shape;
}

namespace {

/// "issues[]" for "issues[].comments[]" where an issue is a message itself, which the comments answer.
std::string withAnswered(const JsonOutline& outline, const std::string& array, const FieldNames& names) {
    const std::size_t dot = array.rfind("[].");
    if (dot == std::string::npos) return array;
    const std::string inner = array.substr(dot + 3);
    const bool answers = std::any_of(std::begin(jsonTreeKeys), std::end(jsonTreeKeys),
                                     [&inner](const char* key) { return inner == std::string(key) + "[]"; });
    const std::string outer = array.substr(0, dot + 2);
    const FieldShape shape = shapeOf(outline, outer + ".", names);
    return answers && shape.isMessage() && !shape.isWeakSpeaker ? outer : array;
}

}  // namespace

std::string messageArrayIn(const JsonOutline& outline, const FieldNames& names) {
    std::set<std::string> arrays;
    for (const std::string& path : outline.paths) {
        const std::size_t dot = path.rfind("[].");
        if (dot == std::string::npos) continue;
        const std::string array = path.substr(0, dot + 2);
        if (arraysIn(array) <= (namesMessages(array) ? deepestNamed : deepestArray)) arrays.insert(array);
    }
    std::string best;
    int bestScore = -1;
    std::map<std::string, std::size_t> alike;
    for (const std::string& array : arrays) {
        const FieldShape shape = shapeOf(outline, array + ".", names);
        if (!shape.isMessage()) continue;
        if (array.front() != '[') ++alike[array.substr(array.find_first_of(".["))];
        const int score = scoreOf(shape, array);
        if (score <= bestScore) continue;
        best = array;
        bestScore = score;
    }
    best = withAnswered(outline, best, names);
    if (best.empty() || best.front() == '[') return best;
    const bool atRoot = best.find('.') > best.find('[');
    if (atRoot && namesMessages(best.substr(0, best.find('[') + 2))) return best;
    const std::string rest = best.substr(best.find_first_of(".["));
    // Of many large conversations the beginning of a file may show one alone; its key is an id then.
    const std::string key = best.substr(0, best.find_first_of(".["));
    const bool isId = std::any_of(key.begin(), key.end(), isDigit);
    if (alike[rest] > 1 || isId) return "*" + rest;
    // Of lists that nothing but their fields tells of, others like it may stand elsewhere.
    return bestScore > 0 ? best : std::string();
}

std::vector<std::string> messageArraysIn(const JsonOutline& outline, const FieldNames& names) {
    const std::string best = messageArrayIn(outline, names);
    if (best.empty()) return {};
    std::vector<std::string> arrays{best};
    if (!namesMessages(best) || arraysIn(best) != 1 || best.find('.') != std::string::npos) return arrays;
    for (const std::string& path : outline.paths) {
        const std::string array = path + "[]";
        const bool beside = path.find('.') == std::string::npos && namesMessages(array) && array != best;
        if (beside && shapeOf(outline, array + ".", names).isMessage()) arrays.push_back(array);
    }
    return arrays;
}

}  // namespace antecedent
