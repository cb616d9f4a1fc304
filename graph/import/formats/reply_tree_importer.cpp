// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <vector>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/earlier_links.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_message.h"
#include "graph/import/reading/json_values.h"

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
    if (!link || !link->is_object() || stringOf(*link, "origin") == "unknown") return std::nullopt;
    std::vector<std::string> parents;
    if (auto parent = idOf(*link, "parent")) parents.push_back(std::move(*parent));
    const json* others = listOf(message, "other_parents");
    for (std::size_t i = 0; others && i < others->size(); ++i) {
        if (auto other = idOf((*others)[i], "id")) parents.push_back(std::move(*other));
    }
    return parents;
}

class ReplyTreeImporter : public TextImporter {
public:
    std::string_view name() const override { return "reply-tree"; }
    std::string_view title() const override { return "Reply tree"; }
    std::string_view description() const override { return "JSON tree, as this program writes it"; }

    Recognition sniffText(const TextFile& head) const override {
        const std::string_view start = trimLeft(head.content).substr(0, 200);
        const bool named = startsWith(start, "{") && start.find("\"format\"") != std::string_view::npos;
        return {named && start.find("\"reply-tree\"") != std::string_view::npos ? 0.95 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        const auto parsed = parseJson(file.content);
        if (!parsed) {
            return fail(ErrorCode::BadInput, parsed.error().says, placeOf(file.path) + ":" + parsed.error().where);
        }
        const json* conversations = listOf(*parsed, "conversations");
        if (!conversations || conversations->empty()) return noMessage(file.path, expected);
        for (std::size_t i = 0; i < conversations->size(); ++i) {
            if (!control.step(i, conversations->size())) return cancelled();
            Conversation::Header header = headerFor(file.path, *this, genreIn(stringOf((*conversations)[i], "genre")));
            setModel(header, memberOf(*parsed, "model"));
            addTree((*conversations)[i], std::move(header), sink);
        }
        return {};
    }

private:
    static void addTree(const json& tree, Conversation::Header header, ConversationSink& sink) {
        const json* roots = listOf(tree, "roots");
        if (!roots) {
            sink.warn({0, "a conversation without \"roots\" was left out"});
            return;
        }
        ConversationBuilder builder(std::move(header));
        if (auto id = idOf(tree, "id")) builder.header().id = std::move(*id);
        const std::string title = stringOf(tree, "title");
        builder.header().title = title.empty() ? builder.header().id : title;
        JsonMessageReader reader(builder);
        for (const Placed& entry : messagesOf(*roots)) {
            const std::size_t before = builder.size();
            reader.add(*entry.message, 0, sink);
            if (builder.size() == before) continue;
            builder.last().parents = parentsOf(*entry.message);
            const json* link = memberOf(*entry.message, "link");
            if (link) builder.last().link = linkRecordOf(*link, listOf(*entry.message, "other_parents"));
        }
        deliver(builder, sink);
    }
};

}  // namespace

std::unique_ptr<Importer> makeReplyTreeImporter() {
    return std::make_unique<ReplyTreeImporter>();
}

}  // namespace antecedent
