// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <unordered_map>

#include "graph/base/text_lines.h"
#include "graph/import/formats/element_export.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_elements.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr char expected[] = "events of a Matrix room, as Element exports them";

/// Older clients repeat the message that is answered before the answer: "> <@ann:example.org> words", then an empty
/// line.
std::string withoutFallback(const std::string& body) {
    if (!startsWith(body, "> <@") && !startsWith(body, "> * <@")) return body;
    std::string_view rest = body;
    while (startsWith(rest, ">")) rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
    return std::string(trim(rest));
}

/// What is asked in a poll, of either spelling; null for any other event.
const json* pollIn(const json& event) {
    const json* content = memberOf(event, "content");
    const json* poll =
        content ? memberOf(*content, {"m.poll", "m.poll.start", "org.matrix.msc3381.poll.start"}) : nullptr;
    return poll ? memberOf(*poll, "question") : nullptr;
}

std::string questionOf(const json& question) {
    const std::string asked = firstTextOf(question, {"m.text", "org.matrix.msc1767.text", "body"});
    if (!asked.empty()) return asked;
    const json& texts = listOf(question, "m.text");
    return texts.empty() ? std::string() : stringOf(texts.front(), "body");
}

std::string stateText(const json& event) {
    const json* content = memberOf(event, "content");
    const std::string type = stringOf(event, "type");
    std::string what = content ? firstTextOf(*content, {"membership", "name", "topic", "creator"}) : "";
    return type.substr(type.rfind('.') + 1) + (what.empty() ? "" : ": " + what);
}

/// Puts a room together: edits and reactions are events of their own, and name the one that they are about.
class RoomReading {
public:
    explicit RoomReading(ConversationBuilder& builder) : m_builder(builder) {}

    void add(const json& event) {
        const std::string type = stringOf(event, "type");
        const json* content = memberOf(event, "content");
        const json* relation = content ? memberOf(*content, "m.relates_to") : nullptr;
        const std::string relationType = relation ? stringOf(*relation, "rel_type") : "";
        if (type == "m.reaction" || relationType == "m.annotation") {
            m_reactions[stringOf(*relationOr(relation), "event_id")].push_back(stringOf(*relationOr(relation), "key"));
        } else if (relationType == "m.replace") {
            m_edits[stringOf(*relation, "event_id")] = editedText(*content);
        } else if (type == "m.room.message" || type == "m.sticker" || type == "m.room.encrypted" || pollIn(event)) {
            addMessage(event, relation);
        } else if (memberOf(event, "state_key")) {
            addState(event);
        }
    }

    void finish() {
        for (MessageDraft& draft : m_builder.drafts()) {
            const auto named = m_names.find(draft.speakerId);
            if (named != m_names.end()) draft.speaker = named->second;
            if (m_roots.count(draft.id) > 0) draft.thread = {draft.id, draft.id, true};
            const auto edit = m_edits.find(draft.id);
            const auto reactions = m_reactions.find(draft.id);
            MetaFields meta;
            meta.take(json::parse(draft.meta.empty() ? "{}" : draft.meta), {"msgtype", "url", "deleted"});
            if (edit != m_edits.end() && !edit->second.empty()) {
                draft.text = edit->second;
                meta.set("edited", true);
            }
            if (reactions != m_reactions.end()) {
                for (const std::string& key : reactions->second) meta.add("reactions", key);
            }
            draft.meta = meta.text();
        }
    }

private:
    static const json* relationOr(const json* relation) {
        static const json none;
        return relation ? relation : &none;
    }

    static std::string editedText(const json& content) {
        const json* fresh = memberOf(content, "m.new_content");
        return fresh ? stringOf(*fresh, "body") : std::string();
    }

    static MessageDraft draftOf(const json& event) {
        MessageDraft draft;
        draft.id = stringOf(event, "event_id");
        draft.speakerId = firstTextOf(event, {"sender", "user_id"});
        draft.speaker = draft.speakerId;
        draft.time = timeOf(event, {"origin_server_ts"});
        return draft;
    }

    void addMessage(const json& event, const json* relation) {
        MessageDraft draft = draftOf(event);
        const json* content = memberOf(event, "content");
        const std::string kind = content ? stringOf(*content, "msgtype") : "";
        draft.text = content ? stringOf(*content, "body") : "";
        if (const json* question = pollIn(event)) draft.text = questionOf(*question);
        if (kind == "m.emote") draft.kind = MessageKind::Action;
        if (kind == "m.notice") draft.kind = MessageKind::Notice;
        if (relation) setRelation(draft, *relation);
        MetaFields meta;
        if (kind != "m.text" && kind != "m.emote" && kind != "m.notice") meta.set("msgtype", kind);
        meta.set("url", content ? stringOf(*content, "url") : "");
        meta.set("deleted", memberOf(event, "redacted_because") || valueAt(event, {"unsigned", "redacted_because"}) ||
                                !content || content->empty());
        draft.meta = meta.text();
        m_builder.add(std::move(draft));
    }

