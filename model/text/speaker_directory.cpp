// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/speaker_directory.h"

#include <algorithm>

namespace antecedent {
namespace {
constexpr std::size_t shortestNamePart = 3;
constexpr std::size_t shortestNameWord = 2;

bool beyondAscii(char c) {
    return static_cast<unsigned char>(c) >= 0x80;
}

bool inNameWord(char c) {
    return beyondAscii(c) || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '?';
}

/// How many bytes of typographic punctuation begin at `at`: quotation marks, dashes and spaces of U+2000 to
/// U+203F, and the signs of Latin-1, such as « and the space that is not broken. Text is UTF-8.
std::size_t punctuationAt(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at);
    if (rest.size() >= 3 && rest.substr(0, 2) == "\xE2\x80") return 3;
    return rest.size() >= 2 && rest.front() == '\xC2' ? 2 : 0;
}

/// Every run of letters beyond ASCII, or of question marks in their place, as one question mark.
std::string damaged(const std::string& word) {
    std::string result;
    for (const char c : word) {
        const bool lost = beyondAscii(c) || c == '?';
        if (!lost)
            result.push_back(c);
        else if (result.empty() || result.back() != '?')
            result.push_back('?');
    }
    return result;
}

bool isWord(const std::string& name, const std::string& word) {
    return name == word || (word.find('?') != std::string::npos && damaged(name) == damaged(word));
}

bool hasAll(const std::vector<std::string>& name, const std::vector<std::string>& words) {
    return std::all_of(name.begin(), name.end(), [&](const std::string& part) {
        return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return isWord(part, word); });
    });
}
}  // namespace

std::vector<std::string> nameWords(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    const auto finish = [&] {
        if (word.size() >= shortestNameWord) words.push_back(word);
        word.clear();
    };
    const std::string lower = lowerCase(text);
    for (std::size_t i = 0; i < lower.size();) {
        const std::size_t punctuation = punctuationAt(lower, i);
        if (punctuation == 0 && inNameWord(lower[i]))
            word.push_back(lower[i]);
        else
            finish();
        i += std::max<std::size_t>(1, punctuation);
    }
    finish();
    return words;
}

std::string lowerCase(std::string_view text) {
    std::string result(text);
    for (char& c : result) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return result;
}

PersonId SpeakerDirectory::enter(const std::string& name) {
    const std::string key = lowerCase(name);
    const auto found = m_names.find(key);
    if (found != m_names.end()) return found->second;
    const PersonId person(m_count++);
    m_names.emplace(key, person);
    addParts(key, person);
    addWhole(key, person);
    return person;
}

void SpeakerDirectory::addParts(const std::string& name, PersonId person) {
    if (name.find(' ') == std::string::npos) return;
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find(' ', begin), name.size());
        if (end - begin >= shortestNamePart) {
            const auto [entry, isNew] = m_parts.try_emplace(name.substr(begin, end - begin), person);
            if (!isNew && entry->second != person) entry->second = PersonId();
        }
        begin = end + 1;
    }
}

void SpeakerDirectory::rename(const std::string& oldName, const std::string& newName) {
    const PersonId person = enter(oldName);
    m_names[lowerCase(newName)] = person;
    addWhole(newName, person);
}

void SpeakerDirectory::addWhole(const std::string& name, PersonId person) {
    auto words = nameWords(name);
    if (words.empty()) return;
    auto& names = m_whole[damaged(words.front())];
    const auto known =
        std::find_if(names.begin(), names.end(), [&words](const WholeName& other) { return other.words == words; });
    if (known == names.end())
        names.push_back({std::move(words), person});
    else
        known->person = person;  // a nickname that somebody else has taken means them from here on
}

PersonId SpeakerDirectory::named(const std::vector<std::string>& words) const {
    PersonId best;
    std::size_t length = 0;
    for (const std::string& word : words) {
        const auto found = m_whole.find(damaged(word));
        if (found == m_whole.end()) continue;
        for (const WholeName& name : found->second) {
            if (name.words.size() < length || !hasAll(name.words, words)) continue;
            const bool another = name.words.size() == length && name.person != best;
            best = another ? PersonId() : name.person;
            length = name.words.size();
        }
    }
    return best;
}

PersonId SpeakerDirectory::find(std::string_view lowerCaseWord) const {
    const std::string key(lowerCaseWord);
    if (const auto found = m_names.find(key); found != m_names.end()) return found->second;
    if (const auto found = m_parts.find(key); found != m_parts.end()) return found->second;
    return {};
}

}  // namespace antecedent
