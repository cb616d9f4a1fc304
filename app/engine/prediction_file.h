// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "app/engine/pipeline.h"
#include "graph/metrics/link_set.h"

namespace antecedent {

/// Links that another run or another program wrote, found again by the ids of conversations and messages.
class PredictionFile {
public:
    static Result<PredictionFile> open(const Pipeline& pipeline, const std::filesystem::path& path, Control& control);

    /// Its links for the messages of `gold`, by message id. BadInput when it does not know the conversation.
    Result<LinkSet> linksFor(const Conversation& gold);

    /// Adds what a person should know of the links given so far: how many no model has predicted, how many
    /// are missing.
    void addNotes(std::vector<std::string>& notes) const;

private:
    struct Known {
        ConversationPtr conversation;
        EarlierLinks earlier;
    };

    const Known* find(const Conversation& gold) const;
    void count(const Known& known, const Conversation& gold, const LinkSet& links);

    std::filesystem::path m_path;
    std::map<std::string, Known> m_conversations;
    std::size_t m_given = 0, m_declared = 0, m_missing = 0;
};

}  // namespace antecedent
