// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include "model/evidence/message_facts.h"
#include "model/text/word_boundaries.h"

namespace antecedent {
namespace {

constexpr std::size_t longestAttachment = 40;

/// A line in brackets and nothing else, as exports put it in place of what they leave out.
bool standsForAttachment(std::string_view text) {
    if (text.size() < 3 || text.size() > longestAttachment) return false;
    const bool bracketed = (text.front() == '[' && text.back() == ']') || (text.front() == '<' && text.back() == '>');
    return bracketed && text.find_first_of("[]<>\n", 1) == text.size() - 1;
}

int linesIn(std::string_view text) {
    int lines = 0;
    bool empty = true;
    for (const char c : text) {
        if (c == '\n') empty = true;
        if (static_cast<unsigned char>(c) <= ' ' || !empty) continue;
        empty = false;
        ++lines;
    }
    return lines;
}

}  // namespace

void readMarks(MessageFacts& facts) {
    facts.wordless = isWordless(facts.text);
    facts.lineCount = linesIn(facts.text);
    const std::size_t first = facts.text.find_first_not_of(" \t\n\r"), last = facts.text.find_last_not_of(" \t\n\r");
    if (first == std::string::npos) return;
    facts.attachment = standsForAttachment(std::string_view(facts.text).substr(first, last + 1 - first));
    facts.command = facts.text[first] == '!' && last > first;
    facts.beginsSmall = facts.text[first] >= 'a' && facts.text[first] <= 'z';
    facts.endsSentence = std::string_view(".?!").find(facts.text[last]) != std::string_view::npos;
}

}  // namespace antecedent
