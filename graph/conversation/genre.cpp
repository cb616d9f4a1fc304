// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/conversation/genre.h"

#include <algorithm>
#include <cctype>
#include <string>

namespace antecedent {

Genre genreIn(std::string_view words) {
    std::string genre(words);
    std::transform(genre.begin(), genre.end(), genre.begin(), [](unsigned char c) { return std::tolower(c); });
    if (genre.find("task chat") != std::string::npos) return Genre::TaskChat;
    if (genre.find("chat") != std::string::npos) return Genre::Chat;
    if (genre.find("forum") != std::string::npos) return Genre::Forum;
    if (genre.find("mail") != std::string::npos) return Genre::Mail;
    if (genre.find("meeting") != std::string::npos) return Genre::Meeting;
    return Genre::Unknown;
}

const char* genreName(Genre genre) {
    switch (genre) {
        case Genre::Chat:
            return "chat";
        case Genre::TaskChat:
            return "task chat";
        case Genre::Forum:
            return "forum";
        case Genre::Mail:
            return "mail";
        case Genre::Meeting:
            return "meeting";
        case Genre::Unknown:
            break;
    }
    return "unknown";
}

std::optional<Genre> genreNamed(std::string_view name) {
    const auto found =
        std::find_if(allGenres.begin(), allGenres.end(), [name](Genre genre) { return genreName(genre) == name; });
    if (found == allGenres.end()) return std::nullopt;
    return *found;
}

}  // namespace antecedent
