// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>

#include "graph/import/formats/help_desk.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// Chats first: what they hold besides looks like a ticket.
const std::vector<HelpDesk>& desks() {
    static const std::vector<HelpDesk> all = [] {
        std::vector<HelpDesk> makers = chatDesks();
        makers.insert(makers.end(), ticketDesks().begin(), ticketDesks().end());
        return makers;
    }();
    return all;
}

/// Tickets are conversations.
class HelpDeskImporter : public JsonImporter {
public:
    HelpDeskImporter()
        : JsonImporter(
              {"helpdesk", "Help desk",
               "Tickets of help desks: the APIs of Zendesk, Intercom, Freshdesk, Help Scout, LiveChat, tawk.to"},
              Genre::Mail) {}

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        for (const std::string& record :
             {outline.recordPrefix(), std::string("tickets[]."), std::string("conversations[]."),
              std::string("chats[]."), std::string("_embedded.conversations[].")}) {
            const auto known = [&](const HelpDesk& desk) { return desk.knows(outline, record); };
            if (std::any_of(desks().begin(), desks().end(), known)) return {0.97, {}};
        }
        return {};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        const json* list = memberOf(root, {"tickets", "chats"});
        if (!list) list = valueAt(root, {"_embedded", "conversations"});
        if (!list && !isTicket(root)) list = memberOf(root, "conversations");
        forEachObject(list ? *list : root, [&](const json& record) { addRecord(record, reading); });
    }

private:
    static bool isTicket(const json& record) {
        return std::any_of(desks().begin(), desks().end(), [&](const HelpDesk& desk) { return desk.holds(record); });
    }

    static void addRecord(const json& record, const JsonReading& reading) {
        for (const HelpDesk& desk : desks()) {
            if (!desk.holds(record)) continue;
            const std::string id = firstTextOf(record, {"ticket_id", "number", "id"});
            ConversationBuilder& builder = reading.groups.of(id);
            const std::string title = firstTextOf(record, {"subject", "title"});
            if (!title.empty()) builder.header().title = title;
            reading.sink.variant(desk.name);
            return desk.add(record, builder);
        }
    }
};

}  // namespace

std::unique_ptr<Importer> makeHelpDeskImporter() {
    return std::make_unique<HelpDeskImporter>();
}

}  // namespace antecedent
