// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/text/word_boundaries.h"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <memory>

#include "model/text/text_normalizer.h"

namespace antecedent {
namespace {

icu::UnicodeString unicode(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<int32_t>(text.size())));
}

bool isWrittenTogether(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
        case USCRIPT_HAN:
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
        case USCRIPT_THAI:
        case USCRIPT_LAO:
        case USCRIPT_KHMER:
        case USCRIPT_MYANMAR:
            return true;
        default:
            return false;
    }
}

template <class Is>
bool hasAny(const icu::UnicodeString& text, const Is& is) {
    for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        if (is(text.char32At(i))) return true;
    }
    return false;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Case and width folded, as compatibility decomposition has it.
icu::UnicodeString foldedWidth(const icu::UnicodeString& text) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* folding = icu::Normalizer2::getNFKCCasefoldInstance(status);
    icu::UnicodeString folded = U_FAILURE(status) ? text : folding->normalize(text, status);
    return U_FAILURE(status) ? text : folded;
}

}  // namespace

std::vector<std::string> boundedWords(std::string_view text) {
    if (isAscii(text)) return normalizedWords(text);
    const icu::UnicodeString source = unicode(text);
    if (!hasAny(source, isWrittenTogether)) return normalizedWords(text);
    const icu::UnicodeString folded = foldedWidth(source);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> boundaries(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) return normalizedWords(text);
    boundaries->setText(folded);
    std::vector<std::string> words;
    int32_t from = boundaries->first();
    for (int32_t to = boundaries->next(); to != icu::BreakIterator::DONE; from = to, to = boundaries->next()) {
        const icu::UnicodeString word = folded.tempSubStringBetween(from, to);
        if (hasAny(word, [](UChar32 c) { return u_isUWhiteSpace(c) == 0; })) word.toUTF8String(words.emplace_back());
    }
    return words;
}

bool isWordless(std::string_view text) {
    return !hasAny(unicode(text), [](UChar32 c) { return u_isalnum(c) != 0; });
}

}  // namespace antecedent
