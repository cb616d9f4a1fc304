// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/mail_fields.h"

#include <algorithm>
#include <array>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::ptrdiff_t mostGroups = 64;

std::string lowered(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return result;
}

/// Name of the header field that a line begins with, in small letters; empty when it begins with none.
std::string fieldOf(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 76) return {};
    const std::string_view name = trim(line.substr(0, colon));
    const bool legal = std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 127; });
    return legal && !name.empty() ? lowered(name) : std::string();
}

bool isMailField(const std::string& name) {
    constexpr std::array<std::string_view, 24> known{
        "from",         "to",          "cc",           "bcc",        "subject",    "date",
        "message-id",   "in-reply-to", "references",   "received",   "reply-to",   "return-path",
        "delivered-to", "sender",      "path",         "newsgroups", "xref",       "mime-version",
        "content-type", "list-id",     "organization", "lines",      "user-agent", "content-transfer-encoding"};
    return std::find(known.begin(), known.end(), name) != known.end() || startsWith(name, "x-") ||
           startsWith(name, "dkim-") || startsWith(name, "arc-") || startsWith(name, "list-");
}

bool isAddressField(const std::string& name) {
    constexpr std::array<std::string_view, 7> known{
        "from", "to", "cc", "bcc", "sender", "reply-to", "disposition-notification-to"};
    return startsWith(name, "resent-") || std::find(known.begin(), known.end(), name) != known.end();
}

}  // namespace

bool startsLikeMail(std::string_view head) {
    std::size_t known = 0, others = 0, broken = 0;
    bool sender = false, mime = false;
    LineReader lines(head);
    while (const auto line = lines.next()) {
        if (trim(*line).empty()) break;
        const bool folded = line->front() == ' ' || line->front() == '\t';
        const std::string field = folded ? std::string() : fieldOf(*line);
        if (field.empty() && lines.number() == 1) return false;
        if (folded) continue;
        if (field.empty()) {
            ++broken;
            continue;
        }
        mime = mime || field == "mime-version" || field == "content-type";
        sender = sender || field == "from" || field == "sender" || field == "return-path" || field == "newsgroups";
        ++(isMailField(field) ? known : others);
    }
    // Some programs break a line of a field without setting it in.
    if (known < others || broken * 4 > known) return false;
    // A part of a mail that was saved alone has no sender, but nothing else begins with MIME's fields.
    return (sender && known >= 3) || (mime && known >= 2);
}

bool startsWithMailField(std::string_view head) {
    return isMailField(fieldOf(head.substr(0, head.find('\n'))));
}

std::string withShallowAddresses(std::string_view mail) {
    std::string result;
    result.reserve(mail.size());
    bool address = false;
    std::ptrdiff_t groups = 0;
    LineReader lines(mail);
    while (const auto line = lines.next()) {
        const bool folded = !line->empty() && (line->front() == ' ' || line->front() == '\t');
        if (!folded) {
            address = isAddressField(fieldOf(*line));
            groups = 0;
        }
        groups += address ? std::count(line->begin(), line->end(), ':') : 0;
        // The name of the field stays, so that what follows is not taken for the text.
        result += groups <= mostGroups ? *line : folded ? std::string_view(" ") : line->substr(0, line->find(':') + 1);
        if (lines.position() < mail.size() || endsWith(mail, "\n")) result += '\n';
    }
    return result;
}

}  // namespace antecedent
