// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/export/json_writer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace antecedent {
namespace {

// A chain of replies nests as deep as it is long: indentation that followed it would grow with its square.
constexpr std::size_t deepestIndent = 24;
constexpr std::size_t indentWidth = 2;
constexpr std::size_t flushedFrom = std::size_t{1} << 16;

std::string quoted(std::string_view text) {
    using nlohmann::json;
    return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace

void JsonWriter::end() {
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (m_pretty && !level.oneLine && !level.empty) newLine(m_levels.size());
    m_text += level.close;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    beforeValue();
    m_text += quoted(name);
    m_text += m_pretty ? ": " : ":";
    m_afterKey = true;
    return *this;
}

void JsonWriter::value(std::string_view text) {
    beforeValue();
    m_text += quoted(text);
}

void JsonWriter::value(double number) {
    beforeValue();
    m_text += std::isfinite(number) ? fmt::format("{:.12g}", number) : "null";
}

void JsonWriter::value(std::int64_t number) {
    beforeValue();
    m_text += std::to_string(number);
}

void JsonWriter::boolean(bool flag) {
    beforeValue();
    m_text += flag ? "true" : "false";
}

void JsonWriter::null() {
    beforeValue();
    m_text += "null";
}

void JsonWriter::json(std::string_view text) {
    beforeValue();
    m_text += text;
}

void JsonWriter::flush() {
    if (m_out) *m_out << m_text;
    if (m_out) m_text.clear();
}

void JsonWriter::begin(char bracket, bool oneLine) {
    beforeValue();
    const bool inherited = !m_levels.empty() && m_levels.back().oneLine;
    m_text += bracket;
    m_levels.push_back({bracket == '{' ? '}' : ']', oneLine || inherited, true});
}

void JsonWriter::beforeValue() {
    if (m_out && m_text.size() > flushedFrom) flush();
    if (m_afterKey || m_levels.empty()) {
        m_afterKey = false;
        return;
    }
    Level& level = m_levels.back();
    if (!level.empty) m_text += m_pretty && level.oneLine ? ", " : ",";
    if (m_pretty && !level.oneLine) newLine(m_levels.size());
    level.empty = false;
}

void JsonWriter::newLine(std::size_t depth) {
    m_text += '\n';
    m_text.append(std::min(depth, deepestIndent) * indentWidth, ' ');
}

}  // namespace antecedent
