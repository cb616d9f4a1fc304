// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/message_facts.h"

#include <algorithm>
#include <string_view>
#include <unordered_set>

#include "model/text/quotes.h"
#include "model/text/subject.h"
#include "model/text/word_boundaries.h"

namespace antecedent {
namespace {

using Words = std::unordered_set<std::string_view>;

const Words stopWords{
    "the",   "a",    "an",    "i",    "you",   "he",     "she",  "it",    "we",    "they",  "me",     "him",
    "her",   "us",   "them",  "my",   "your",  "his",    "its",  "our",   "their", "this",  "that",   "these",
    "those", "and",  "or",    "but",  "if",    "so",     "as",   "of",    "in",    "on",    "at",     "to",
    "for",   "from", "with",  "by",   "about", "is",     "are",  "was",   "were",  "be",    "been",   "am",
    "do",    "does", "did",   "have", "has",   "had",    "can",  "could", "will",  "would", "should", "may",
    "might", "not",  "no",    "yes",  "what",  "which",  "who",  "how",   "when",  "where", "why",    "there",
    "here",  "then", "than",  "just", "like",  "get",    "got",  "go",    "some",  "any",   "all",    "out",
    "up",    "now",  "ok",    "okay", "yeah",  "oh",     "well", "s",     "t",     "m",     "re",     "ve",
    "ll",    "d",    "don",   "didn", "doesn", "isn",    "im",   "one",   "more",  "too",   "also",   "only",
    "very",  "know", "think", "want", "need",  "use",    "try",  "see",   "say",   "said",  "thing",  "thanks",
    "thank", "hi",   "hello", "hey",  "lol",   "please", "sure", "right", "still", "good",  "really", "because",
    "into",  "over", "other", "same"};
const Words greetings{"hi",        "hello", "hey",   "hiya", "morning", "evening",
                      "greetings", "yo",    "howdy", "hola", "hallo",   "sup"};
const Words thanksWords{"thanks", "thank", "thx", "ty", "cheers", "tnx", "gracias", "danke"};
const Words agreements{"yes",   "no",   "yeah",    "yep",    "yup",     "nope", "ok", "okay", "sure",
                       "right", "true", "exactly", "agreed", "correct", "nah",  "ah", "oh",   "hmm",
                       "lol",   "haha", "k",       "uhhuh",  "mmhmm",   "yea",  "ya"};
const Words questionWords{"how",  "what", "why",    "where",   "when", "who",   "which",  "can",
                          "does", "is",   "anyone", "anybody", "do",   "could", "should", "any"};
constexpr std::size_t maxWordsRead = 400;
constexpr std::size_t shortestMention = 3;
constexpr std::size_t wordsOfRun = 4;
constexpr std::size_t maxRunBytes = 8192;
constexpr double rateWindowSeconds = 60;

std::uint64_t lineHash(std::string_view line) {
    std::string letters;
    for (const char c : line) {
        if (static_cast<unsigned char>(c) > ' ') letters.push_back(c);
    }
    return letters.size() < 8 ? 0 : std::hash<std::string>{}(lowerCase(letters));
}

void addLineHashes(std::string_view text, std::vector<std::uint64_t>& hashes) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (const auto hash = lineHash(text.substr(0, end))) hashes.push_back(hash);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    std::sort(hashes.begin(), hashes.end());
}

template <class T>
void sortUnique(std::vector<T>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

/// Every run of some words in a text, however it is broken into lines.
std::vector<std::uint32_t> runHashes(std::string_view text) {
    const auto words = nameWords(text.substr(0, maxRunBytes));
    std::vector<std::uint32_t> hashes;
    for (std::size_t i = 0; i + wordsOfRun <= words.size(); ++i) {
        std::string run;
        for (std::size_t k = i; k < i + wordsOfRun; ++k) run.append(words[k]).push_back(' ');
        hashes.push_back(static_cast<std::uint32_t>(std::hash<std::string>{}(run)));
    }
    sortUnique(hashes);
    return hashes;
}

bool isNameMark(char c) {
    return std::string_view(":,;.!?)(\"'<>").find(c) != std::string_view::npos;
}

/// A word of running text without the marks around it; `marked` when it looks like an address ("ann:",
/// "@ann").
std::string bareWord(std::string_view word, bool& marked) {
    marked = false;
    if (!word.empty() && word.front() == '@') {
        marked = true;
        word.remove_prefix(1);
    }
    while (!word.empty() && (word.front() == '*' || word.front() == '(' || word.front() == '"')) word.remove_prefix(1);
    while (!word.empty() && (isNameMark(word.back()) || word.back() == '*')) {
        marked = marked || word.back() == ':' || word.back() == ',';
        word.remove_suffix(1);
    }
    return lowerCase(word);
}

std::vector<std::string_view> spacedWords(std::string_view text) {
    std::vector<std::string_view> words;
    while (words.size() < maxWordsRead) {
        const std::size_t begin = text.find_first_not_of(" \t\n\r");
        if (begin == std::string_view::npos) break;
        const std::size_t end = std::min(text.find_first_of(" \t\n\r", begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        text.remove_prefix(end);
    }
    return words;
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

bool isMembershipLine(std::string_view text) {
    for (const char* phrase : {"has joined", "has left", "has quit", "is now known as", "entered the room",
                               "left the room", "joined the", "Joins:", "Parts:", "Quits:", "sets mode", "topic",
                               "Topic", "set mode", "changed nick", "Netsplit", "kicked", "mode/"}) {
        if (contains(text, phrase)) return true;
    }
    return false;
}

}  // namespace

bool isMembership(const Message& message) {
    // A program's own lines answer nothing and nobody answers them, in whatever language they are.
    return message.kind == MessageKind::System ||
           (message.kind == MessageKind::Notice && isMembershipLine(message.text));
}

QuoteFit quoteFit(const MessageFacts& facts, const MessageFacts& quoted) {
    if (facts.attributions.empty()) return {};
    const QuotedMessage& first = facts.attributions.front();
    return {first.person.valid() && first.person == quoted.person,
            facts.timed && quoted.timed && first.attribution.fits(quoted.time)};
}

MessageFacts FactsReader::read(const Conversation& conversation, MessageId id) {
    const Message& message = conversation.message(id);
    MessageFacts facts;
    auto split = splitQuotes(message.text);
    if (!m_options.hideQuotes) {
        readQuotes(split, facts);
        readSubject(message, facts);
    }
    facts.text = split.own.empty() ? message.text : std::move(split.own);
    facts.action = message.kind == MessageKind::Action;
    if (message.kind == MessageKind::System || message.kind == MessageKind::Notice) readSystemLine(message, facts);
    if (!m_options.hideSpeakers) readSpeaker(conversation, message, facts);
    if (!m_options.hideTimes) readTime(message, facts);
    readWords(facts);
    readMarks(facts);
    if (!m_options.hideSpeakers && !facts.membership) readNames(facts);
    return facts;
}

void FactsReader::readSystemLine(const Message& message, MessageFacts& facts) {
    facts.membership = isMembership(message);
    facts.joins = facts.membership && (contains(message.text, "joined") || contains(message.text, "Joins:") ||
                                       contains(message.text, "entered the room"));
    facts.action = !facts.membership;
    if (m_options.hideSpeakers) return;
    const auto words = spacedWords(message.text);
    std::size_t first = 0;
    while (first < words.size() && words[first].find_first_not_of("=*-><!") == std::string_view::npos) ++first;
    if (first >= words.size()) return;
    // In lines of another kind the first word is nobody's name.
    if (!isMembershipLine(message.text)) return;
    const std::string name(words[first]);
    if (contains(message.text, "is now known as") && words.size() > first + 5) {
        m_directory.rename(name, std::string(words[first + 5]));
    }
    facts.person = m_directory.enter(name);
}

void FactsReader::readSpeaker(const Conversation& conversation, const Message& message, MessageFacts& facts) {
    if (message.speaker.valid()) facts.person = m_directory.enter(conversation.speakerName(message.speaker));
    if (!facts.person.valid() || facts.membership) return;
    m_spoke.resize(std::max(m_spoke.size(), facts.person.index() + 1));
    facts.firstOfPerson = !m_spoke[facts.person.index()];
    m_spoke[facts.person.index()] = true;
}

void FactsReader::readQuotes(const QuoteSplit& split, MessageFacts& facts) const {
    std::string direct;
    for (const QuotedLine& line : split.quoted) {
        if (const auto hash = lineHash(line.text)) facts.quotes.push_back(hash);
        if (line.depth == 1) direct.append(line.text).push_back('\n');
    }
    sortUnique(facts.quotes);
    addLineHashes(split.own, facts.lines);
    facts.quotedRuns = runHashes(direct);
    facts.runs = runHashes(split.own);
    for (const std::string& text : split.attributions) {
        QuotedMessage quoted{{}, readAttribution(text)};
        if (!m_options.hideSpeakers) quoted.person = m_directory.named(quoted.attribution.words);
        facts.attributions.push_back(std::move(quoted));
    }
}

void FactsReader::readSubject(const Message& message, MessageFacts& facts) {
    const BaseSubject base = baseSubject(message.subject);
    if (base.text.empty()) return;
    const auto [entry, isNew] = m_subjects.try_emplace(base.text, static_cast<std::uint32_t>(m_subjects.size() + 1));
    facts.subject = entry->second;
    for (const std::string& word : nameWords(base.text)) {
        if (!stopWords.count(word))
            facts.subjectWords.push_back(static_cast<std::uint32_t>(std::hash<std::string>{}(word)));
    }
    sortUnique(facts.subjectWords);
    facts.subjectIsNew = isNew;
    facts.subjectOfReply = base.reply;
}

void FactsReader::readTime(const Message& message, MessageFacts& facts) {
    if (!message.time) return;
    facts.timed = true;
    facts.time = message.time->seconds();
    m_recentTimes.erase(std::remove_if(m_recentTimes.begin(), m_recentTimes.end(),
                                       [&](double time) { return time < facts.time - rateWindowSeconds; }),
                        m_recentTimes.end());
    facts.minuteRate = static_cast<float>(m_recentTimes.size());
    m_recentTimes.push_back(facts.time);
}

void FactsReader::readWords(MessageFacts& facts) {
    const std::string_view beginning = std::string_view(facts.text).substr(0, maxWordsRead * 8);
    const auto words = boundedWords(beginning);
    facts.wordCount = static_cast<int>(words.size());
    facts.link = contains(facts.text, "http://") || contains(facts.text, "https://") || contains(facts.text, "www.");
    facts.question = contains(facts.text, "?") || contains(facts.text, "？") || contains(facts.text, "؟");
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (i < 3) {
            facts.greeting = facts.greeting || greetings.count(word);
            facts.thanks = facts.thanks || thanksWords.count(word);
        }
        if (i == 0) {
            facts.agreement = agreements.count(word);
            facts.question = facts.question || questionWords.count(word);
        }
        if (word.size() < 2 || stopWords.count(word)) continue;
        facts.words.push_back(m_words.try_emplace(word, static_cast<std::uint32_t>(m_words.size())).first->second);
    }
    sortUnique(facts.words);
}

void FactsReader::readNames(MessageFacts& facts) {
    const auto words = spacedWords(facts.text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        bool marked = false;
        const std::string word = bareWord(words[i], marked);
        if (word.empty()) continue;
        const PersonId person = m_directory.find(word);
        if (i == 0) {
            facts.firstWord = word;
            facts.firstWordMarked = marked;
            if (person.valid() && (marked || !stopWords.count(word))) facts.addressee = person;
        }
        const bool plausible = marked || (word.size() >= shortestMention && !stopWords.count(word));
        if (!person.valid() || !plausible || person == facts.person) continue;
        facts.mentions.push_back(person);
        if (words[i].front() == '@') facts.marked.push_back(person);
    }
    sortUnique(facts.mentions);
    sortUnique(facts.marked);
    if (facts.addressee == facts.person) facts.addressee = PersonId();
}

}  // namespace antecedent
