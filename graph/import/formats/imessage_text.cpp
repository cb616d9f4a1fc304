// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/formats/imessage_export.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {

constexpr std::string_view repeated = "This message responded to an earlier message.";
constexpr std::size_t longestStamp = 26;

/// How much of a line is its time: "May 11, 2026  7:02:14 AM"; 0 where it begins with none.
std::size_t stampLength(std::string_view line) {
    if (line.size() < 23 || monthOf(line.substr(0, 3)) == 0 || line[3] != ' ') return 0;
    const std::string_view start = line.substr(0, longestStamp);
    for (const std::string_view half : {" AM", " PM"}) {
        const std::size_t end = start.find(half);
        if (end != std::string_view::npos && parseAnyTime(start.substr(0, end + 3))) return end + 3;
    }
    return 0;
}

/// A line of nothing but a time, and perhaps when it was read.
bool isHead(std::string_view line) {
    const std::size_t stamp = stampLength(line);
    if (stamp == 0) return false;
    const std::string_view rest = trim(line.substr(stamp));
    return rest.empty() || (startsWith(rest, "(Read by ") && endsWith(rest, ")"));
}

/// Where the exporter found no name of its own, it writes the place of the file.
bool isFile(std::string_view line) {
    const std::size_t dot = line.rfind('.');
    const bool place = startsWith(line, "/") || startsWith(line, "attachments/") || startsWith(line, "~/Library/");
    return place && dot != std::string_view::npos && line.size() - dot <= 6;
}

/// Puts the lines of a file together; those of answers are indented.
class TextReading {
public:
    void take(std::string_view line) {
        const std::size_t indent = line.size() - trimLeft(line).size();
        const std::string_view text = trim(line);
        if (indent == 0 && !isHead(text) && m_ended && stampLength(text) > 0) return announce(text);
        if (isHead(text) && (indent == 0 || !m_messages.empty())) return begin(text, indent);
        m_ended = indent == 0 && text.empty();
        if (!m_named) return name(text);
        if (!m_messages.empty()) addLine(text, indent);
    }

    std::vector<IMessage> finish() {
        for (IMessage& message : m_messages) {
            tidy(message);
            for (IMessage& answer : message.answers) tidy(answer);
        }
        return std::move(m_messages);
    }

private:
    void announce(std::string_view line) {
        IMessage message;
        const std::size_t stamp = stampLength(line);
        setIMessageTime(message, line.substr(0, stamp));
        message.draft.text = trim(line.substr(stamp));
        message.draft.kind = MessageKind::System;
        m_messages.push_back(std::move(message));
        m_current = nullptr;
        m_named = true;
    }

    void begin(std::string_view head, std::size_t indent) {
        auto& list = indent == 0 ? m_messages : m_messages.back().answers;
        list.emplace_back();
        m_current = &list.back();
        setIMessageTime(*m_current, head);
        m_meta = {};
        m_named = m_reactions = m_ended = false;
    }

    void name(std::string_view name) {
        m_current->draft.speaker = name;
        m_named = true;
    }

    void addLine(std::string_view text, std::size_t indent) {
        if (!m_current) return;
        if (text == repeated) return;
        if (text == "Tapbacks:" || text == "Reactions:") {
            m_reactions = true;
        } else if (m_reactions && text.find(" by ") != std::string_view::npos) {
            keep("reactions", text);
        } else if (isFile(text)) {
            keep("attachments", text);
        } else {
            m_reactions = m_reactions && text.empty() && indent > 0;
            m_current->draft.text += std::string(text) + "\n";
        }
    }

    void keep(const char* key, std::string_view text) {
        m_meta.add(key, std::string(text));
        m_current->draft.meta = m_meta.text();
    }

    static void tidy(IMessage& message) { message.draft.text = trim(message.draft.text); }

    std::vector<IMessage> m_messages;
    IMessage* m_current = nullptr;
    MetaFields m_meta;
    bool m_named = true, m_reactions = false, m_ended = true;
};

}  // namespace

void setIMessageTime(IMessage& message, std::string_view line) {
    line = trim(line);
    message.time = line.substr(0, stampLength(line));
    if (const auto time = parseAnyTime(std::string_view(message.time))) message.draft.time = time->time;
}

bool isIMessageText(std::string_view head) {
    LineReader lines(head);
    while (const auto line = lines.next()) {
        const std::string_view text = trim(*line);
        if (text.empty()) continue;
        if (isHead(text)) {
            const auto name = lines.next();
            return name && !trim(*name).empty() && !isHead(trim(*name));
        }
        if (stampLength(text) == 0) return false;
    }
    return false;
}

std::vector<IMessage> iMessagesOfText(std::string_view text) {
    TextReading reading;
    LineReader lines(text);
    while (const auto line = lines.next()) reading.take(*line);
    return reading.finish();
}

}  // namespace antecedent
