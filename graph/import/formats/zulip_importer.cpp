// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <unordered_map>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/json_importer.h"
#include "graph/import/reading/json_values.h"
#include "graph/import/reading/meta_fields.h"
#include "graph/import/reading/tree_shape.h"

namespace antecedent {
namespace {
using nlohmann::json;

/// Names of people and of the places that messages are in.
struct Names {
    std::unordered_map<std::string, std::string> people;
    std::unordered_map<std::string, std::string> places;  ///< by recipient
};

/// "@**Nora Berg|7**" and "@_**Nora Berg**" are shown as "@Nora Berg".
std::string withoutMentionMarks(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t open = text[i] == '@' ? text.find("**", i) : std::string::npos;
        const std::size_t close =
            open != std::string::npos && open <= i + 2 ? text.find("**", open + 2) : std::string::npos;
        if (close == std::string::npos) {
            result += text[i++];
            continue;
        }
        const std::string name = text.substr(open + 2, close - open - 2);
        result += "@" + name.substr(0, name.find('|'));
        i = close + 2;
    }
    return result;
}

/// "Quote and reply" writes the quoted message before the answer: "@_**Ann|3** [said](…/near/12):" and a fenced block.
void takeQuotes(MessageDraft& draft) {
    std::string& text = draft.text;
    std::vector<std::string> parents;
    while (startsWith(text, "@_**")) {
        const std::size_t line = text.find('\n');
        const std::string head = text.substr(0, line);
        const std::size_t near = head.rfind("/near/");
        const std::size_t fence = line == std::string::npos ? line : text.find_first_not_of('`', line + 1);
        if (near == std::string::npos || fence == std::string::npos || fence < line + 4) break;
        const std::string mark(fence - line - 1, '`');
        const std::size_t end = text.find("\n" + mark, fence);
        if (text.compare(fence, 5, "quote") != 0 || end == std::string::npos) break;
        parents.push_back(head.substr(near + 6, head.find_first_not_of("0123456789", near + 6) - near - 6));
        const std::string rest(trim(std::string_view(text).substr(end + 1 + mark.size())));
        if (rest.empty()) break;
        text = rest;
    }
    if (!parents.empty()) draft.parents = std::move(parents);
    text = withoutMentionMarks(text);
}

/// The end of the element that the text begins with, which may hold others of its name; npos when it is not closed.
std::size_t endOfElement(std::string_view html, const std::string& name) {
    std::size_t depth = 0;
    for (std::size_t at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        if (html.compare(at, name.size() + 1, "<" + name) == 0) ++depth;
        if (html.compare(at, name.size() + 3, "</" + name + ">") != 0) continue;
        if (--depth == 0) return at + name.size() + 3;
    }
    return std::string_view::npos;
}

/// The same in the HTML that the interface answers: a line with the name and a link to ".../near/12", and a quotation.
void takeHtmlQuotes(MessageDraft& draft) {
    constexpr std::string_view person = "<p><span class=\"user-mention";
    constexpr std::string_view quotation = "<blockquote>";
    std::string_view text = draft.text;
    std::vector<std::string> parents;
    while (startsWith(text, person)) {
        const std::size_t line = endOfElement(text, "p");
        if (line == std::string_view::npos) break;
        const std::size_t near = text.substr(0, line).rfind("/near/");
        const std::string_view quote = trim(text.substr(line));
        const std::size_t end = startsWith(quote, quotation) ? endOfElement(quote, "blockquote") : std::string::npos;
        if (near == std::string_view::npos || end == std::string_view::npos) break;
        const std::size_t id = near + 6;
        parents.emplace_back(text.substr(id, text.find_first_not_of("0123456789", id) - id));
        const std::string_view rest = trim(quote.substr(end));
        if (rest.empty()) break;
        text = rest;
    }
    draft.text = std::string(text);
    if (!parents.empty()) draft.parents = std::move(parents);
}

MessageDraft draftOf(const json& message) {
    MessageDraft draft;
    draft.id = idOf(message, "id").value_or("");
    draft.text = stringOf(message, "content");
    draft.time = timeOf(message, {"date_sent", "timestamp"});
    const std::string topic = firstTextOf(message, {"subject", "topic"});
    const bool direct = stringOf(message, "type") == "private" ||
                        (memberOf(message, "is_channel_message") && !isTrue(message, "is_channel_message"));
    if (!direct && topic.size() > 1) {
        draft.thread.group = topic;
        draft.subject = topic;
    }
    MetaFields meta;
    meta.take(message, {"last_edit_timestamp", "last_edit_time", "edit_history"});
    for (const json& reaction : listOf(message, "reactions")) meta.add("reactions", stringOf(reaction, "emoji_name"));
    draft.meta = meta.text();
    return draft;
}

std::string placeOfMessage(const json& message) {
    const json* recipient = memberOf(message, "display_recipient");
    if (!recipient) return idOf(message, "stream_id").value_or("");
    if (!recipient->is_array()) return idOf(*recipient).value_or("");
    std::string people;
    for (const json& person : *recipient) people += (people.empty() ? "" : ", ") + stringOf(person, "full_name");
    return people;
}

class ZulipImporter : public JsonImporter {
public:
    ZulipImporter()
        : JsonImporter({"zulip", "Zulip", "Zulip: export folder or archive, or the API's messages"}, Genre::Chat) {}

