// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/text_normalizer.h"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

namespace antecedent {
namespace {

bool isCjk(UChar32 c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x20000 && c <= 0x2A6DF) ||
           (c >= 0x2A700 && c <= 0x2B73F) || (c >= 0x2B740 && c <= 0x2B81F) || (c >= 0x2B820 && c <= 0x2CEAF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
}

bool isSpace(UChar32 c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || u_charType(c) == U_SPACE_SEPARATOR;
}

bool isDropped(UChar32 c) {
    if (c == 0 || c == 0xFFFD) return true;
    const auto type = u_charType(c);
    return type == U_CONTROL_CHAR || type == U_FORMAT_CHAR || type == U_PRIVATE_USE_CHAR || type == U_SURROGATE ||
           type == U_UNASSIGNED;
}

bool isPunctuation(UChar32 c) {
    const bool asciiMark =
        (c >= 33 && c <= 47) || (c >= 58 && c <= 64) || (c >= 91 && c <= 96) || (c >= 123 && c <= 126);
    return asciiMark || u_ispunct(c);
}

/// Lower case without accents, in decomposed form.
icu::UnicodeString folded(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* decomposition = icu::Normalizer2::getNFDInstance(status);
    if (U_FAILURE(status)) return text;
    const icu::UnicodeString decomposed = decomposition->normalize(text, status);
    icu::UnicodeString bare;
    for (int32_t i = 0; i < decomposed.length(); i = decomposed.moveIndex32(i, 1)) {
        const UChar32 c = decomposed.char32At(i);
        if (u_charType(c) != U_NON_SPACING_MARK) bare.append(c);
    }
    return bare.toLower(icu::Locale::getRoot());
}

class WordCollector {
public:
    void add(UChar32 c) { m_word.append(c); }
    void addAlone(UChar32 c) {
        finish();
        add(c);
        finish();
    }
    void finish() {
        if (m_word.isEmpty()) return;
        m_words.emplace_back();
        m_word.toUTF8String(m_words.back());
        m_word.remove();
    }
    std::vector<std::string> take() {
        finish();
        return std::move(m_words);
    }

private:
    icu::UnicodeString m_word;
    std::vector<std::string> m_words;
};

}  // namespace

std::vector<std::string> normalizedWords(std::string_view text) {
    const icu::UnicodeString source =
        folded(icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size()))));
    WordCollector words;
    for (int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1)) {
        const UChar32 c = source.char32At(i);
        if (isSpace(c)) {
            words.finish();
        } else if (isDropped(c)) {
            continue;
        } else if (isCjk(c) || isPunctuation(c)) {
            words.addAlone(c);
        } else {
            words.add(c);
        }
    }
    return words.take();
}

}  // namespace antecedent
