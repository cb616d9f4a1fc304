// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// Conversations with assistants as Rasa tracks them: what people and the assistant say stands among its own decisions.
class RasaImporter : public JsonImporter {
public:
    RasaImporter() : JsonImporter({"rasa", "Rasa", "Rasa: trackers of conversations with an assistant"}, Genre::Chat) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        const std::string record = outline.recordPrefix();
        const bool known =
            outline.hasAll({record + "sender_id", record + "events[].event", record + "events[].timestamp"});
        return {known ? 0.95 : 0.0, {}};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        forEachObject(root, [&](const json& tracker) {
            ConversationBuilder& builder = reading.groups.of(idOf(tracker, "sender_id").value_or(""));
            for (const json& event : listOf(tracker, "events")) {
                const std::string kind = stringOf(event, "event");
                const std::string text = stringOf(event, "text");
                if ((kind != "user" && kind != "bot") || text.empty()) continue;
                MessageDraft draft;
                draft.id = firstTextOf(event, {"message_id"});
                draft.speaker = kind;
                draft.text = text;
                draft.time = timeOf(event, {"timestamp"});
                builder.add(std::move(draft));
            }
        });
    }
};

}  // namespace

std::unique_ptr<Importer> makeRasaImporter() {
    return std::make_unique<RasaImporter>();
}

}  // namespace antecedent
