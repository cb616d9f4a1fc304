// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/json_elements.h"

#include <algorithm>

#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr std::size_t deepest = 8;  // levels above the elements whose keys are kept
constexpr std::size_t mostOuter = 10'000;

}  // namespace

JsonElements::JsonElements(std::vector<std::string> wanted) : m_wanted(std::move(wanted)) {}

Result<void> JsonElements::read(std::istream& stream, const TakeElement& take, const TakeEnd& atEnd) {
    m_take = &take;
    m_atEnd = &atEnd;
    m_levels.clear();
    m_insideFrom = 0;
    try {
        const auto unused = json::parse(stream, [this](int, json::parse_event_t event, json& value) {
            return !m_stopped && this->event(event, value);
        });
    } catch (const json::exception& error) {
        if (m_stopped) return {};
        return fail(ErrorCode::BadInput, Sentence::verbatim(jsonReason(error.what())));
    }
    return {};
}

std::string JsonElements::outer(std::string_view path) const {
    const auto found = m_outer.find(path);
    return found == m_outer.end() ? std::string() : found->second;
}

bool JsonElements::event(json::parse_event_t event, json& value) {
    switch (event) {
        case json::parse_event_t::object_start:
        case json::parse_event_t::array_start: {
            Level level;
            level.array = event == json::parse_event_t::array_start;
            if (m_insideFrom == 0 && m_levels.size() < deepest) level.path = pathHere();
            const bool begins = m_insideFrom == 0 && isWanted(level.path);
            m_levels.push_back(std::move(level));
            if (begins) m_insideFrom = m_levels.size();
            return true;
        }
        case json::parse_event_t::key:
            if (m_insideFrom == 0) m_levels.back().key = value.get_ref<const std::string&>();
            return true;
        case json::parse_event_t::value:
            if (m_insideFrom > 0) return true;
            if (const auto text = idOf(value); text && m_levels.size() <= deepest && m_outer.size() < mostOuter) {
                m_outer[pathHere()] = *text;
            }
            return false;
        case json::parse_event_t::object_end:
        case json::parse_event_t::array_end:
            return finish(value);
    }
    return true;
}

/// Handles the end of an object or array. Outside of elements nothing is kept.
bool JsonElements::finish(const json& value) {
    const Level level = std::move(m_levels.back());
    m_levels.pop_back();
    if (m_insideFrom == 0) {
        if (level.array && *m_atEnd && isWanted(level.path + "[]")) (*m_atEnd)(level.path + "[]");
        return false;
    }
    if (m_insideFrom <= m_levels.size()) return true;
    m_insideFrom = 0;
    if (!(*m_take)(level.path, value)) m_stopped = true;
    return false;
}

bool JsonElements::isWanted(const std::string& path) const {
    return std::any_of(m_wanted.begin(), m_wanted.end(), [&path](const std::string& wanted) {
        if (wanted.front() != '*') return path == wanted;
        const std::size_t key = path.find_first_of(".[");
        return key != std::string::npos && key > 0 && path.compare(key, std::string::npos, wanted, 1) == 0;
    });
}

std::string JsonElements::pathHere() const {
    if (m_levels.empty()) return {};
    const Level& level = m_levels.back();
    if (level.array) return level.path + "[]";
    return level.path.empty() ? level.key : level.path + "." + level.key;
}

}  // namespace antecedent
