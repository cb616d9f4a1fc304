// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/source/text_decoding.h"

#include <uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <memory>

#include "graph/base/text_lines.h"

namespace antecedent {
namespace {

constexpr std::size_t looked = 65536;
constexpr char latin1[] = "windows-1252";

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

/// The bytes read as `encoding`; a replacement character where they make no sense in it. Nullopt when ICU
/// does not know the encoding.
std::optional<std::string> convert(std::string_view bytes, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(encoding, &status));
    if (U_FAILURE(status)) return std::nullopt;
    const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), status);
    if (U_FAILURE(status)) return std::nullopt;
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

/// UTF-16 without a mark: every other byte of plain text is then zero.
const char* unmarkedUtf16(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, looked & ~std::size_t{1});
    std::size_t zeros[2] = {0, 0};
    for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0' ? 1 : 0;
    const std::size_t most = head.size() / 2 * 4 / 5;
    if (head.size() < 4 || bytes.size() % 2 != 0) return nullptr;
    if (zeros[1] > most && zeros[0] == 0) return "UTF-16LE";
    return zeros[0] > most && zeros[1] == 0 ? "UTF-16BE" : nullptr;
}

bool isAscii(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
}

/// UTF-8 with some lines in Latin-1; nullopt when lines that are not UTF-8 are the rule.
std::optional<std::string> repairLines(std::string_view bytes) {
    std::size_t valid = 0;
    std::size_t invalid = 0;
    std::string repaired;
    repaired.reserve(bytes.size() + bytes.size() / 16);
    LineReader lines(bytes);
    while (const auto line = lines.next()) {
        const bool fine = isUtf8(*line);
        if (!fine) ++invalid;
        if (fine && !isAscii(*line)) ++valid;
        if (invalid > valid + 1000) return std::nullopt;
        repaired += repairedLine(*line);
        repaired += '\n';
    }
    if (valid < invalid || valid == 0) return std::nullopt;
    return repaired;
}

std::string detect(std::string_view bytes) {
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.data(), std::min(bytes.size(), std::size_t{1} << 20));
    uchardet_data_end(detector.get());
    const std::string name = uchardet_get_charset(detector.get());
    // A short text in Latin-1 is often taken for something exotic, UTF-8 it is not, and ISO-8859-1 in files
    // is in truth its superset.
    const bool useless =
        name.empty() || name == "ASCII" || name == "UTF-8" || name == "ISO-8859-1" || name == "WINDOWS-1252";
    return useless ? latin1 : name;
}

/// Seven bits and the escapes that change to Japanese characters.
bool isIso2022Jp(std::string_view text) {
    const std::string_view head = text.substr(0, looked);
    const bool escapes = head.find("\x1b$B") != std::string_view::npos || head.find("\x1b$@") != std::string_view::npos;
    return escapes && isAscii(head);
}

DecodedText guess(std::string_view bytes) {
    if (auto repaired = repairLines(bytes)) return {std::move(*repaired), latin1};
    const std::string encoding = detect(bytes);
    if (auto text = convert(bytes, encoding.c_str())) return {std::move(*text), encoding};
    return {convert(bytes, latin1).value_or(""), latin1};
}

/// CRLF and, in a file without line feeds, lone CR become LF.
void unifyLineEnds(std::string& text) {
    if (text.find('\r') == std::string::npos) return;
    if (text.find('\n') == std::string::npos) {
        std::replace(text.begin(), text.end(), '\r', '\n');
        return;
    }
    std::size_t out = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n') continue;
        text[out++] = text[i];
    }
    text.resize(out);
}

}  // namespace

std::optional<std::string> decodeAs(std::string_view bytes, const std::string& encoding) {
    return convert(bytes, encoding.c_str());
}

bool isBinary(std::string_view text) {
    const std::string_view head = text.substr(0, looked);
    if (head.substr(0, 4) == "%PDF" || head.substr(0, 4) == "PK\x03\x04") return true;
    // White space, and the codes with which chat logs and terminals colour their text.
    constexpr std::string_view harmless = "\n\r\t\f\v\x02\x03\x0f\x16\x1b\x1d\x1e\x1f";
    std::size_t control = 0;
    for (const char c : head) {
        if (c == '\0') return true;
        control += static_cast<unsigned char>(c) < 0x20 && harmless.find(c) == std::string_view::npos ? 1 : 0;
    }
    return control * 10 > head.size();
}

std::size_t wholeCharacters(std::string_view bytes) {
    std::size_t back = 0;
    while (back < 4 && back < bytes.size() && (bytes[bytes.size() - 1 - back] & 0xC0) == 0x80) ++back;
    if (back == bytes.size()) return bytes.size();
    const auto lead = static_cast<unsigned char>(bytes[bytes.size() - 1 - back]);
    const std::size_t needed = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
    return needed > back + 1 ? bytes.size() - back - 1 : bytes.size();
}

std::string repairedLine(std::string_view line) {
    return isUtf8(line) ? std::string(line) : convert(line, latin1).value_or("");
}

bool isUtf8(std::string_view bytes) {
    const auto length = static_cast<int32_t>(bytes.size());
    int32_t i = 0;
    while (i < length) {
        UChar32 character = 0;
        U8_NEXT(bytes.data(), i, length, character);
        if (character < 0) return false;
    }
    return true;
}

Result<DecodedText> decodeText(std::string bytes, const std::string& where) {
    UErrorCode status = U_ZERO_ERROR;
    int32_t markLength = 0;
    const char* marked =
        ucnv_detectUnicodeSignature(bytes.data(), static_cast<int32_t>(bytes.size()), &markLength, &status);
    bytes.erase(0, static_cast<std::size_t>(marked ? markLength : 0));
    const char* encoding = marked ? marked : unmarkedUtf16(bytes);
    DecodedText decoded;
    if (encoding && std::string_view(encoding) != "UTF-8") {
        decoded.text = convert(bytes, encoding).value_or("");
    } else {
        decoded.text = std::move(bytes);
    }
    if (startsWith(decoded.text, "SQLite format 3")) {
        return fail(ErrorCode::BadInput,
                    "is a database (SQLite), as many chat programs keep; let a program export its conversations as "
                    "text or JSON, such as imessage-exporter, signal-export or WhatsApp-Chat-Exporter",
                    where);
    }
    if (isBinary(decoded.text)) {
        return fail(ErrorCode::BadInput, "is not a text file; export the conversation as text or JSON first", where);
    }
    if (isIso2022Jp(decoded.text)) {
        decoded = {convert(decoded.text, "ISO-2022-JP").value_or(""), "ISO-2022-JP"};
    } else if (!isUtf8(decoded.text)) {
        decoded = guess(decoded.text);
    }
    unifyLineEnds(decoded.text);
    return decoded;
}

}  // namespace antecedent
