// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// Older exports have lists of what was received and what was sent, newer ones a list for each talk.
class SnapchatImporter : public JsonImporter {
public:
    SnapchatImporter()
        : JsonImporter({"snapchat", "Snapchat", "Snapchat: chat_history.json of My Data"}, Genre::Chat) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        const bool snaps = outline.root == JsonOutline::Root::Object && outline.hasBetween("", "[].Media Type") &&
                           outline.hasBetween("", "[].Created");
        const bool said = outline.hasBetween("", "[].From") || outline.hasBetween("", "[].To");
        return {snaps && said ? 0.97 : 0.0, {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        if (!root.is_object()) return;
        for (auto list = root.begin(); list != root.end(); ++list) {
            forEachObject(*list, [&](const json& snap) { add(snap, list.key(), reading.groups); });
        }
    }

private:
    /// Who sent it is named, or is the one whose export it is.
    static void add(const json& snap, const std::string& list, ConversationGroups& groups) {
        const std::string from = stringOf(snap, "From"), to = stringOf(snap, "To");
        const bool whole = memberOf(snap, "IsSender") != nullptr;
        ConversationBuilder& builder = groups.of(whole ? list : from.empty() ? to : from);
        const std::string title = stringOf(snap, "Conversation Title");
        if (!title.empty()) builder.header().title = title;
        MessageDraft draft;
        draft.speaker = from.empty() ? "Me" : from;
        draft.text = decodeEntities(firstTextOf(snap, {"Content", "Text"}));
        draft.time = timeOf(snap, {"Created"});
        MetaFields meta;
        if (stringOf(snap, "Media Type") != "TEXT") meta.take(snap, {"Media Type", "Media IDs"});
        draft.meta = meta.text();
        if (!draft.text.empty() || !draft.meta.empty()) builder.add(std::move(draft));
    }
};

}  // namespace

std::unique_ptr<Importer> makeSnapchatImporter() {
    return std::make_unique<SnapchatImporter>();
}

}  // namespace antecedent
