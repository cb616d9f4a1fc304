// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <istream>
#include <optional>
#include <string>
#include <string_view>

namespace antecedent {

/// One mail of a mailbox as it stands there.
struct RawMail {
    std::string bytes;     ///< without the "From " line in front, quoted "From " lines inside restored
    std::size_t line = 0;  ///< of its first line, from 1
    bool cut = false;      ///< it is larger than anything that people write; its end was left out
};

/// Takes mails one by one out of a mailbox (RFC 4155 and its elder relatives), or the only one out of a file without
/// "From " lines. Holds no more than one mail, of which no more than 32 MiB.
class MailboxReader {
public:
    explicit MailboxReader(std::istream& stream) : m_stream(&stream), m_buffer(std::size_t{1} << 16, '\0') {}

    std::optional<RawMail> next();

    std::size_t position() const { return m_position; }  ///< bytes read so far

private:
    struct Piece {
        std::string_view text;
        bool begins = false;  ///< a line begins with it
        bool ends = true;     ///< and ends with it
    };
    std::optional<Piece> nextPiece();
    void take(RawMail& mail, Piece piece);

    std::istream* m_stream;
    std::string m_buffer;
    std::string m_separator;  ///< a line that a mail begins behind, if a header field follows it
    std::size_t m_separatorLine = 0;
    std::size_t m_line = 0;
    std::size_t m_position = 0;
    bool m_lineEnded = true;
    bool m_separatorEnds = true;
    bool m_open = false;
    bool m_begun = false;    ///< something was read that is not empty
    bool m_mailbox = false;  ///< and it began with a "From " line
};

/// Whether a line may stand in front of a mail: "From nora@example.org Mon Mar  9 14:01:00 2026".
bool isMailSeparator(std::string_view line);

/// Whether a line begins like a header field.
bool isHeaderLine(std::string_view line);

/// Whether a text begins as a mailbox does.
bool startsLikeMailbox(std::string_view head);

}  // namespace antecedent
