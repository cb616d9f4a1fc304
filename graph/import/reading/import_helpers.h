// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "graph/import/reading/importer.h"

namespace antecedent {

/// Header with what every importer fills in alike: id and title from the file name.
Conversation::Header headerFor(const std::filesystem::path& path, const Importer& importer, Genre genre = {});

tl::unexpected<Error> cancelled();

/// BadInput: there is no message in it; says what was expected.
tl::unexpected<Error> noMessage(const std::filesystem::path& path, std::string_view expected);

/// "file" or "file:line" as an Error's `where`.
std::string placeOf(const std::filesystem::path& path, std::size_t line = 0);

/// "1,250"
std::string grouped(std::size_t count);

/// "1 line", "2 lines", "1,250 messages".
std::string counted(std::size_t count, std::string_view noun);

/// File name without folder and without the endings of packing and format.
std::string stemOf(const std::filesystem::path& path);

}  // namespace antecedent
