// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/base/strong_id.h"

namespace antecedent {

/// A person behind one or more names.
using PersonId = StrongId<struct PersonTag>;

/// The names known so far, as messages arrive: who is behind a name, also after a change of nickname. Only
/// the past is known, so that a live log gets the same answers as a finished one.
class SpeakerDirectory {
public:
    /// The person who speaks or is announced under this name; a new one when the name is unknown.
    PersonId enter(const std::string& name);

    /// "old is now known as new": from here on both names mean the same person.
    void rename(const std::string& oldName, const std::string& newName);

    /// The person a single word of a text names: a whole name, a part of a name of several words, or a
    /// nickname with other letters in upper case. Invalid when nobody known is called so.
    PersonId find(std::string_view lowerCaseWord) const;

    /// The person whose whole name is among `words` (as `nameWords` gives them), the longest name of several;
    /// a word may have lost letters beyond ASCII to question marks. Invalid when there is none, or two of
    /// that length.
    PersonId named(const std::vector<std::string>& words) const;

    std::size_t size() const { return m_count; }

private:
    struct WholeName {
        std::vector<std::string> words;
        PersonId person;
    };
    void addParts(const std::string& name, PersonId person);
    void addWhole(const std::string& name, PersonId person);

    std::unordered_map<std::string, PersonId> m_names;  ///< whole names, lower case
    std::unordered_map<std::string, PersonId> m_parts;  ///< single words of longer names; invalid when ambiguous
    std::unordered_map<std::string, std::vector<WholeName>> m_whole;  ///< by the first word, accents lost
    std::size_t m_count = 0;
};

/// ASCII letters in lower case, other bytes as they are.
std::string lowerCase(std::string_view text);

/// The words of a name, or of a text that may have one: runs of two or more letters, digits, underscores and
/// question marks (as which old archives keep letters beyond ASCII), ASCII letters in lower case.
std::vector<std::string> nameWords(std::string_view text);

}  // namespace antecedent
