// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/json_outline.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr std::size_t deepest = 12;      // paths below tell nothing more
constexpr std::size_t mostPaths = 5000;  // of objects whose keys are ids
constexpr std::size_t longestText = 80;
constexpr std::size_t sniffedLines = 30;

class OutlineSax : public nlohmann::json_sax<json> {
public:
    explicit OutlineSax(JsonOutline& outline) : m_outline(&outline) {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool string(string_t& text) override {
        if (text.size() <= longestText && m_levels.size() <= deepest)
            m_outline->firstText.try_emplace(pathHere(), text);
        return true;
    }
    bool start_object(std::size_t) override { return enter(false); }
    bool start_array(std::size_t) override { return enter(true); }
    bool end_object() override { return leave(); }
    bool end_array() override { return leave(); }
    bool key(string_t& name) override {
        if (m_levels.size() > deepest) return true;
        m_levels.back().key = name;
        if (m_outline->paths.size() < mostPaths) m_outline->paths.insert(pathHere());
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

private:
    struct Level {
        std::string path;
        std::string key;
        bool array = false;
    };

    std::string pathHere() const {
        if (m_levels.empty()) return {};
        const Level& level = m_levels.back();
        if (level.array) return level.path + "[]";
        return level.path.empty() ? level.key : level.path + "." + level.key;
    }
    bool enter(bool array) {
        m_levels.push_back({m_levels.size() < deepest ? pathHere() : std::string(), {}, array});
        return true;
    }
    bool leave() {
        m_levels.pop_back();
        return true;
    }

    JsonOutline* m_outline;
    std::vector<Level> m_levels;
};

/// False when the text is not one whole JSON value.
bool addOutline(std::string_view text, JsonOutline& outline) {
    OutlineSax sax(outline);
    return json::sax_parse(text.begin(), text.end(), &sax);
}

/// Whether whole objects stand on lines of their own.
bool isLines(std::string_view head) {
    const std::size_t end = head.find('\n');
    if (head.front() != '{' || end == std::string_view::npos) return false;
    const std::string_view rest = trimLeft(head.substr(end));
    return !rest.empty() && rest.front() == '{' &&
           json::accept(head.begin(), head.begin() + static_cast<std::ptrdiff_t>(end));
}

}  // namespace

bool JsonOutline::hasAll(std::initializer_list<std::string_view> wanted) const {
    return std::all_of(wanted.begin(), wanted.end(), [this](std::string_view path) { return has(path); });
}

bool JsonOutline::hasAny(std::initializer_list<std::string_view> wanted) const {
    return std::any_of(wanted.begin(), wanted.end(), [this](std::string_view path) { return has(path); });
}

bool JsonOutline::hasBetween(std::string_view begin, std::string_view end) const {
    for (auto path = paths.lower_bound(begin); path != paths.end() && startsWith(*path, begin); ++path) {
        if (endsWith(*path, end) && path->size() > begin.size() + end.size()) return true;
    }
    return false;
}

std::string_view JsonOutline::text(std::string_view path) const {
    const auto found = firstText.find(path);
    return found == firstText.end() ? std::string_view{} : std::string_view(found->second);
}

JsonOutline outlineOf(std::string_view head) {
    JsonOutline outline;
    head = trimLeft(head);
    if (head.empty() || (head.front() != '{' && head.front() != '[')) return outline;
    if (isLines(head)) {
        outline.root = JsonOutline::Root::Lines;
        LineReader lines(head);
        while (lines.number() < sniffedLines) {
            const auto line = lines.next();
            if (!line) break;
            if (!trim(*line).empty()) addOutline(*line, outline);
        }
        return outline;
    }
    addOutline(head, outline);
    if (!outline.paths.empty())
        outline.root = head.front() == '{' ? JsonOutline::Root::Object : JsonOutline::Root::Array;
    return outline;
}

}  // namespace antecedent
