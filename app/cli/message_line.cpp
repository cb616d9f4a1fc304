// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/message_line.h"

#include <algorithm>
#include <cmath>

#include "app/cli/text_width.h"
#include "app/engine/own_words.h"
#include "graph/conversation/time_text.h"

namespace antecedent {
namespace {

constexpr std::size_t speakerColumns = 24;
constexpr std::size_t leastTextColumns = 16;
constexpr double sure = 0.9;
constexpr double doubtful = 0.5;

std::string dateOf(Timestamp time) {
    return formatIsoTime(time).substr(0, 10);
}

/// Whether all calendar times are of one day, so that the time of day is enough.
bool isOneDay(const Conversation& conversation) {
    if (conversation.header().timeBase != TimeBase::Calendar) return true;
    std::string day;
    for (const Message& message : conversation.messages()) {
        if (!message.time) continue;
        if (day.empty()) day = dateOf(*message.time);
        if (dateOf(*message.time) != day) return false;
    }
    return true;
}

}  // namespace

MessageLine::MessageLine(const ReplyTree& tree, const Console& console)
    : m_tree(tree), m_console(console), m_oneDay(isOneDay(tree.conversation())) {}

std::string MessageLine::painted(const char* code, const std::string& text) const {
    if (!m_console.colour || text.empty()) return text;
    return std::string("\x1b[") + code + "m" + text + "\x1b[0m";
}

std::string MessageLine::certainty(const Attachment& attachment) {
    if (attachment.origin == LinkOrigin::Declared) return "given";
    if (attachment.origin == LinkOrigin::Corrected) return "set";
    if (attachment.origin == LinkOrigin::Unknown) return {};
    return std::to_string(std::lround(100 * attachment.probability)) + "%";
}

std::string MessageLine::paintedCertainty(const Attachment& attachment) const {
    const std::string text = certainty(attachment);
    if (attachment.origin != LinkOrigin::Predicted || attachment.probability >= sure) return dimmed(text);
    return painted(attachment.probability >= doubtful ? "33" : "31", text);
}

std::string MessageLine::speaker(MessageId id) const {
    const std::string& name = m_tree.conversation().speakerName(id);
    return name.empty() ? "?" : oneLine(name, speakerColumns, m_console.unicode ? "…" : "...");
}

std::string MessageLine::time(MessageId id) const {
    const auto& time = m_tree.conversation().message(id).time;
    if (!time) return {};
    return m_oneDay ? formatClock(*time) : dateOf(*time) + " " + formatClock(*time);
}

std::string MessageLine::otherParents(MessageId id) const {
    const auto& parents = m_tree.attachment(id).parents;
    std::string text;
    for (std::size_t i = 1; i < parents.size(); ++i) text += (i == 1 ? "also " : ", ") + number(parents[i].parent);
    return text;
}

std::string MessageLine::write(MessageId id, std::size_t used) const {
    const Attachment& attachment = m_tree.attachment(id);
    const std::string name = speaker(id);
    std::string line = painted("1", name);
    used += textWidth(name);
    const auto append = [&line, &used](const std::string& plain, const std::string& shown) {
        if (plain.empty()) return;
        line += "  " + shown;
        used += textWidth(plain) + 2;
    };
    append(time(id), dimmed(time(id)));
    append(certainty(attachment), paintedCertainty(attachment));
    append(otherParents(id), dimmed(otherParents(id)));
    const std::size_t left = m_console.columns > used + 2 ? m_console.columns - used - 2 : 0;
    const std::string text = oneLine(ownWords(m_tree.conversation().message(id).text), std::max(left, leastTextColumns),
                                     m_console.unicode ? "…" : "...");
    append(text, text);
    return line;
}

}  // namespace antecedent
