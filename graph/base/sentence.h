// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace antecedent {

/// A sentence for a person, and what stands in it. The English sentence is the id that translations are looked up by,
/// as in gettext: one literal, in which %1 to %9 stand for names, numbers and reasons. `resources/translations/update`
/// finds it in the source by xgettext, so that it is written where it is used: as the second argument of fail(), or the
/// first one of Sentence() or sentenceId().
class Sentence {
public:
    Sentence() = default;

    /// Each argument is a string or a number.
    template <class... Arguments>
    explicit Sentence(const char* id, Arguments&&... arguments)
        : m_id(id), m_arguments{argument(std::forward<Arguments>(arguments))...} {}

    /// Words of another library or of a file, which have no translation.
    static Sentence verbatim(std::string words) {
        Sentence sentence;
        sentence.m_id = std::move(words);
        return sentence;
    }

    const std::string& id() const { return m_id; }
    const std::vector<std::string>& arguments() const { return m_arguments; }
    bool empty() const { return m_id.empty(); }

    /// In English.
    std::string text() const { return filled(m_id); }

    /// A translation of the id with the arguments in their places.
    std::string filled(const std::string& translated) const;

    friend bool operator==(const Sentence& a, const Sentence& b) {
        return a.m_id == b.m_id && a.m_arguments == b.m_arguments;
    }
    friend bool operator!=(const Sentence& a, const Sentence& b) { return !(a == b); }

private:
    static std::string argument(std::string text) { return text; }
    template <class Number, class = std::enable_if_t<std::is_arithmetic_v<Number>>>
    static std::string argument(Number number) {
        return std::to_string(number);
    }

    std::string m_id;
    std::vector<std::string> m_arguments;
};

/// Marks a literal that becomes the id of a Sentence elsewhere, so that translators get to see it.
constexpr const char* sentenceId(const char* id) {
    return id;
}

}  // namespace antecedent
