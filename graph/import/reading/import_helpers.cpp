// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/reading/import_helpers.h"

namespace antecedent {

Conversation::Header headerFor(const std::filesystem::path& path, const Importer& importer, Genre genre) {
    Conversation::Header header;
    header.id = stemOf(path);
    header.title = header.id;
    header.genre = genre;
    header.sourceFile = path.string();
    header.format = importer.name();
    return header;
}

tl::unexpected<Error> noMessage(const std::filesystem::path& path, std::string_view expected) {
    return fail(ErrorCode::BadInput, {"no message found; expected %1", std::string(expected)}, path.string());
}

tl::unexpected<Error> cancelled() {
    return fail(ErrorCode::Cancelled, "reading was stopped");
}

std::string placeOf(const std::filesystem::path& path, std::size_t line) {
    return path.string() + (line ? ":" + std::to_string(line) : "");
}

std::string grouped(std::size_t count) {
    std::string digits = std::to_string(count);
    for (std::size_t at = digits.size(); at > 3;) digits.insert(at -= 3, ",");
    return digits;
}

std::string counted(std::size_t count, std::string_view noun) {
    return grouped(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string stemOf(const std::filesystem::path& path) {
    std::filesystem::path name = path.has_filename() ? path.filename() : path.parent_path().filename();
    for (const char* packing : {".gz", ".bz2", ".xz", ".zst"}) {
        if (name.extension() == packing) name = name.stem();
    }
    // A dot belongs to a name rather than to an ending where what follows it is no ending: "v1.2 planning".
    const std::string ending = name.extension().string();
    const bool isEnding = ending.size() >= 2 && ending.size() <= 9 && ending.find(' ') == std::string::npos;
    const std::string stem = isEnding ? name.stem().string() : name.string();
    return stem.empty() ? "conversation" : stem;
}

}  // namespace antecedent
