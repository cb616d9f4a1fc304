// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/import/reading/conversation_sink.h"
#include "graph/import/source/source_tree.h"

namespace antecedent {

/// The files of one meeting of an NXT corpus, by the letter of who speaks.
struct NxtFiles {
    std::map<std::string, const SourceEntry*> words;
    std::map<std::string, const SourceEntry*> acts;
    const SourceEntry* pairs = nullptr;
};

/// A meeting of the AMI or the ICSI corpus as the NITE XML toolkit keeps it: words, the dialogue acts that they make
/// up, and which act answers which.
class NxtMeeting {
public:
    NxtMeeting(const SourceTree& source, const NxtFiles& files) : m_source(source), m_files(files) {}

    /// BadInput for a file that is no XML.
    Result<void> readInto(ConversationBuilder& builder);

private:
    struct Word {
        std::string text;
        std::optional<Timestamp> start, end;
        bool joins = false;  ///< punctuation and the like, without a blank in front
    };
    struct Track {
        std::vector<Word> words;
        std::unordered_map<std::string, std::size_t> positions;
    };
    struct Act {
        MessageDraft draft;
        std::string adjacency;  ///< of the ICSI corpus: "1a", "1b.2a"
    };

    Result<void> readWords(const std::string& agent, const SourceEntry& entry);
    Result<void> readActs(const std::string& agent, const SourceEntry& entry);
    Result<void> readPairs();
    void actsFromPauses(const std::string& agent);
    void say(MessageDraft& draft, const Track& track, std::string_view reference) const;
    static void append(MessageDraft& draft, const Word& word);
    void linkCodes();

    const SourceTree& m_source;
    const NxtFiles& m_files;
    std::map<std::string, Track> m_tracks;
    std::vector<Act> m_acts;
    std::unordered_map<std::string, std::vector<std::string>> m_parents;
};

}  // namespace antecedent
