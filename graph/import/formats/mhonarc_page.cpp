// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/mhonarc_page.h"

#include "graph/base/text_lines.h"
#include "graph/import/reading/any_time.h"
#include "graph/import/reading/html_text.h"

namespace antecedent {
namespace {

constexpr std::string_view bodyBegin = "<!--X-Body-of-Message-->";
constexpr std::string_view bodyEnd = "<!--X-Body-of-Message-End-->";

/// What a comment says, "<!--X-Subject: Re: the boat -->", from a place on that is moved behind it.
std::string commentAt(std::string_view html, std::string_view name, std::size_t& at) {
    const std::string mark = "<!--" + std::string(name) + ":";
    at = html.find(mark, at);
    if (at == std::string_view::npos) return {};
    const std::size_t begin = at + mark.size();
    const std::size_t end = html.find("-->", begin);
    at = end;
    return end == std::string_view::npos ? std::string() : decodeEntities(trim(html.substr(begin, end - begin)));
}

std::string commentOf(std::string_view html, std::string_view name) {
    std::size_t at = 0;
    return commentAt(html, name, at);
}

/// Addresses are hidden from collectors by a turn of the alphabet, to which "@" and "[" belong too.
std::string turned(std::string text) {
    constexpr std::string_view capitals = "@ABCDEFGHIJKLMNOPQRSTUVWXYZ[";
    for (char& c : text) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>('a' + (c - 'a' + 13) % 26);
        else if (const std::size_t at = capitals.find(c); at != std::string_view::npos)
            c = capitals[(at + 14) % capitals.size()];
    }
    return text;
}

/// "Nora Berg <nora@example.org>", "nora@example.org (Nora Berg)".
void setSender(MessageDraft& draft, std::string_view from) {
    const std::size_t open = from.find_first_of("<(");
    if (open == std::string_view::npos) {
        draft.speaker = trim(from);
        return;
    }
    std::string_view outer = trim(from.substr(0, open));
    std::string_view inner = from.substr(open + 1);
    inner = trim(inner.substr(0, inner.find_first_of(">)")));
    if (from[open] == '(') std::swap(outer, inner);
    while (outer.size() > 1 && outer.front() == '"' && outer.back() == '"') outer = outer.substr(1, outer.size() - 2);
    draft.speaker = outer.empty() ? inner : outer;
    draft.speakerId = outer.empty() ? std::string_view() : inner;
}

}  // namespace

bool isMHonArcPage(std::string_view head) {
    return head.find("<!--X-Message-Id:") != std::string_view::npos &&
           (head.find("<!-- MHonArc v") != std::string_view::npos ||
            head.find("<!--X-Date:") != std::string_view::npos);
}

std::optional<MHonArcPage> parseMHonArcPage(std::string_view html) {
    const std::size_t begin = html.find(bodyBegin);
    if (begin == std::string_view::npos) return std::nullopt;
    const std::string_view head = html.substr(0, begin);
    std::string_view body = html.substr(begin + bodyBegin.size());
    body = body.substr(0, body.find(bodyEnd));
    MHonArcPage page;
    page.draft.id = commentOf(head, "X-Message-Id");
    page.draft.subject = commentOf(head, "X-Subject");
    page.draft.text = htmlToText(body);
    const std::string hidden = commentOf(head, "X-From-R13");
    setSender(page.draft, hidden.empty() ? commentOf(head, "X-From") : turned(hidden));
    // "Mon, 11 May 2026 08:15:30 +0200 (CEST)"
    const std::string date = commentOf(head, "X-Date");
    if (const auto time = parseAnyTime(std::string_view(date).substr(0, date.find(" (")))) {
        page.draft.time = time->time;
        page.zoneKnown = time->zoned;
    }
    for (std::size_t at = 0; at != std::string_view::npos;) {
        std::string reference = commentAt(head, "X-Reference", at);
        if (!reference.empty()) page.references.push_back(std::move(reference));
    }
    return page;
}

}  // namespace antecedent
