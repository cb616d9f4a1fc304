// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/conversation_groups.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/reading/import_helpers.h"
#include "graph/import/reading/xml_values.h"

namespace antecedent {
namespace {

constexpr char expected[] = "bugs of Bugzilla or items of Jira, with their comments";

std::string inside(const pugi::xml_node& node, const char* name) {
    return std::string(trim(node.child(name).text().get()));
}

void setTime(MessageDraft& draft, std::string_view text, Conversation::Header& header) {
    const auto time = parseAnyTime(text);
    if (!time || time->base != TimeBase::Calendar) return;
    draft.time = time->time;
    header.localTime = !time->zoned;
}

/// The first comment is what the bug begins with.
void addBug(const pugi::xml_node& bug, ConversationGroups& groups) {
    ConversationBuilder& builder = groups.of(inside(bug, "bug_id"));
    const std::string title = inside(bug, "short_desc");
    if (!title.empty()) builder.header().title = title;
    for (const pugi::xml_node& comment : bug.children("long_desc")) {
        MessageDraft draft;
        draft.id = inside(comment, "commentid");
        draft.speakerId = inside(comment, "who");
        draft.speaker = comment.child("who").attribute("name").value();
        if (draft.speaker.empty()) draft.speaker = draft.speakerId;
        if (draft.speaker == draft.speakerId) draft.speakerId.clear();
        draft.text = inside(comment, "thetext");
        if (builder.size() == 0) {
            draft.parents = std::vector<std::string>{};
            draft.subject = title;
            if (draft.text.empty()) draft.text = title;
        }
        setTime(draft, inside(comment, "bug_when"), builder.header());
        if (!draft.text.empty()) builder.add(std::move(draft));
    }
}

/// Its texts are HTML.
void addItem(const pugi::xml_node& item, ConversationGroups& groups) {
    ConversationBuilder& builder = groups.of(inside(item, "key"));
    MessageDraft opening;
    opening.id = inside(item, "key");
    opening.subject = inside(item, "summary");
    if (!opening.subject.empty()) builder.header().title = opening.subject;
    opening.speaker = inside(item, "reporter");
    opening.text = htmlToText(inside(item, "description"));
    if (opening.text.empty()) opening.text = opening.subject;
    opening.parents = std::vector<std::string>{};
    setTime(opening, inside(item, "created"), builder.header());
    builder.add(std::move(opening));
    for (const pugi::xml_node& comment : item.child("comments").children("comment")) {
        MessageDraft draft;
        draft.id = comment.attribute("id").value();
        draft.speaker = comment.attribute("author").value();
        draft.text = htmlToText(comment.text().get());
        setTime(draft, comment.attribute("created").value(), builder.header());
        builder.add(std::move(draft));
    }
}

/// What Bugzilla and Jira give out as XML.
class TrackerXmlImporter : public TextImporter {
public:
    std::string_view name() const override { return "tracker-xml"; }
    std::string_view title() const override { return "Issue tracker XML"; }
    std::string_view description() const override {
        return "bugs of Bugzilla and items of Jira with their comments, as XML";
    }

protected:
    Recognition sniffText(const TextFile& head) const override {
        const std::string_view start = trimLeft(head.content);
        if (!startsWith(start, "<")) return {};
        if (start.substr(0, 1000).find("<bugzilla ") != std::string_view::npos) return {0.98, {}};
        const bool feed = start.find("<rss ") != std::string_view::npos;
        const bool items = start.find("<key id=\"") != std::string_view::npos;
        return {feed && items && start.find("<reporter ") != std::string_view::npos ? 0.98 : 0.0, {}};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        pugi::xml_document xml;
        const auto parsed = parseXml(xml, file.content, file.path.string());
        const pugi::xml_node bugs = xml.child("bugzilla");
        const pugi::xml_node items = xml.child("rss").child("channel");
        if (!parsed && !bugs.first_child() && !items.first_child()) return parsed;
        if (!parsed) sink.warn({0, "the file is damaged or cut off: " + parsed.error().message()});
        sink.variant(bugs ? "Bugzilla" : "Jira");
        ConversationGroups groups(headerFor(file.path, *this, Genre::Forum));
        std::size_t count = 0;
        for (const pugi::xml_node& node : bugs ? bugs.children("bug") : items.children("item")) {
            if (!control.step(++count, 0)) return cancelled();
            bugs ? addBug(node, groups) : addItem(node, groups);
        }
        if (groups.messages() == 0) return noMessage(file.path, expected);
        groups.deliverTo(sink, MessageOrder::AsRead);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeTrackerXmlImporter() {
    return std::make_unique<TrackerXmlImporter>();
}

}  // namespace antecedent
