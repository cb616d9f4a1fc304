// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/formats/mailbox_reader.h"

#include <algorithm>

#include "graph/base/text_lines.h"
#include "graph/import/formats/mail_fields.h"

namespace antecedent {
namespace {

constexpr std::size_t largestMail = std::size_t{32} << 20;
constexpr std::size_t longestSeparator = 512;
constexpr std::string_view mark = "From ";
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// ">From " and ">>From ", as mailboxes write lines that would begin a mail.
bool isQuotedSeparator(std::string_view line) {
    const std::size_t quotes = line.find_first_not_of('>');
    return quotes != 0 && quotes != std::string_view::npos && startsWith(line.substr(quotes), mark);
}

bool hasClock(std::string_view line) {
    for (std::size_t i = 2; i + 2 < line.size(); ++i) {
        if (line[i] == ':' && isDigit(line[i - 1]) && isDigit(line[i + 1]) && isDigit(line[i + 2])) return true;
    }
    return false;
}

}  // namespace

bool isMailSeparator(std::string_view line) {
    return startsWith(line, mark) && line.size() < longestSeparator && hasClock(line);
}

bool isHeaderLine(std::string_view line) {
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon > 76) return isQuotedSeparator(line);
    const std::string_view name = line.substr(0, colon);
    return std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 127; }) || isQuotedSeparator(line);
}

bool startsLikeMailbox(std::string_view head) {
    head = trimLeft(head);
    const std::string_view line = head.substr(0, head.find('\n'));
    if (!startsWith(line, mark) || line.size() == head.size() || line.size() >= longestSeparator) return false;
    const std::string_view rest = head.substr(line.size() + 1);
    return isMailSeparator(line) ? isHeaderLine(rest.substr(0, rest.find('\n'))) : startsLikeMail(rest);
}

std::optional<MailboxReader::Piece> MailboxReader::nextPiece() {
    m_stream->getline(m_buffer.data(), static_cast<std::streamsize>(m_buffer.size()));
    const auto count = static_cast<std::size_t>(m_stream->gcount());
    if (count == 0 && m_stream->eof()) return std::nullopt;
    const bool partial = m_stream->fail() && !m_stream->eof();
    if (partial) m_stream->clear();
    Piece piece;
    piece.begins = m_lineEnded;
    // A line end is counted but not stored.
    const std::size_t length = partial || m_stream->eof() ? count : count - 1;
    m_position += count;
    if (m_lineEnded) ++m_line;
    m_lineEnded = !partial;
    piece.ends = !partial;
    piece.text = std::string_view(m_buffer).substr(0, length);
    if (m_line == 1 && piece.begins && startsWith(piece.text, byteOrderMark))
        piece.text.remove_prefix(byteOrderMark.size());
    return piece;
}

void MailboxReader::take(RawMail& mail, Piece piece) {
    if (mail.bytes.size() + piece.text.size() > largestMail) {
        mail.cut = true;
        return;
    }
    if (piece.begins && isQuotedSeparator(piece.text)) piece.text.remove_prefix(1);
    mail.bytes += piece.text;
    if (piece.ends) mail.bytes += '\n';
}

std::optional<RawMail> MailboxReader::next() {
    RawMail mail;
    mail.line = m_separatorLine;
    bool some = m_open;
    m_open = false;
    // The field that followed the separator is still in the buffer.
    if (some) take(mail, {m_separator, true, m_separatorEnds});
    m_separator.clear();
    while (const auto piece = nextPiece()) {
        if (!m_separator.empty()) {
            const bool begins = piece->begins && isHeaderLine(piece->text);
            if (begins && some) {
                m_open = true;
                m_separator = piece->text;
                m_separatorEnds = piece->ends;
                return mail;
            }
            if (!begins) take(mail, {m_separator, false, true});
            if (begins) mail.line = m_separatorLine;
            m_separator.clear();
        }
        const bool first = !m_begun && !trim(piece->text).empty();
        if (first) m_mailbox = startsWith(piece->text, mark);
        m_begun = m_begun || first;
        // What is no mailbox holds one mail, and others only inside it.
        if (m_mailbox && piece->begins && (first || isMailSeparator(piece->text))) {
            m_separator = piece->text;
            m_separatorLine = m_line;
            continue;
        }
        if (!some && trim(piece->text).empty()) continue;
        if (!some && mail.line == 0) mail.line = m_line;
        some = true;
        take(mail, *piece);
    }
    if (!some) return std::nullopt;
    if (!m_separator.empty()) take(mail, {m_separator, false, true});
    m_separator.clear();
    return mail;
}

}  // namespace antecedent
