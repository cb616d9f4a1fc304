// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "graph/import/earlier_links.h"
#include "graph/import/importer.h"

namespace antecedent {

/// Header with what every importer fills in alike: id and title from the file name.
Conversation::Header headerFor(const ImportSource& source, const Importer& importer, std::string genre = {});

/// Adds the built conversation, unless it is empty, with what is said of its links.
void addConversation(ImportResult& result, ConversationBuilder& builder, const EarlierLinksReader& links = {});

/// Counts messages and links and names file and format. BadInput, with `expected`, when there is no message.
Result<ImportResult> finish(ImportResult result, const ImportSource& source, const Importer& importer,
                            std::string_view expected);

tl::unexpected<Error> cancelled();

/// "file" or "file:line" as an Error's `where`.
std::string placeOf(const ImportSource& source, std::size_t line = 0);

/// "1 line", "2 lines".
std::string counted(std::size_t count, std::string_view noun);

/// File name without folder and without the endings of packing and format.
std::string stemOf(const std::filesystem::path& path);

}  // namespace antecedent
