// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/mail_message.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <mutex>

#include "graph/base/text_lines.h"
#include "graph/conversation/time_text.h"
#include "graph/import/formats/mail_address.h"
#include "graph/import/formats/mail_body.h"
#include "graph/import/formats/mail_fields.h"

namespace antecedent {
namespace {

constexpr std::int64_t second = 1'000'000'000;
constexpr std::int64_t farthest = 7'258'118'400;  // 2200: a Timestamp holds no more

struct ReleaseOptions {
    void operator()(GMimeParserOptions* options) const { g_mime_parser_options_free(options); }
};
using ParserOptions = std::unique_ptr<GMimeParserOptions, ReleaseOptions>;

/// Headers with bytes that no encoding is told for are UTF-8 or else what was common before it.
ParserOptions parserOptions() {
    static std::once_flag once;
    std::call_once(once, [] { g_mime_init(); });
    ParserOptions options(g_mime_parser_options_new());
    std::array<const char*, 3> charsets{"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets.data());
    return options;
}

std::string headerOf(GMimeMessage* message, const char* name) {
    return std::string(trim(mailText(g_mime_object_get_header(GMIME_OBJECT(message), name))));
}

/// The ids between angle brackets; words around them ("message of Monday") are passed over.
std::vector<std::string> idsIn(std::string_view text) {
    std::vector<std::string> ids;
    while (true) {
        const std::size_t open = text.find('<');
        const std::size_t close = text.find('>', open);
        if (open == std::string_view::npos || close == std::string_view::npos) return ids;
        std::string id(text.substr(open + 1, close - open - 1));
        id.erase(std::remove_if(id.begin(), id.end(), [](char c) { return blanks.find(c) != std::string_view::npos; }),
                 id.end());
        text.remove_prefix(close + 1);
        if (!id.empty() && id.find('<') == std::string::npos) ids.push_back(std::move(id));
    }
}

std::string ownId(GMimeMessage* message) {
    const std::string header = headerOf(message, "Message-ID");
    const auto ids = idsIn(header);
    return ids.empty() ? header.substr(0, header.find_first_of(blanks)) : ids.front();
}

/// Lines that header fields are folded into, as one.
std::string unfolded(std::string text) {
    std::string result;
    for (const char c : text) {
        const bool blank = blanks.find(c) != std::string_view::npos;
        if (!blank) {
            result += c;
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    return result;
}

std::optional<Timestamp> timeOf(GDateTime* date) {
    if (date == nullptr) return std::nullopt;
    const std::int64_t seconds = g_date_time_to_unix(date);
    if (seconds <= 0 || seconds > farthest) return std::nullopt;
    return Timestamp{seconds * second};
}

/// By the writer's clock, or where that says nothing by the clock of the last machine that passed the mail on.
std::optional<Timestamp> timeOf(GMimeMessage* message) {
    if (const auto time = timeOf(g_mime_message_get_date(message))) return time;
    const std::string received = headerOf(message, "Received");
    const std::size_t at = received.rfind(';');
    if (at == std::string::npos) return std::nullopt;
    GDateTime* date = g_mime_utils_header_decode_date(received.c_str() + at + 1);
    const auto time = timeOf(date);
    if (date) g_date_time_unref(date);
    return time;
}

bool saysReply(std::string_view subject) {
    const std::string_view start = trimLeft(subject).substr(0, 3);
    return start.size() == 3 && (start[0] | 0x20) == 'r' && (start[1] | 0x20) == 'e' && start[2] == ':';
}

std::string metaOf(GMimeMessage* message, MailBody& body) {
    nlohmann::json meta = nlohmann::json::object();
    if (!body.attachments.empty()) meta["attachments"] = std::move(body.attachments);
    for (const auto& [header, key] : {std::pair("List-Id", "list"), std::pair("Newsgroups", "newsgroups")}) {
        const std::string value = unfolded(headerOf(message, header));
        if (!value.empty()) meta[key] = value;
    }
    return meta.empty() ? std::string() : meta.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace

std::optional<MailMessage> parseMail(std::string_view bytes) {
    const ParserOptions options = parserOptions();
    const std::string shallow = withShallowAddresses(bytes);
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(shallow.data(), shallow.size()));
    const GObjectPtr<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const GObjectPtr<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options.get()));
    if (!message) return std::nullopt;
    MailBody body = bodyOf(g_mime_message_get_mime_part(message.get()));
    MailMessage mail;
    mail.draft.id = ownId(message.get());
    mail.draft.time = timeOf(message.get());
    mail.draft.subject = unfolded(headerOf(message.get(), "Subject"));
    mail.draft.text = std::move(body.text);
    mail.draft.meta = metaOf(message.get(), body);
    const MailAddress sender = senderOf(message.get());
    mail.draft.speaker = sender.name;
    mail.draft.speakerId = sender.id;
    mail.inReplyTo = idsIn(headerOf(message.get(), "In-Reply-To"));
    mail.references = idsIn(headerOf(message.get(), "References"));
    mail.saysReply = saysReply(mail.draft.subject);
    const bool nothing =
        sender.name.empty() && !mail.draft.time && mail.draft.subject.empty() && mail.draft.text.empty();
    if (nothing) return std::nullopt;
    return mail;
}

}  // namespace antecedent
