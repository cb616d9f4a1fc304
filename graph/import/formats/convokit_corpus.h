// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "graph/import/reading/importer.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {

/// Sorts a corpus' utterances into its conversations.
class ConvoKitCorpus {
public:
    explicit ConvoKitCorpus(Conversation::Header header) : m_header(std::move(header)) {}

    Conversation::Header& header() { return m_header; }

    /// Takes titles from conversations.json, names from speakers.json.
    void nameConversations(const nlohmann::json& conversations);
    void nameSpeakers(const nlohmann::json& speakers);

    /// Adds an utterance, or a warning when the record is none.
    void add(const nlohmann::json& record, std::size_t line, ConversationSink& sink);

    /// Conversations in order of appearance, each one in time order.
    void deliverTo(ConversationSink& sink);

private:
    struct Part {
        std::string id;
        std::vector<MessageDraft> drafts;
    };

    std::string titleOf(const std::string& id) const;
    Part& part(const std::string& conversation);

    Conversation::Header m_header;
    std::vector<Part> m_parts;
    std::unordered_map<std::string, std::size_t> m_partOf;
    std::unordered_map<std::string, std::string> m_titles;
    std::unordered_map<std::string, std::string> m_names;
};

}  // namespace antecedent
