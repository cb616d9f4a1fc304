// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/conversation/pseudonyms.h"

#include <algorithm>
#include <cctype>
#include <unordered_map>

namespace antecedent {
namespace {

constexpr std::size_t shortestName = 2;

std::string lowered(std::string_view text) {
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return lower;
}

/// Letters, digits, everything that is not ASCII, and the marks that nicknames are made of.
bool inWord(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0 || c == '_' || c == '-' || c == '[' || c == ']' || c == '|' ||
           c == '^' || c == '`' || c == '\\';
}

class NameReplacer {
public:
    explicit NameReplacer(const Conversation& conversation) {
        const std::vector<Speaker>& speakers = conversation.speakers();
        for (std::size_t i = 0; i < speakers.size(); ++i) {
            const std::string stand = "Person " + std::to_string(i + 1);
            add(speakers[i].name, stand);
            // Of "Ann Smith" each part alone too, for who says only one.
            std::size_t begin = 0;
            const std::string& name = speakers[i].name;
            while (begin < name.size()) {
                const std::size_t end = std::min(name.find(' ', begin), name.size());
                if (end - begin > shortestName) add(name.substr(begin, end - begin), stand);
                begin = end + 1;
            }
        }
        for (const Message& message : conversation.messages()) {
            if (message.kind == MessageKind::System) learnRenaming(message.text);
        }
    }

    std::string replaced(const std::string& text) const {
        std::string result;
        std::size_t at = 0;
        while (at < text.size()) {
            if (!inWord(text[at])) {
                result += text[at++];
                continue;
            }
            std::size_t end = at;
            while (end < text.size() && inWord(text[end])) ++end;
            at = appendWord(text, at, end, result);
        }
        return result;
    }

private:
    /// "ann is now known as ann_away", "Nick change: ann -> ann_away"
    void learnRenaming(const std::string& text) {
        for (const std::string_view words : {" is now known as ", " -> ", " changed nick to "}) {
            const std::size_t at = text.find(words);
            if (at == std::string::npos || at == 0) continue;
            const std::size_t before = text.find_last_of(' ', at - 1);
            const std::size_t begin = before == std::string::npos ? 0 : before + 1;
            const std::size_t from = at + words.size();
            const std::size_t end = std::min(text.find_first_of(" \n", from), text.size());
            const auto earlier = m_names.find(lowered(std::string_view(text).substr(begin, at - begin)));
            const auto later = m_names.find(lowered(std::string_view(text).substr(from, end - from)));
            if (earlier != m_names.end()) {
                add(text.substr(from, end - from), std::string(earlier->second));
            } else if (later != m_names.end()) {
                add(text.substr(begin, at - begin), std::string(later->second));
            }
        }
    }

    /// Of a word such as "ann_away" or "ann|work" the stand of the name that it begins with; null for others.
    const std::string* standOfFirstPart(std::string_view word) const {
        constexpr std::size_t shortest = 3;
        const std::size_t end = word.find_first_of("_|-^[`");
        if (end == std::string_view::npos || end < shortest) return nullptr;
        const auto found = m_names.find(lowered(word.substr(0, end)));
        return found == m_names.end() ? nullptr : &found->second;
    }

    void add(const std::string& name, const std::string& stand) {
        if (name.size() >= shortestName) m_names.emplace(lowered(name), stand);
        m_mostWords = std::max(m_mostWords, static_cast<std::size_t>(std::count(name.begin(), name.end(), ' ')) + 1);
    }

    /// Tries the longest run of words first, so that "Ann Smith" becomes one person and not two.
    std::size_t appendWord(const std::string& text, std::size_t begin, std::size_t end, std::string& result) const {
        std::size_t longest = 0;
        std::size_t tried = end;
        for (std::size_t words = 1; words <= m_mostWords; ++words) {
            const auto found = m_names.find(lowered(std::string_view(text).substr(begin, tried - begin)));
            if (found != m_names.end()) longest = tried;
            if (tried >= text.size() || text[tried] != ' ') break;
            ++tried;
            while (tried < text.size() && inWord(text[tried])) ++tried;
        }
        if (longest == 0) {
            const std::string_view word = std::string_view(text).substr(begin, end - begin);
            const std::string* stand = standOfFirstPart(word);
            result += stand ? std::string_view(*stand) : word;
            return end;
        }
        result += m_names.at(lowered(std::string_view(text).substr(begin, longest - begin)));
        return longest;
    }

    std::unordered_map<std::string, std::string> m_names;
    std::size_t m_mostWords = 1;
};

}  // namespace

ConversationPtr pseudonymised(const Conversation& conversation, std::size_t number) {
    const NameReplacer names(conversation);
    Conversation::Header header = conversation.header();
    header.id = "conversation-" + std::to_string(number);
    header.title.clear();
    header.sourceFile.clear();
    std::vector<Speaker> speakers;
    for (std::size_t i = 0; i < conversation.speakers().size(); ++i) {
        speakers.push_back({"Person " + std::to_string(i + 1)});
    }
    std::unordered_map<std::string, std::string> groups;
    std::vector<Message> messages = conversation.messages();
    for (std::size_t i = 0; i < messages.size(); ++i) {
        Message& message = messages[i];
        message.id = std::to_string(i + 1);
        message.text = names.replaced(message.text);
        message.subject = names.replaced(message.subject);
        std::string& group = message.thread.group;
        if (!group.empty())
            group = groups.try_emplace(group, "thread-" + std::to_string(groups.size() + 1)).first->second;
        message.meta.clear();  // permalinks, files and reactions name people
    }
    return std::make_shared<const Conversation>(std::move(header), std::move(speakers), std::move(messages));
}

}  // namespace antecedent
