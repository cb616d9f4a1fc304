// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/mail_body.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <vector>

#include "graph/base/text_lines.h"
#include "graph/import/reading/html_text.h"
#include "graph/import/source/text_decoding.h"

namespace antecedent {
namespace {

/// The content without its transfer encoding, in bytes.
std::string contentOf(GMimePart* part) {
    GMimeDataWrapper* content = g_mime_part_get_content(part);
    if (content == nullptr) return {};
    const GObjectPtr<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return bytes == nullptr ? std::string() : std::string(reinterpret_cast<const char*>(bytes->data), bytes->len);
}

/// Whatever a mail says, nothing but UTF-8 has several characters of three bytes in its form by chance.
bool isPlainlyUtf8(std::string_view bytes) {
    const auto wide = std::count_if(bytes.begin(), bytes.end(), [](char c) { return (c & 0xF0) == 0xE0; });
    return wide >= 3 && isUtf8(bytes);
}

std::string inUtf8(std::string bytes, const char* charset) {
    const std::string name = charset ? charset : "";
    const bool unsaid = name.empty() || g_ascii_strcasecmp(charset, "us-ascii") == 0;
    bytes.erase(std::remove(bytes.begin(), bytes.end(), '\0'), bytes.end());
    if (!unsaid && !isPlainlyUtf8(bytes)) {
        if (auto text = decodeAs(bytes, name)) return std::move(*text);
    }
    auto decoded = decodeText(bytes, {});
    return decoded ? std::move(decoded->text) : repairedLine(bytes);
}

/// Line feeds alone, without blank lines around.
std::string tidied(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
    const std::size_t end = text.find_last_not_of(blanks);
    text.resize(end == std::string::npos ? 0 : end + 1);
    const std::size_t begin = text.find_first_not_of("\n");
    return begin == std::string::npos ? std::string() : text.substr(begin);
}

bool isType(GMimeObject* part, const char* type, const char* subtype) {
    GMimeContentType* content = g_mime_object_get_content_type(part);
    return content == nullptr ? g_ascii_strcasecmp(type, "text") == 0
                              : g_mime_content_type_is_type(content, type, subtype);
}

bool isReadable(GMimeObject* part) {
    return GMIME_IS_PART(part) && (isType(part, "text", "plain") || isType(part, "text", "html") ||
                                   isType(part, "text", "markdown") || isType(part, "text", "enriched"));
}

/// Puts the text and the list of attachments together, part by part in the order of the mail.
class BodyReader {
public:
    MailBody read(GMimeObject* root) {
        if (root) m_open.push_back(root);
        while (!m_open.empty()) {
            GMimeObject* part = m_open.back();
            m_open.pop_back();
            visit(part);
        }
        return std::move(m_body);
    }

private:
    void visit(GMimeObject* part) {
        if (GMIME_IS_MULTIPART(part)) {
            openAll(GMIME_MULTIPART(part), isType(part, "multipart", "alternative"));
        } else if (isReadable(part) && !isAttached(part)) {
            addText(textOf(part));
        } else {
            addAttachment(part);
        }
    }

    void openAll(GMimeMultipart* multipart, bool alternative) {
        const int count = g_mime_multipart_get_count(multipart);
        if (alternative && count > 0) return m_open.push_back(bestOf(multipart, count));
        for (int i = count; i-- > 0;) m_open.push_back(g_mime_multipart_get_part(multipart, i));
    }

    /// Plain text before what holds several parts, that before HTML, HTML before what is no text.
    static GMimeObject* bestOf(GMimeMultipart* multipart, int count) {
        GMimeObject* best = nullptr;
        int rank = -1;
        for (int i = 0; i < count; ++i) {
            GMimeObject* part = g_mime_multipart_get_part(multipart, i);
            const bool plain = GMIME_IS_PART(part) && isType(part, "text", "plain") && !textOf(part).empty();
            const int its = plain ? 3 : GMIME_IS_MULTIPART(part) ? 2 : isType(part, "text", "html") ? 1 : 0;
            if (its <= rank) continue;
            rank = its;
            best = part;
        }
        return best;
    }

    /// Files that are sent along may be text too; the first text of a mail is what it says even if it has a name.
    bool isAttached(GMimeObject* part) const {
        GMimeContentDisposition* disposition = g_mime_object_get_content_disposition(part);
        const char* how = disposition ? g_mime_content_disposition_get_disposition(disposition) : nullptr;
        if (how && g_ascii_strcasecmp(how, "attachment") == 0) return true;
        return g_mime_part_get_filename(GMIME_PART(part)) != nullptr && !m_body.text.empty();
    }

    static std::string textOf(GMimeObject* part) {
        const char* charset = g_mime_object_get_content_type_parameter(part, "charset");
        std::string text = inUtf8(contentOf(GMIME_PART(part)), charset);
        return tidied(isType(part, "text", "html") ? htmlToText(text) : std::move(text));
    }

    void addText(const std::string& text) {
        if (text.empty()) return;
        m_body.text += (m_body.text.empty() ? "" : "\n\n") + text;
    }

    void addAttachment(GMimeObject* part) {
        GMimeContentType* content = g_mime_object_get_content_type(part);
        nlohmann::json attachment = nlohmann::json::object();
        const char* name = GMIME_IS_PART(part) ? g_mime_part_get_filename(GMIME_PART(part)) : nullptr;
        if (name) attachment["name"] = mailText(name);
        if (content) {
            attachment["type"] = mailText(g_mime_content_type_get_media_type(content)) + "/" +
                                 mailText(g_mime_content_type_get_media_subtype(content));
        }
        m_body.attachments.push_back(std::move(attachment));
    }

    std::vector<GMimeObject*> m_open;
    MailBody m_body;
};

}  // namespace

void ReleaseGObject::operator()(void* object) const {
    g_object_unref(object);
}

std::string mailText(const char* text) {
    return text ? repairedLine(text) : std::string();
}

MailBody bodyOf(GMimeObject* root) {
    return BodyReader().read(root);
}

}  // namespace antecedent
