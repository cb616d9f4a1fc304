// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/messenger_html.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "graph/base/text_lines.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/chosen_date_order.h"
#include "graph/import/reading/html_document.h"
#include "graph/import/reading/meta_fields.h"

namespace antecedent {
namespace {

/// How months begin in a few languages, and how English writes them.
struct Month {
    std::string_view begin, english;
};
constexpr std::array months{
    Month{"jan", "Jan"},  Month{"feb", "Feb"},  Month{"mar", "Mar"}, Month{"apr", "Apr"}, Month{"may", "May"},
    Month{"juin", "Jun"}, Month{"juil", "Jul"}, Month{"jun", "Jun"}, Month{"jul", "Jul"}, Month{"aug", "Aug"},
    Month{"sep", "Sep"},  Month{"oct", "Oct"},  Month{"nov", "Nov"}, Month{"dec", "Dec"}, Month{"ene", "Jan"},
    Month{"gen", "Jan"},  Month{"fév", "Feb"},  Month{"fev", "Feb"}, Month{"mär", "Mar"}, Month{"mrt", "Mar"},
    Month{"maa", "Mar"},  Month{"avr", "Apr"},  Month{"abr", "Apr"}, Month{"mai", "May"}, Month{"mag", "May"},
    Month{"mei", "May"},  Month{"maj", "May"},  Month{"giu", "Jun"}, Month{"lug", "Jul"}, Month{"aoû", "Aug"},
    Month{"ago", "Aug"},  Month{"set", "Sep"},  Month{"okt", "Oct"}, Month{"ott", "Oct"}, Month{"out", "Oct"},
    Month{"dez", "Dec"},  Month{"dic", "Dec"},  Month{"déc", "Dec"}};

std::string inSmallLetters(std::string_view word) {
    std::string small(word);
    for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return small;
}

/// The time with its month in English, and no words between its parts.
std::string inEnglish(std::string_view time) {
    constexpr std::array joints{"de", "um", "à", "at", "às", "alle", "om"};
    std::string text;
    while (!time.empty()) {
        const std::string_view word = time.substr(0, time.find(' '));
        time.remove_prefix(std::min(word.size() + 1, time.size()));
        std::string small = inSmallLetters(word);
        if (std::find(joints.begin(), joints.end(), small) != joints.end()) continue;
        const auto month = std::find_if(months.begin(), months.end(),
                                        [&small](const Month& known) { return startsWith(small, known.begin); });
        if (month != months.end()) small = std::string(month->english) + (endsWith(small, ",") ? "," : "");
        text += (text.empty() ? "" : " ") + small;
    }
    return text;
}

/// The parts of a message: the classes of downloads since 2021, and of those before.
struct Box {
    HtmlNode name, content, time;
};

HtmlNode firstOf(const HtmlNode& node, std::initializer_list<const char*> classes) {
    for (const char* name : classes) {
        if (const HtmlNode found = node.first(name)) return found;
    }
    return {};
}

Box boxOf(const HtmlNode& node) {
    return {firstOf(node, {"_a6-h", "_2lel"}), firstOf(node, {"_a6-p", "_2let"}),
            firstOf(node, {"_a6-o", "_a72d", "_2lem"})};
}

/// The rows of a message: an empty one, the text, and what was sent with it.
std::vector<HtmlNode> rowsOf(const Box& box) {
    if (!box.name || !box.content || !box.time) return {};
    const auto blocks = box.content.children();
    if (blocks.size() != 1) return {};
    auto rows = blocks.front().children();
    if (rows.size() < 2 || !rows.front().text().empty() || !rows.front().children().empty()) return {};
    return rows;
}

void addThings(const HtmlNode& row, MetaFields& meta) {
    for (const char* name : {"img", "video", "audio"}) {
        for (const HtmlNode& thing : row.named(name)) meta.add("media", thing.attribute("src"));
    }
    for (const HtmlNode& link : row.named("a")) {
        const std::string target = link.attribute("href");
        if (link.named("img").empty() && link.named("video").empty()) meta.add("links", target);
    }
}

MessageDraft draftOf(const Box& box, std::vector<HtmlNode> rows, bool dayFirst) {
    MessageDraft draft;
    MetaFields meta;
    for (HtmlNode list : box.content.named("ul")) {
        for (const HtmlNode& reaction : list.named("li")) meta.add("reactions", reaction.text());
        list.remove();
    }
    draft.speaker = box.name.text();
    draft.text = rows[1].text();
    const auto time = parseAnyTime(std::string_view(inEnglish(box.time.text())), dayFirst);
    if (time && time->base == TimeBase::Calendar) draft.time = time->time;
    for (std::size_t i = 1; i < rows.size(); ++i) addThings(rows[i], meta);
    draft.meta = meta.text();
    return draft;
}

}  // namespace

bool isMessengerPage(std::string_view head) {
    if (head.find("uiBoxWhite noborder") == std::string_view::npos) return false;
    const HtmlDocument document(head);
    std::size_t messages = 0, boxes = 0;
    for (const HtmlNode& node : document.root().all("uiBoxWhite")) {
        const Box box = boxOf(node);
        boxes += box.name && box.content ? 1 : 0;
        messages += rowsOf(box).empty() ? 0 : 1;
    }
    return messages > 0 && messages * 2 > boxes;
}

void readMessengerHtml(std::string_view html, const ImportOptions& options, ConversationSink& sink,
                       ConversationBuilder& builder) {
    const HtmlDocument document(html);
    builder.header().localTime = true;
    if (const auto titles = document.root().named("title"); !titles.empty() && !titles.front().text().empty())
        builder.header().title = titles.front().text();
    const auto boxes = document.root().all("uiBoxWhite");
    std::vector<std::string> times;
    for (auto node = boxes.rbegin(); node != boxes.rend(); ++node) {
        const Box box = boxOf(*node);
        if (!rowsOf(box).empty()) times.push_back(inEnglish(box.time.text()));
    }
    const bool dayFirst = isDayFirst(times, options, sink);
    for (auto node = boxes.rbegin(); node != boxes.rend(); ++node) {
        const Box box = boxOf(*node);
        auto rows = rowsOf(box);
        if (!rows.empty()) builder.add(draftOf(box, std::move(rows), dayFirst));
    }
}

}  // namespace antecedent
