// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/text_lines.h"
#include "graph/import/formats/importers.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_document.h"
#include "graph/import/reading/import_helpers.h"

namespace antecedent {
namespace {

constexpr char expected[] = "a page of messages, as Google Takeout has them of Google Voice";

bool has(std::string_view content, std::string_view part) {
    return content.find(part) != std::string_view::npos;
}

/// Number and name in a link: "tel:+4930123456" around "Ann".
void setSpeaker(MessageDraft& draft, const HtmlNode& message) {
    for (const HtmlNode& cite : message.named("cite")) {
        draft.speaker = trim(cite.text());
        for (const HtmlNode& link : cite.named("a")) {
            const std::string address = link.attribute("href");
            if (startsWith(address, "tel:")) draft.speakerId = address.substr(4);
        }
        break;
    }
    if (draft.speaker.empty()) draft.speaker = draft.speakerId;
    if (draft.speaker == draft.speakerId) draft.speakerId.clear();
}

class GoogleVoiceImporter : public TextImporter {
public:
    std::string_view name() const override { return "google-voice"; }
    std::string_view title() const override { return "Google Voice"; }
    std::string_view description() const override { return "Google Voice's messages, the pages of Google Takeout"; }

protected:
    Recognition sniffText(const TextFile& head) const override {
        const std::string_view page = head.content;
        const bool messages = has(page, "class=\"message\"") && has(page, "<abbr class=\"dt\"") && has(page, "<cite");
        if (messages && has(page, "<q>")) return {0.97, {}};
        if (!has(page, "class=\"haudio\"") || !has(page, "<abbr class=\"published\"")) return {};
        return {0, Sentence("is a call that Google Voice tells of, in which nobody writes anything")};
    }

    Result<void> readText(const TextFile& file, const ImportOptions&, ConversationSink& sink,
                          Control& control) const override {
        const HtmlDocument page(file.content);
        ConversationBuilder builder(headerFor(file.path, *this, Genre::Chat));
        for (const HtmlNode& message : page.root().all("message")) {
            if (!control.step(builder.size() + 1, 0)) return cancelled();
            MessageDraft draft;
            setSpeaker(draft, message);
            const auto words = message.named("q");
            if (!words.empty()) draft.text = trim(words.front().text());
            const auto time = parseAnyTime(std::string_view(message.first("dt").attribute("title")));
            if (time && time->base == TimeBase::Calendar) {
                draft.time = time->time;
                builder.header().localTime = !time->zoned;
            }
            if (draft.text.empty() && !message.named("img").empty()) draft.meta = R"({"attachment":true})";
            if (!draft.text.empty() || !draft.meta.empty()) builder.add(std::move(draft));
        }
        if (builder.size() == 0) return noMessage(file.path, expected);
        deliver(builder, sink);
        return {};
    }
};

}  // namespace

std::unique_ptr<Importer> makeGoogleVoiceImporter() {
    return std::make_unique<GoogleVoiceImporter>();
}

}  // namespace antecedent
