// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gmock/gmock.h>

#include <sstream>
#include <string>
#include <vector>

#include "graph/conversation/time_text.h"
#include "graph/import/importer_registry.h"

namespace antecedent {

/// Reads a text as if it were the content of a file of that name.
inline Result<ImportResult> readText(const std::string& content, const std::string& format = {},
                                     const std::string& name = "talk.txt") {
    std::istringstream stream(content);
    Control control;
    return ImporterRegistry().read(stream, name, format, control);
}

/// Report of a text that can be read.
inline ImportReport reportOf(const std::string& content, const std::string& format = {}) {
    const auto result = readText(content, format);
    if (!result) ADD_FAILURE() << result.error().text();
    return result ? result->report : ImportReport{};
}

/// The only conversation of a text that can be read.
inline ConversationPtr only(const Result<ImportResult>& result) {
    if (!result) {
        ADD_FAILURE() << result.error().text();
        return std::make_shared<const Conversation>(Conversation::Header{}, std::vector<Speaker>{},
                                                    std::vector<Message>{});
    }
    EXPECT_EQ(result->conversations.size(), 1u);
    return result->conversations.front();
}

/// A message as "id|speaker|time|text|parents", with the kind in front of a text that is no ordinary one and
/// a question mark for parents that the file does not say.
inline std::string line(const Conversation& conversation, const Message& message) {
    std::string text = message.id + "|" + conversation.speakerName(message.speaker) + "|";
    if (message.time) {
        const TimeBase base = conversation.header().timeBase;
        std::ostringstream seconds;
        seconds << message.time->seconds();
        text += conversation.header().localTime ? formatLocalTime(*message.time)
                : base == TimeBase::Calendar    ? formatIsoTime(*message.time)
                : base == TimeBase::Recording   ? seconds.str()
                                                : formatClock(*message.time);
    }
    const char* kinds[] = {"", "(action) ", "(system) ", "(notice) "};
    text += std::string("|") + kinds[static_cast<int>(message.kind)] + message.text + "|";
    if (!message.declaredParents) return text + "?";
    for (const MessageId parent : *message.declaredParents) text += conversation.message(parent).id + " ";
    return text;
}

inline std::vector<std::string> lines(const Conversation& conversation) {
    std::vector<std::string> result;
    for (const Message& message : conversation.messages()) result.push_back(line(conversation, message));
    return result;
}

inline std::vector<std::string> warningsOf(const Result<ImportResult>& result) {
    std::vector<std::string> texts;
    if (!result) return {"error: " + result.error().text()};
    for (const ImportWarning& warning : result->report.warnings) {
        texts.push_back(std::to_string(warning.line) + ": " + warning.message);
    }
    return texts;
}

}  // namespace antecedent
