// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/mail_address.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>

#include "graph/base/text_lines.h"
#include "graph/import/formats/mail_body.h"

namespace antecedent {
namespace {

std::string withoutQuotes(std::string_view name) {
    name = trim(name);
    if (name.size() >= 2 && name.front() == name.back() && (name.front() == '"' || name.front() == '\'')) {
        name = trim(name.substr(1, name.size() - 2));
    }
    return std::string(name);
}

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](char c) { return g_ascii_tolower(c); });
    return text;
}

/// "nora at example.org (Nora Berg)", the field's text with its words decoded; an empty name when it is not of that
/// form.
MailAddress hidden(const std::string& field) {
    const std::size_t at = field.find(" at ");
    if (at == std::string::npos || field.find('@') != std::string::npos || field.find('<') != std::string::npos)
        return {};
    const std::size_t open = field.find(" (", at);
    const std::string user(trim(field.substr(0, at)));
    const std::string host(trim(field.substr(at + 4, open == std::string::npos ? open : open - at - 4)));
    if (user.empty() || host.empty() || user.find(' ') != std::string::npos || host.find(' ') != std::string::npos)
        return {};
    MailAddress address;
    address.id = user + "@" + host;
    const std::size_t close = field.rfind(')');
    if (open != std::string::npos && close != std::string::npos && close > open) {
        address.name = withoutQuotes(std::string_view(field).substr(open + 2, close - open - 2));
    }
    if (address.name.empty()) address.name = address.id;
    return address;
}

/// The first address of a list.
MailAddress firstOf(InternetAddressList* list) {
    MailAddress found;
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && found.name.empty(); ++i) {
        InternetAddress* address = internet_address_list_get_address(list, i);
        found.name = withoutQuotes(mailText(internet_address_get_name(address)));
        if (INTERNET_ADDRESS_IS_MAILBOX(address)) {
            found.id = mailText(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
        }
        if (found.name.empty()) found.name = found.id;
    }
    return found;
}

/// Lists that send in the writers' place ("Nora via Garden" <garden@example.org>) and machines that send for many
/// people.
bool isShared(const MailAddress& address, std::string_view name) {
    constexpr std::array<std::string_view, 5> users{"notifications@", "noreply@", "no-reply@", "donotreply@", "bounce"};
    return name.find(" via ") != std::string_view::npos ||
           std::any_of(users.begin(), users.end(), [&](std::string_view user) { return startsWith(address.id, user); });
}

}  // namespace

MailAddress senderOf(GMimeMessage* message) {
    const std::string field(trim(mailText(g_mime_object_get_header(GMIME_OBJECT(message), "From"))));
    MailAddress address = hidden(field);
    if (address.name.empty()) address = firstOf(g_mime_message_get_from(message));
    if (address.name.empty()) address = firstOf(g_mime_message_get_sender(message));
    if (address.name.empty()) address.name = field;
    address.id = lowered(std::move(address.id));
    if (isShared(address, address.name)) address.id.clear();
    const std::size_t via = address.name.rfind(" via ");
    if (via != std::string::npos) address.name = withoutQuotes(std::string_view(address.name).substr(0, via));
    return address;
}

}  // namespace antecedent
