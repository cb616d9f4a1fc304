// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_message.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// The nearest node above that is a message: roots and settings have none.
std::string messageAbove(const json& mapping, const json& node) {
    std::string id = stringOf(node, "parent");
    for (std::size_t steps = 0; !id.empty() && steps < mapping.size(); ++steps) {
        const json* above = memberOf(mapping, id.c_str());
        if (!above) return {};
        const json* message = memberOf(*above, "message");
        const json* parts = message ? valueAt(*message, {"content", "parts"}) : nullptr;
        if (parts && !jsonTextOf(*parts).empty()) return id;
        id = stringOf(*above, "parent");
    }
    return {};
}

class ChatGptImporter : public JsonImporter {
public:
    ChatGptImporter()
        : JsonImporter({"chatgpt", "ChatGPT", "ChatGPT: conversations.json of its export"}, Genre::Chat) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        const std::string record = outline.recordPrefix();
        return {
            outline.hasBetween(record + "mapping.", ".message") && outline.hasBetween(record + "mapping.", ".parent")
                ? 0.96
                : 0,
            {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        forEachObject(root, [&](const json& record) {
            const json* mapping = memberOf(record, "mapping");
            if (!mapping || !mapping->is_object()) return;
            ConversationBuilder& builder = reading.groups.of(firstTextOf(record, {"id", "conversation_id", "title"}));
            if (const std::string title = stringOf(record, "title"); !title.empty()) builder.header().title = title;
            for (auto node = mapping->begin(); node != mapping->end(); ++node)
                addNode(*mapping, node.key(), *node, builder);
        });
    }

private:
    static void addNode(const json& mapping, const std::string& id, const json& node, ConversationBuilder& builder) {
        const json* message = memberOf(node, "message");
        const json* parts = message ? valueAt(*message, {"content", "parts"}) : nullptr;
        const std::string text = parts ? jsonTextOf(*parts) : "";
        if (text.empty()) return;
        MessageDraft draft;
        draft.id = id;
        draft.text = text;
        draft.speaker = textAt(*message, {"author", "role"});
        draft.time = timeOf(*message, {"create_time"});
        const std::string parent = messageAbove(mapping, node);
        draft.parents = parent.empty() ? std::vector<std::string>{} : std::vector<std::string>{parent};
        builder.add(std::move(draft));
    }
};

}  // namespace

std::unique_ptr<Importer> makeChatGptImporter() {
    return std::make_unique<ChatGptImporter>();
}

}  // namespace antecedent
