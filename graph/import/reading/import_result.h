// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/conversation/conversation_builder.h"
#include "graph/conversation/earlier_link.h"

namespace antecedent {

/// What came of reading one source: what it was taken for, and how much of what is in it.
struct ImportReport {
    std::string file;
    std::string format;  ///< name of the importer that read it; "several" where files of a folder differ
    std::string title;   ///< the same for people, with its variant: "IRC (irssi)"
    std::size_t conversations = 0;
    std::size_t messages = 0;  ///< system lines included
    std::size_t systemLines = 0;
    std::size_t speakers = 0;  ///< of all conversations, each counted where it speaks
    std::size_t declaredLinks = 0;
    std::string firstTime, lastTime;  ///< as people read them; empty without times
    std::vector<ImportWarning> warnings;
    std::vector<std::string> unread;  ///< files of a folder or archive that no importer took, with the reason
};

struct ImportResult {
    std::vector<ConversationPtr> conversations;
    std::vector<EarlierLinks> earlier;  ///< of each conversation of an exported tree, whose links are all declared
    ImportReport report;
};

}  // namespace antecedent
