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
    explicit NameReplacer(const std::vector<Speaker>& speakers) {
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
            result.append(text, begin, end - begin);
            return end;
        }
        result += m_names.at(lowered(std::string_view(text).substr(begin, longest - begin)));
        return longest;
    }

    std::unordered_map<std::string, std::string> m_names;
    std::size_t m_mostWords = 1;
};

}  // namespace

ConversationPtr pseudonymised(const Conversation& conversation) {
    const NameReplacer names(conversation.speakers());
    Conversation::Header header = conversation.header();
    header.title.clear();
    header.sourceFile.clear();
    std::vector<Speaker> speakers;
    for (std::size_t i = 0; i < conversation.speakers().size(); ++i) {
        speakers.push_back({"Person " + std::to_string(i + 1)});
    }
    std::vector<Message> messages = conversation.messages();
    for (Message& message : messages) {
        message.text = names.replaced(message.text);
        message.subject = names.replaced(message.subject);
        message.thread.group = names.replaced(message.thread.group);
        message.meta.clear();  // permalinks, files and reactions name people
    }
    return std::make_shared<const Conversation>(std::move(header), std::move(speakers), std::move(messages));
}

}  // namespace antecedent
