// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>

#include "app/engine/pipeline.h"
#include "graph/metrics/link_set.h"

namespace antecedent {

/// Links that another run or another program wrote, found again by the ids of conversations and messages.
class PredictionFile {
public:
    static Result<PredictionFile> open(const Pipeline& pipeline, const std::filesystem::path& path,
                                       Control& control);

    /// Its links for the messages of `gold`, by message id. BadInput when it does not know the conversation.
    Result<LinkSet> linksFor(const Conversation& gold) const;

private:
    const Conversation* find(const Conversation& gold) const;

    std::filesystem::path m_path;
    std::map<std::string, ConversationPtr> m_conversations;
};

}  // namespace antecedent
