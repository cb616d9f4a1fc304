// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <nlohmann/json.hpp>

#include "graph/base/text_lines.h"
#include "graph/import/formats/corpus_importers.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_values.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr char expected[] = "dialogues with \"edus\" and \"relations\"";

std::optional<std::size_t> indexOf(const json& relation, const char* key) {
    const json* value = memberOf(relation, key);
    if (!value || !value->is_number_integer() || value->get<std::int64_t>() < 0) return std::nullopt;
    return static_cast<std::size_t>(value->get<std::int64_t>());
}

/// The later unit of a relation answers the earlier one; the rare relation that points back is turned round.
void addRelations(const json& dialogue, ConversationBuilder& builder) {
    std::vector<json> kinds(builder.size(), json::array());
    for (MessageDraft& draft : builder.drafts()) draft.parents.emplace();
    const json* relations = memberOf(dialogue, "relations");
    if (!relations || !relations->is_array()) return;
    for (const json& relation : *relations) {
        const auto x = indexOf(relation, "x");
        const auto y = indexOf(relation, "y");
        if (!x || !y || std::max(*x, *y) >= builder.size() || *x == *y) continue;
        const auto [parent, child] = std::minmax(*x, *y);
        builder.drafts()[child].parents->push_back(std::to_string(parent));
        kinds[child].push_back(stringOf(relation, "type"));
    }
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (kinds[i].empty()) continue;
        builder.drafts()[i].meta = json{{"relations", kinds[i]}}.dump(-1, ' ', false, json::error_handler_t::replace);
    }
}

class DiscourseRelationsImporter : public TextImporter {
public:
    std::string_view name() const override { return "discourse-relations"; }
    std::string_view title() const override { return "Discourse relations"; }
    std::string_view description() const override {
        return "dialogues with discourse relations as JSON: STAC, Molweni, Minecraft";
    }

    Recognition sniffText(const TextFile& head) const override {
        const std::string_view start = trimLeft(head.content);
        if (start.empty() || (start.front() != '[' && start.front() != '{')) return {};
        const auto has = [&](const char* key) { return start.find(key) != std::string_view::npos; };
        return {has("\"edus\"") && has("\"text\"") && has("\"speaker\"") ? 0.96 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        const auto parsed = parseJson(file.content);
        if (!parsed) return readLines(file, sink, control);
        const json* data = memberOf(*parsed, "data");
        const json* dialogues = memberOf(data ? *data : *parsed, "dialogues");
        if (!dialogues) dialogues = data ? data : &*parsed;
        if (dialogues->is_object()) {
            readDialogue(file, *dialogues, 0, sink);
            return {};
        }
        for (std::size_t i = 0; i < dialogues->size(); ++i) {
            if (!control.step(i + 1, dialogues->size())) return cancelled();
            readDialogue(file, (*dialogues)[i], i + 1, sink);
        }
        return {};
    }

private:
    /// A dialogue a line.
    Result<void> readLines(const TextFile& file, ConversationSink& sink, Control& control) const {
        LineReader lines(file.content);
        std::size_t read = 0;
        while (const auto line = lines.next()) {
            if (!control.step(lines.position(), file.content.size())) return cancelled();
            if (trim(*line).empty()) continue;
            const auto dialogue = parseJson(*line);
            if (dialogue) {
                readDialogue(file, *dialogue, ++read, sink);
            } else {
                sink.warn({lines.number(), "left out, " + dialogue.error().message()});
            }
        }
        if (read == 0) return noMessage(file.path, expected);
        return {};
    }

    void readDialogue(const TextFile& file, const json& dialogue, std::size_t number, ConversationSink& sink) const {
        const json* edus = memberOf(dialogue, "edus");
        if (!edus || !edus->is_array())
            return sink.warn({0, "dialogue " + std::to_string(number) + " left out: it has no \"edus\""});
        ConversationBuilder builder(headerFor(file.path, *this, Genre::Chat));
        const auto id = idOf(dialogue, "id");
        if (id || number > 0) {
            builder.header().id += "-" + (id ? *id : std::to_string(number));
            builder.header().title = builder.header().id;
        }
        for (std::size_t i = 0; i < edus->size(); ++i) {
            MessageDraft draft;
            draft.id = std::to_string(i);
            draft.speaker = stringOf((*edus)[i], "speaker");
            draft.text = trim(stringOf((*edus)[i], "text"));
            builder.add(std::move(draft));
        }
        addRelations(dialogue, builder);
        deliver(builder, sink);
    }
};

}  // namespace

std::unique_ptr<Importer> makeDiscourseRelationsImporter() {
    return std::make_unique<DiscourseRelationsImporter>();
}

}  // namespace antecedent
