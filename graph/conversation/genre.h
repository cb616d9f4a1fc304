// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace antecedent {

/// What kind of conversation it is. Evidence, masks and decisions differ by it.
enum class Genre {
    Unknown,
    Chat,
    TaskChat,  ///< chat of two who work on something: evidence as in a chat, but answers often go to several
               ///< messages
    Forum,
    Mail,
    Meeting
};

inline constexpr std::array allGenres{Genre::Unknown, Genre::Chat, Genre::TaskChat,
                                      Genre::Forum,   Genre::Mail, Genre::Meeting};

/// "chat", "task chat", "forum", "mail", "meeting" or "unknown".
const char* genreName(Genre genre);

/// The genre of just that name; nullopt for others.
std::optional<Genre> genreNamed(std::string_view name);

/// The genre that a file means by its own words, such as "email list" or "Group Chat"; Unknown for others.
Genre genreIn(std::string_view words);

}  // namespace antecedent
