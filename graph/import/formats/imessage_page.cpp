// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include "graph/base/text_lines.h"
#include "graph/import/formats/imessage_export.h"
#include "graph/import/reading/html_document.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {

std::string metaOf(const HtmlNode& node) {
    MetaFields meta;
    for (const HtmlNode& reaction : node.all("reaction")) meta.add("reactions", reaction.text());
    for (const HtmlNode& picture : node.named("img")) {
        const std::string source = picture.attribute("src");
        if (startsWith(source, "attachments/") || startsWith(source, "/")) meta.add("attachments", source);
    }
    for (const HtmlNode& app : node.all("app")) meta.add("shared", app.text());
    return meta.text();
}

IMessage messageOf(HtmlNode node) {
    IMessage message;
    setIMessageTime(message, node.first("timestamp").text());
    message.draft.speaker = trim(node.first("sender").text());
    message.draft.subject = trim(node.first("subject").text());
    message.draft.meta = metaOf(node);
    for (const HtmlNode& part : node.all("bubble")) {
        const std::string text(trim(part.text(true)));
        message.draft.text += (message.draft.text.empty() || text.empty() ? "" : "\n") + text;
    }
    return message;
}

/// A message, with those below it in its answers. Their elements are taken out of it.
IMessage takeMessage(HtmlNode node) {
    std::vector<IMessage> answers;
    for (HtmlNode list : node.all("replies")) {
        for (const HtmlNode& answer : list.all("message")) answers.push_back(messageOf(answer));
        list.remove();
    }
    IMessage message = messageOf(node);
    message.answers = std::move(answers);
    return message;
}

}  // namespace

bool isIMessagePage(std::string_view head) {
    if (!startsWith(trimLeft(head), "<")) return false;
    const auto has = [head](std::string_view part) { return head.find(part) != std::string_view::npos; };
    return has("<div class=\"message\"") && has("<span class=\"timestamp\">") && has("<span class=\"sender\">") &&
           (has("<div class=\"sent iMessage\">") || has("<div class=\"sent SMS\">") || has("<div class=\"received\">"));
}

std::vector<IMessage> iMessagesOfPage(std::string_view html) {
    const HtmlDocument document(html);
    std::vector<IMessage> messages;
    for (const HtmlNode& node : document.root().all("message")) messages.push_back(takeMessage(node));
    for (const HtmlNode& node : document.root().with("class")) {
        if (node.hasClass("announcement")) {
            IMessage message;
            const HtmlNode stamp = node.first("timestamp");
            setIMessageTime(message, stamp.text());
            const std::string text = node.text();
            const std::size_t said = text.find(stamp.text());
            message.draft.text = trim(said == std::string::npos ? text : text.substr(said + stamp.text().size()));
            message.draft.kind = MessageKind::System;
            messages.push_back(std::move(message));
        }
    }
    std::stable_sort(messages.begin(), messages.end(), [](const IMessage& a, const IMessage& b) {
        return a.draft.time.value_or(Timestamp{}) < b.draft.time.value_or(Timestamp{});
    });
    return messages;
}

}  // namespace antecedent