    void setRelation(MessageDraft& draft, const json& relation) {
        const std::string parent = textAt(relation, {"m.in_reply_to", "event_id"});
        if (stringOf(relation, "rel_type") == "m.thread") {
            const std::string root = stringOf(relation, "event_id");
            draft.thread = {root, root, true};
            m_roots[root] = true;
            // The reply that old clients are shown is no real one.
            if (isTrue(relation, "is_falling_back") || parent.empty()) return;
        }
        if (parent.empty()) return;
        draft.parents = std::vector<std::string>{parent};
        draft.text = withoutFallback(draft.text);
    }

    void addState(const json& event) {
        MessageDraft draft = draftOf(event);
        if (stringOf(event, "type") == "m.room.member") {
            const std::string name = textAt(event, {"content", "displayname"});
            if (!name.empty()) m_names[stringOf(event, "state_key")] = name;
        }
        draft.kind = MessageKind::System;
        draft.text = stateText(event);
        m_builder.add(std::move(draft));
    }

    ConversationBuilder& m_builder;
    std::unordered_map<std::string, std::string> m_names;
    std::unordered_map<std::string, std::string> m_edits;
    std::unordered_map<std::string, std::vector<std::string>> m_reactions;
    std::unordered_map<std::string, bool> m_roots;
};

class MatrixImporter : public Importer {
public:
    std::string_view name() const override { return "matrix"; }
    std::string_view title() const override { return "Matrix"; }
    std::string_view description() const override {
        return "Matrix: Element's export of a room as JSON, HTML or text, or a list of its events";
    }

    Recognition sniff(const SourceTree& source) const override {
        if (!source.single()) return {};
        const std::string head = source.head(source.entries().front());
        if (elementLayoutOf(head) != ElementLayout::None) return {0.96, {}};
        const JsonOutline outline = outlineOf(head);
        for (const std::string& list : lists()) {
            const std::string prefix = list + ".";
            if (outline.hasAll({prefix + "origin_server_ts", prefix + "type", prefix + "content"})) return {0.96, {}};
        }
        const bool lines =
            outline.root == JsonOutline::Root::Lines && outline.hasAll({"origin_server_ts", "type", "content"});
        return {lines ? 0.96 : 0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions&, ConversationSink& sink,
                      Control& control) const override {
        const SourceEntry& entry = source.entries().front();
        ConversationGroups groups(headerFor(source.path(), *this, Genre::Chat));
        ConversationBuilder& builder = groups.of("");
        RoomReading reading(builder);
        if (elementLayoutOf(source.head(entry)) != ElementLayout::None) return readExport(source, groups, sink);
        if (outlineOf(source.head(entry)).root == JsonOutline::Root::Lines) {
            const auto events = readJsonFile(source, entry, sink);
            if (!events) return tl::unexpected(events.error());
            forEachObject(*events, [&](const json& event) { reading.add(event); });
        } else if (const auto read = readLists(source, entry, {reading, builder, sink, control}); !read) {
            return read;
        }
        reading.finish();
        if (groups.messages() == 0) return noMessage(source.path(), expected);
        groups.deliverTo(sink, MessageOrder::ByTime);
        return {};
    }

private:
    Result<void> readExport(const SourceTree& source, ConversationGroups& groups, ConversationSink& sink) const {
        const SourceEntry& entry = source.entries().front();
        const auto text = source.text(entry);
        if (!text) return tl::unexpected(text.error());
        const bool page = elementLayoutOf(source.head(entry)) == ElementLayout::Html;
        sink.variant(page ? "Element's HTML" : "Element's text");
        page ? readElementHtml(text->text, groups.of("")) : readElementText(text->text, groups.of(""));
        if (groups.messages() == 0) return noMessage(source.path(), expected);
        groups.deliverTo(sink, MessageOrder::AsRead);
        return {};
    }

    struct Target {
        RoomReading& reading;
        ConversationBuilder& builder;
        ConversationSink& sink;
        Control& control;
    };

    static const std::vector<std::string>& lists() {
        static const std::vector<std::string> paths{"messages[]", "[]",         "chunk[]",
                                                    "events[]",   "timeline[]", "timeline.events[]"};
        return paths;
    }

    static Result<void> readLists(const SourceTree& source, const SourceEntry& entry, const Target& target) {
        const auto stream = source.stream(entry);
        if (!stream) return tl::unexpected(stream.error());
        JsonElements elements(lists());
        std::size_t count = 0;
        const auto read = elements.read(**stream, [&](const std::string&, const json& event) {
            target.reading.add(event);
            return target.control.step(++count, 0);
        });
        if (target.control.cancelled()) return cancelled();
        if (!read) target.sink.warn({0, "the export is damaged or cut off: " + read.error().message()});
        const std::string room = elements.outer("room_name");
        if (!room.empty()) target.builder.header().title = room;
        if (!room.empty()) target.sink.variant("Element");
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeMatrixImporter() {
    return std::make_unique<MatrixImporter>();
}

}  // namespace antecedent
