// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace antecedent {

/// "Ann: hello" taken apart; views into the text.
struct NamedText {
    std::string_view name;
    std::string_view text;
};

/// The name in front of what is said, up to the first colon that a blank, the end or a stop follows.
std::optional<NamedText> splitName(std::string_view text);

/// Who speaks in a chat in which the program's own news stands between the messages: "Ann changed the subject to:
/// Party" is no message of "Ann changed the subject to".
class ChatCast {
public:
    void note(std::string_view text);
    /// Whether the name is a speaker's rather than the beginning of the program's news.
    bool speaks(const NamedText& named) const;

private:
    std::unordered_map<std::string, std::size_t> m_names;
};

}  // namespace antecedent
