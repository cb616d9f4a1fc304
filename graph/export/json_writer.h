// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

namespace antecedent {

/// Writes JSON from front to back without holding it as a tree, so that depth costs a byte and not a stack
/// frame. The caller keeps begin and end in pairs.
class JsonWriter {
public:
    explicit JsonWriter(bool pretty) : m_pretty(pretty) {}
    /// Writes to a stream, piece by piece; `flush` at the end.
    JsonWriter(bool pretty, std::ostream& out) : m_out(&out), m_pretty(pretty) {}

    void beginObject() { begin('{', false); }
    void beginArray() { begin('[', false); }
    /// An object or array on one line, with everything inside it.
    void beginInlineObject() { begin('{', true); }
    void beginInlineArray() { begin('[', true); }
    void end();

    JsonWriter& key(std::string_view name);
    void value(std::string_view text);
    void value(double number);
    void value(std::int64_t number);
    void boolean(bool flag);
    void null();
    /// A value that is JSON already, on one line.
    void json(std::string_view text);
    void flush();

    std::string take() { return std::move(m_text); }

private:
    struct Level {
        char close = '}';
        bool oneLine = false;
        bool empty = true;
    };

    void begin(char bracket, bool oneLine);
    void beforeValue();
    void newLine(std::size_t depth);

    std::ostream* m_out = nullptr;
    std::string m_text;
    std::vector<Level> m_levels;
    bool m_pretty;
    bool m_afterKey = false;
};

}  // namespace antecedent
