// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// The value of an attribute in a tag.
std::string attributeIn(std::string_view tag, std::string_view name) {
    const std::string key = " " + std::string(name) + "=\"";
    const std::size_t at = tag.find(key);
    if (at == std::string_view::npos) return {};
    const std::size_t begin = at + key.size();
    return std::string(tag.substr(begin, tag.find('"', begin) - begin));
}

/// An answer begins with "<quote … messageid="123">words of the other</quote>"; takes it away and gives the id.
std::string takeQuote(std::string& content) {
    std::string first;
    for (std::size_t open = content.find("<quote"); open != std::string::npos; open = content.find("<quote")) {
        const std::size_t close = content.find("</quote>", open);
        if (close == std::string::npos) break;
        const std::string_view tag = std::string_view(content).substr(open, content.find('>', open) - open);
        if (first.empty()) first = attributeIn(tag, "messageid");
        const std::string rest = content.substr(0, open) + content.substr(close + 8);
        if (trim(rest).empty()) break;  // nothing but forwarded words
        content = rest;
    }
    return first;
}

MessageDraft draftOf(const json& message) {
    MessageDraft draft;
    draft.id = idOf(message, "id").value_or("");
    draft.speakerId = stringOf(message, "from");
    draft.speaker = firstTextOf(message, {"displayName", "from"});
    draft.time = timeOf(message, {"originalarrivaltime"});
    const std::string type = stringOf(message, "messagetype");
    std::string content = stringOf(message, "content");
    const std::string quoted = takeQuote(content);
    draft.text = type == "Text" ? decodeEntities(content) : htmlToText(content);
    if (!startsWith(type, "RichText") && type != "Text") draft.kind = MessageKind::System;
    if (draft.kind == MessageKind::System && draft.text.empty()) draft.text = type;
    if (!quoted.empty()) draft.parents = std::vector<std::string>{quoted};
    MetaFields meta;
    if (type != "RichText" && type != "Text") meta.set("type", type);
    if (const json* properties = memberOf(message, "properties"))
        meta.take(*properties, {"emotions", "edittime", "deletetime"});
    draft.meta = meta.text();
    return draft;
}

class SkypeImporter : public JsonImporter {
public:
    SkypeImporter() : JsonImporter({"skype", "Skype", "Skype: messages.json of its export"}, Genre::Chat) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        return {outline.hasAll({"conversations[].MessageList"}) && outline.hasAny({"userId", "exportDate"}) ? 0.97 : 0,
                {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        for (const json& conversation : listOf(root, "conversations")) {
            if (listOf(conversation, "MessageList").empty()) continue;
            ConversationBuilder& builder = reading.groups.of(idOf(conversation, "id").value_or(""));
            const std::string title = stringOf(conversation, "displayName");
            if (!title.empty()) builder.header().title = title;
            for (const json& message : listOf(conversation, "MessageList")) builder.add(draftOf(message));
        }
    }
};

}  // namespace

std::unique_ptr<Importer> makeSkypeImporter() {
    return std::make_unique<SkypeImporter>();
}

}  // namespace antecedent
