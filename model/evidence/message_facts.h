// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "graph/conversation/conversation.h"
#include "model/text/attribution.h"
#include "model/text/speaker_directory.h"

namespace antecedent {

struct QuoteSplit;

/// A message that another one quotes, as the words before the quote tell it.
struct QuotedMessage {
    PersonId person;  ///< invalid when nobody known is named
    Attribution attribution;
};

/// What one message shows by itself, given the messages before it.
struct MessageFacts {
    PersonId person;                          ///< speaker, or the one a system line is about
    PersonId addressee;                       ///< named by the first word
    std::vector<PersonId> mentions;           ///< named anywhere, sorted, addressee included
    std::vector<PersonId> marked;             ///< those of them with a mark (as "@ann"), sorted
    std::string firstWord;                    ///< lower case without marks: a name of somebody who is yet to speak?
    bool firstWordMarked = false;             ///< followed by ':' or ',' or led by '@'
    std::vector<std::uint32_t> words;         ///< distinct content words, numbered by the reader, sorted
    std::vector<std::uint64_t> quotes;        ///< hashes of quoted lines
    std::vector<std::uint64_t> lines;         ///< hashes of own lines, for quotes to find
    std::vector<std::uint32_t> quotedRuns;    ///< hashes of runs of words quoted at depth 1, sorted
    std::vector<std::uint32_t> runs;          ///< hashes of runs of own words, for these to find, sorted
    std::vector<QuotedMessage> attributions;  ///< of what is quoted at depth 1, in order
    std::uint32_t subject = 0;                ///< number of the base subject (subject.h), from 1; 0: none
    std::vector<std::uint32_t> subjectWords;  ///< hashes of its words, sorted
    bool subjectIsNew = false;                ///< no message before had it
    bool subjectOfReply = false;              ///< "Re:" was before it
    std::string text;                         ///< own words, without quotes
    double time = 0;                          ///< seconds
    float minuteRate = 0;                     ///< messages in the minute before, when timed
    int wordCount = 0;
    int lineCount = 0;           ///< lines of own text that are not empty
    bool wordless = false;       ///< neither letters nor digits: emoji, marks
    bool attachment = false;     ///< stands for a picture or file, as "[attachment]" does
    bool declaresReply = false;  ///< a platform's reply button says whom it answers, and that is shown
    bool timed = false;
    bool membership = false;  ///< a line of the program, such as somebody joining: answers nothing
    bool joins = false;       ///< that somebody came in
    bool action = false;
    bool question = false;
    bool greeting = false;
    bool thanks = false;
    bool agreement = false;     ///< begins with yes, no, ok …
    bool link = false;          ///< has a web address
    bool command = false;       ///< "!topic": asks a bot for something
    bool beginsSmall = false;   ///< first letter in lower case
    bool endsSentence = false;  ///< ends with a full stop, a question or an exclamation mark
    bool firstOfPerson = false;
};

/// How the first message that one quotes, as the words before the quote tell it, fits another.
struct QuoteFit {
    bool author = false;
    bool time = false;
};
QuoteFit quoteFit(const MessageFacts& facts, const MessageFacts& quoted);

/// Marks that the encoder, which reads everything in lower case, does not see, and the form of the text.
void readMarks(MessageFacts& facts);

/// Which kinds of evidence a reader is to pretend not to see (training drops them at random; a person may
/// switch quotes off to measure the model).
struct FactsOptions {
    bool hideTimes = false;
    bool hideSpeakers = false;
    bool hideQuotes = false;  ///< and subjects
};

/// True for lines that say who came, went or changed a name: they answer nothing and nobody answers them.
bool isMembership(const Message& message);

/// Reads messages one after the other; each answer depends on nothing later.
class FactsReader {
public:
    explicit FactsReader(const FactsOptions& options = {}) : m_options(options) {}

    MessageFacts read(const Conversation& conversation, MessageId id);

    const SpeakerDirectory& directory() const { return m_directory; }
    std::size_t wordCount() const { return m_words.size(); }
    /// Number of a content word (see MessageFacts::words); nullopt when none of the messages had it.
    std::optional<std::uint32_t> wordNumber(const std::string& word) const {
        const auto found = m_words.find(word);
        return found == m_words.end() ? std::nullopt : std::optional(found->second);
    }

private:
    void readSystemLine(const Message& message, MessageFacts& facts);
    void readSpeaker(const Conversation& conversation, const Message& message, MessageFacts& facts);
    void readTime(const Message& message, MessageFacts& facts);
    void readQuotes(const QuoteSplit& split, MessageFacts& facts) const;
    void readSubject(const Message& message, MessageFacts& facts);
    void readWords(MessageFacts& facts);
    void readNames(MessageFacts& facts);

    FactsOptions m_options;
    SpeakerDirectory m_directory;
    std::vector<bool> m_spoke;
    std::vector<double> m_recentTimes;
    std::unordered_map<std::string, std::uint32_t> m_words;
    std::unordered_map<std::string, std::uint32_t> m_subjects;
};

}  // namespace antecedent
