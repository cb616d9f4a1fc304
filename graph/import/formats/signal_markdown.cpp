// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/signal_markdown.h"

#include <optional>
#include <string>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"

namespace antecedent {
namespace {
using nlohmann::json;

constexpr std::size_t sniffedLines = 200;
constexpr std::size_t longestTime = 24;

struct Head {
    std::string date;
    std::string_view sender, text;
};

/// "[2026-03-09 14:05:00] Ann: hello"; elder versions have a comma behind the date and no seconds.
std::optional<Head> headOf(std::string_view line) {
    const std::size_t end = line.substr(0, longestTime).find("] ");
    if (!startsWith(line, "[") || end == std::string_view::npos) return std::nullopt;
    Head head;
    head.date = line.substr(1, end - 1);
    if (head.date.size() > 10 && head.date[10] == ',') head.date.erase(10, 1);
    if (head.date.size() < 16 || head.date[4] != '-' || !parseIsoTime(head.date)) return std::nullopt;
    const std::string_view rest = line.substr(end + 2);
    const std::size_t colon = rest.find(": ");
    const bool ends = colon == std::string_view::npos && endsWith(rest, ":");
    if (colon == std::string_view::npos && !ends) return std::nullopt;
    head.sender = rest.substr(0, ends ? rest.size() - 1 : colon);
    head.text = ends ? std::string_view{} : rest.substr(colon + 2);
    return head;
}

/// "(- Ann: 👍, Ben: ❤ -)" into reactions.
bool takeReactions(std::string_view line, json& record) {
    if (!startsWith(line, "(- ") || !endsWith(line, " -)")) return false;
    std::string_view list = line.substr(3, line.size() - 6);
    while (!list.empty()) {
        const std::string_view one = list.substr(0, list.find(", "));
        list.remove_prefix(std::min(list.size(), one.size() + 2));
        const std::size_t colon = one.rfind(": ");
        if (colon != std::string_view::npos)
            record["reactions"].push_back({{"name", one.substr(0, colon)}, {"emoji", one.substr(colon + 2)}});
    }
    return true;
}

/// Takes "![photo.jpg](./media/photo.jpg)" out of a line, as often as it is there.
std::string withoutAttachments(std::string_view line, json& record) {
    std::string text;
    while (!line.empty()) {
        const std::size_t link = line.find("](./media");
        const std::size_t open = link == std::string_view::npos ? link : line.rfind('[', link);
        const std::size_t close = open == std::string_view::npos ? open : line.find(')', link);
        if (close == std::string_view::npos) break;
        text += line.substr(0, open > 0 && line[open - 1] == '!' ? open - 1 : open);
        record["attachments"].push_back({{"name", line.substr(open + 1, link - open - 1)}});
        line.remove_prefix(close + 1);
    }
    return text + std::string(line);
}

/// What belongs to a message and is no text of it: the words that it answers, reactions, files and stickers.
void take(std::string_view raw, json& record) {
    const std::string_view line = trim(raw);
    std::string& body = record["body"].get_ref<std::string&>();
    std::string& quote = record["quote"].get_ref<std::string&>();
    if (startsWith(line, ">") && body.empty()) {
        quote += (quote.empty() ? "" : "\n") + std::string(trim(line.substr(1)));
        return;
    }
    if (takeReactions(line, record)) return;
    if (startsWith(line, "(( ") && endsWith(line, " ))")) {
        record["sticker"] = line.substr(3, line.size() - 6);
        return;
    }
    if (line == "(This message was deleted)") {
        record["deleted"] = true;
        return;
    }
    const std::string text(trim(withoutAttachments(line, record)));
    if (text.empty() && body.empty()) return;
    if (!body.empty()) body += '\n';
    body += text;
}

}  // namespace

bool isSignalMarkdown(std::string_view head, bool markdown) {
    std::size_t heads = 0, marked = 0;
    LineReader lines(head);
    while (lines.number() < sniffedLines) {
        const auto line = lines.next();
        if (!line) break;
        if (trim(*line).empty()) continue;
        const auto found = headOf(*line);
        if (!found && heads == 0) return false;
        heads += found ? 1 : 0;
        marked += found && endsWith(*line, "  ") ? 1 : 0;
    }
    return heads > 0 && (markdown || marked * 2 > heads);
}

json signalMarkdownRecords(std::string_view text) {
    json records = json::array();
    LineReader lines(text);
    while (const auto line = lines.next()) {
        const auto head = headOf(*line);
        if (!head && records.empty()) continue;
        if (head) {
            records.push_back({{"date", head->date},
                               {"sender", head->sender},
                               {"body", ""},
                               {"quote", ""},
                               {"attachments", json::array()},
                               {"reactions", json::array()}});
        }
        take(head ? head->text : *line, records.back());
    }
    for (json& record : records) {
        std::string& body = record["body"].get_ref<std::string&>();
        body = std::string(trim(body));
    }
    return records;
}

}  // namespace antecedent
