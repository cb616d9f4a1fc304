// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/speaker_directory.h"

namespace antecedent {
namespace {
constexpr std::size_t shortestNamePart = 3;
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
    m_names[lowerCase(newName)] = enter(oldName);
}

PersonId SpeakerDirectory::find(std::string_view lowerCaseWord) const {
    const std::string key(lowerCaseWord);
    if (const auto found = m_names.find(key); found != m_names.end()) return found->second;
    if (const auto found = m_parts.find(key); found != m_parts.end()) return found->second;
    return {};
}

}  // namespace antecedent
