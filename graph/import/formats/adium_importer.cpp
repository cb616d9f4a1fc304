// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <map>
#include <sstream>

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/xml_values.h"

namespace antecedent {
namespace {

constexpr char expected[] = "messages of a chat, as Adium logs them";

/// What stands in an element, which is HTML, as text.
std::string textIn(const pugi::xml_node& node) {
    std::ostringstream html;
    for (const pugi::xml_node& child : node.children()) child.print(html, "", pugi::format_raw);
    return htmlToText(html.str());
}

/// Empathy's logs name people by other attributes.
bool isEmpathy(std::string_view content) {
    const std::string_view start = content.substr(0, 1000);
    const std::size_t log = start.find("<log>");
    return log != std::string_view::npos && start.find("<message time=", log) != std::string_view::npos;
}

/// The first of some attributes that is there.
std::string attributeIn(const pugi::xml_node& node, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        if (const pugi::xml_attribute found = node.attribute(name)) return found.value();
    }
    return {};
}

class AdiumImporter : public TextImporter {
public:
    std::string_view name() const override { return "adium"; }
    std::string_view title() const override { return "Adium"; }
    std::string_view description() const override { return "logs of Adium (.chatlog, .xml) and of Empathy"; }

protected:
    Recognition sniffText(const TextFile& head) const override {
        const bool log =
            head.content.find("<chat ") < 1000 && head.content.find("purl.org/net/ulf/ns/") != std::string_view::npos;
        return {log || isEmpathy(head.content) ? 1.0 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        pugi::xml_document xml;
        auto parsed = parseXml(xml, file.content, file.path.string());
        const pugi::xml_node chat = xml.child(isEmpathy(file.content) ? "log" : "chat");
        // While a chat goes on, or after a crash, the end of the file is missing.
        if (!parsed && !chat.first_child()) return parsed;
        if (!parsed) sink.warn({0, "the file is damaged or cut off: " + parsed.error().message()});
        ConversationBuilder builder(headerFor(file.path, *this, Genre::Chat));
        std::map<std::string, std::string> aliases;
        std::size_t count = 0;
        for (const pugi::xml_node& entry : chat.children()) {
            if (!control.step(++count, 0)) return cancelled();
            if (auto draft = draftOf(entry, aliases)) add(std::move(*draft), entry, builder);
        }
        if (builder.size() == 0) return noMessage(file.path, expected);
        deliver(builder, sink);
        return {};
    }

private:
    static void add(MessageDraft draft, const pugi::xml_node& entry, ConversationBuilder& builder) {
        // Empathy writes dates without dashes.
        std::string text = entry.attribute("time").value();
        if (text.size() > 8 && text[8] == 'T')
            text = text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6);
        const auto time = parseAnyTime(std::string_view(text));
        if (time && time->base == TimeBase::Calendar) {
            draft.time = time->time;
            if (builder.size() == 0) builder.header().localTime = !time->zoned;
        }
        builder.add(std::move(draft));
    }

    /// Nothing for windows that open and close. Only messages name the alias of who sends them.
    static std::optional<MessageDraft> draftOf(const pugi::xml_node& entry,
                                               std::map<std::string, std::string>& aliases) {
        const std::string_view kind = localName(entry);
        if (kind != "message" && kind != "action" && kind != "status") return std::nullopt;
        MessageDraft draft;
        draft.text = textIn(entry);
        draft.speakerId = attributeIn(entry, {"sender", "id"});
        draft.speaker = attributeIn(entry, {"alias", "name"});
        std::string& alias = aliases[draft.speakerId];
        if (!draft.speaker.empty()) alias = draft.speaker;
        if (draft.speaker.empty()) draft.speaker = alias.empty() ? draft.speakerId : alias;
        if (draft.speaker == draft.speakerId) draft.speakerId.clear();
        if (kind == "action" || entry.attribute("type").value() == std::string_view("action"))
            draft.kind = MessageKind::Action;
        if (kind == "status") {
            draft.kind = MessageKind::System;
            const std::string type = entry.attribute("type").value();
            draft.text = type + (type.empty() || draft.text.empty() ? "" : ": ") + draft.text;
        }
        return draft.text.empty() ? std::nullopt : std::optional(std::move(draft));
    }
};

}  // namespace

std::unique_ptr<Importer> makeAdiumImporter() {
    return std::make_unique<AdiumImporter>();
}

}  // namespace antecedent
