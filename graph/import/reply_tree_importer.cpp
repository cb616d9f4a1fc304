// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <vector>

#include "graph/import/import_helpers.h"
#include "graph/import/importers.h"
#include "graph/import/json_message.h"
#include "graph/import/json_values.h"
#include "graph/import/text_lines.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr char expected[] = "\"conversations\" with \"roots\", as `antecedent predict` writes them";

/// A message of the tree, and its place in the conversation: as it says, else as it was found.
struct Placed {
    const json* message;
    double position;
};

const json* listOf(const json& object, const char* key) {
    const json* list = memberOf(object, key);
    return list && list->is_array() ? list : nullptr;
}

/// All messages below `roots`, put in order. Walks with a stack of its own: trees may be deep.
std::vector<Placed> messagesOf(const json& roots) {
    std::vector<Placed> found;
    std::vector<const json*> open;
    const auto push = [&open](const json& list) {
        for (auto entry = list.rbegin(); entry != list.rend(); ++entry) open.push_back(&*entry);
    };
    push(roots);
    while (!open.empty()) {
        const json& message = *open.back();
        open.pop_back();
        const json* position = memberOf(message, "position");
        found.push_back({&message, position && position->is_number() ? position->get<double>() : -1});
        if (const json* children = listOf(message, "children")) push(*children);
    }
    const auto placed = [](const Placed& entry) { return entry.position >= 0; };
    if (std::all_of(found.begin(), found.end(), placed)) {
        std::stable_sort(found.begin(), found.end(),
                         [](const Placed& a, const Placed& b) { return a.position < b.position; });
    }
    return found;
}

/// The parents of a message, main one first; nullopt when it has no link.
std::optional<std::vector<std::string>> parentsOf(const json& message) {
    const json* link = memberOf(message, "link");
    if (!link || !link->is_object()) return std::nullopt;
    std::vector<std::string> parents;
    if (auto parent = idOf(*link, "parent")) parents.push_back(std::move(*parent));
    const json* others = listOf(message, "other_parents");
    for (std::size_t i = 0; others && i < others->size(); ++i) {
        if (auto other = idOf((*others)[i], "id")) parents.push_back(std::move(*other));
    }
    return parents;
}

class ReplyTreeImporter : public Importer {
public:
    std::string_view name() const override { return "reply-tree"; }
    std::string_view description() const override { return "JSON tree, as this program writes it"; }

    double sniff(const ImportSource& source) const override {
        const std::string_view start = trimLeft(source.content).substr(0, 200);
        const bool named = startsWith(start, "{") && start.find("\"format\"") != std::string_view::npos;
        return named && start.find("\"reply-tree\"") != std::string_view::npos ? 0.95 : 0;
    }

    Result<ImportResult> read(const ImportSource& source, Control& control) const override {
        const auto parsed = parseJson(source.content);
        if (!parsed) {
            return fail(ErrorCode::BadInput, parsed.error().message, placeOf(source) + ":" + parsed.error().where);
        }
        ImportResult result;
        const json* conversations = listOf(*parsed, "conversations");
        for (std::size_t i = 0; conversations && i < conversations->size(); ++i) {
            if (!control.step(i, conversations->size())) return cancelled();
            EarlierLinksReader links;
            links.setModel(memberOf(*parsed, "model"));
            addTree((*conversations)[i], source, std::move(links), result);
        }
        return finish(std::move(result), source, *this, expected);
    }

private:
    void addTree(const json& tree, const ImportSource& source, EarlierLinksReader links, ImportResult& result) const {
        const json* roots = listOf(tree, "roots");
        if (!roots) {
            result.report.warnings.push_back({0, "a conversation without \"roots\" was left out"});
            return;
        }
        ConversationBuilder builder(headerFor(source, *this, stringOf(tree, "genre")));
        if (auto id = idOf(tree, "id")) builder.header().id = std::move(*id);
        const std::string title = stringOf(tree, "title");
        builder.header().title = title.empty() ? builder.header().id : title;
        JsonMessageReader reader(builder);
        for (const Placed& entry : messagesOf(*roots)) {
            const std::size_t before = builder.size();
            reader.add(*entry.message, 0, result.report.warnings);
            if (builder.size() == before) continue;
            builder.last().parents = parentsOf(*entry.message);
            const json* link = memberOf(*entry.message, "link");
            if (link) links.add(builder.last().id, *link, listOf(*entry.message, "other_parents"));
        }
        addConversation(result, builder, links);
    }
};

}  // namespace

std::unique_ptr<Importer> makeReplyTreeImporter() {
    return std::make_unique<ReplyTreeImporter>();
}

}  // namespace antecedent