    Recognition sniff(const SourceTree& source) const override {
        if (source.single()) return JsonImporter::sniff(source);
        const auto realms = source.named("realm.json");
        const bool known = !realms.empty() && holdAll(source, realms) &&
                           outlineOf(source.head(*realms.front())).hasBetween("zerver_", "");
        return {known ? 0.98 : 0, {}};
    }

    Result<void> read(const SourceTree& source, const ImportOptions& options, ConversationSink& sink,
                      Control& control) const override {
        if (source.single()) return JsonImporter::read(source, options, sink, control);
        const auto realm = readJsonFile(source, *source.named("realm.json").front(), sink);
        if (!realm) return tl::unexpected(realm.error());
        const Names names = namesIn(*realm);
        ConversationGroups groups(headerFor(source.path(), *this, genre()));
        sink.variant("export");
        for (const SourceEntry& entry : source.entries()) {
            const std::string file = std::filesystem::path(entry.name).filename().string();
            if (!startsWith(file, "messages-") || !endsWith(file, ".json")) continue;
            const auto part = readJsonFile(source, entry, sink);
            if (part) addExported(*part, names, groups);
            if (!part) sink.warn({0, entry.name + " was left out: " + part.error().message()});
            if (!control.step(groups.messages(), 0)) return cancelled();
        }
        if (groups.messages() == 0) return noMessage(source.path(), "a Zulip export with messages-000001.json");
        groups.deliverTo(sink, MessageOrder::ByTime);
        return {};
    }

protected:
    Recognition sniffOutline(const JsonOutline& outline) const override {
        for (const std::string& prefix : {outline.recordPrefix(), std::string("messages[].")}) {
            if (outline.hasAll({prefix + "sender_full_name", prefix + "content", prefix + "timestamp"}))
                return {0.96, {}};
        }
        if (outline.hasAll({"zerver_message[].sender", "zerver_message[].content"})) return {0.9, {}};
        return {0, outline.hasBetween("zerver_realm", "")
                       ? Sentence("is the realm.json of a Zulip export; give the export's folder or archive")
                       : Sentence()};
    }

    void readJson(const json& root, const JsonReading& reading) const override {
        if (memberOf(root, "zerver_message")) return addExported(root, {}, reading.groups);
        const json* messages = memberOf(root, "messages");
        forEachObject(messages ? *messages : root, [&](const json& message) {
            MessageDraft draft = draftOf(message);
            draft.speaker = stringOf(message, "sender_full_name");
            draft.speakerId = firstTextOf(message, {"sender_id", "sender_email"});
            takeQuotes(draft);
            if (stringOf(message, "content_type") != "text/x-markdown" && startsWith(draft.text, "<")) {
                takeHtmlQuotes(draft);
                draft.text = htmlToText(draft.text);
            }
            reading.groups.of(placeOfMessage(message)).add(std::move(draft));
        });
    }

private:
    static void addExported(const json& part, const Names& names, ConversationGroups& groups) {
        for (const json& message : listOf(part, "zerver_message")) {
            MessageDraft draft = draftOf(message);
            draft.speakerId = idOf(message, "sender").value_or("");
            const auto person = names.people.find(draft.speakerId);
            draft.speaker = person == names.people.end() ? draft.speakerId : person->second;
            takeQuotes(draft);
            const std::string recipient = idOf(message, "recipient").value_or("");
            const auto place = names.places.find(recipient);
            groups.of(place == names.places.end() ? recipient : place->second).add(std::move(draft));
        }
    }

    static Names namesIn(const json& realm) {
        Names names;
        std::unordered_map<std::string, std::string> streams;
        for (const char* list :
             {"zerver_userprofile", "zerver_userprofile_mirrordummy", "zerver_userprofile_crossrealm"}) {
            for (const json& person : listOf(realm, list)) {
                names.people[idOf(person, "id").value_or("")] = firstTextOf(person, {"full_name", "email"});
            }
        }
        for (const json& stream : listOf(realm, "zerver_stream"))
            streams[idOf(stream, "id").value_or("")] = stringOf(stream, "name");
        for (const json& recipient : listOf(realm, "zerver_recipient")) {
            const std::string id = idOf(recipient, "id").value_or("");
            const std::string target = idOf(recipient, "type_id").value_or("");
            const std::string type = idOf(recipient, "type").value_or("");
            if (type == "2" && streams.count(target) > 0) names.places[id] = streams[target];
            if (type == "1" && names.people.count(target) > 0) names.places[id] = "direct: " + names.people[target];
        }
        return names;
    }
};

}  // namespace

std::unique_ptr<Importer> makeZulipImporter() {
    return std::make_unique<ZulipImporter>();
}

}  // namespace antecedent
