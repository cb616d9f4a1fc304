// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/distillation/paired_text.h"

#include <algorithm>

namespace antecedent {
namespace {

constexpr std::string_view blanks = " \t\r\n\f\v";

void append(WordTokens& tokens, const std::vector<std::int32_t>& ids, std::int32_t word) {
    tokens.ids.insert(tokens.ids.end(), ids.begin(), ids.end());
    tokens.words.resize(tokens.ids.size(), word);
}

/// Without the marks of start and end.
std::vector<std::int32_t> piecesOf(const Tokenizer& tokenizer, std::string_view word) {
    const auto ids = tokenizer.encode(word, word.size() + 3);
    return {ids.begin() + 1, ids.end() - 1};
}

}  // namespace

PairedText pairedText(const Tokenizer& teacher, const Tokenizer& student, std::string_view text, std::size_t most) {
    const auto teacherMarks = teacher.encode("", 2), studentMarks = student.encode("", 2);
    PairedText pair;
    append(pair.teacher, {teacherMarks.front()}, pair.words);
    append(pair.student, {studentMarks.front()}, pair.words++);
    text = beginningFor(text, most);
    for (std::size_t from = text.find_first_not_of(blanks); from != std::string_view::npos;) {
        const std::size_t to = std::min(text.find_first_of(blanks, from), text.size());
        const auto theirs = piecesOf(teacher, text.substr(from, to - from));
        const auto own = piecesOf(student, text.substr(from, to - from));
        if (pair.teacher.ids.size() + theirs.size() >= most || pair.student.ids.size() + own.size() >= most) break;
        const bool both = !theirs.empty() && !own.empty();
        append(pair.teacher, theirs, both ? pair.words : -1);
        append(pair.student, own, both ? pair.words : -1);
        pair.words += both;
        from = text.find_first_not_of(blanks, to);
    }
    append(pair.teacher, {teacherMarks.back()}, pair.words);
    append(pair.student, {studentMarks.back()}, pair.words++);
    return pair;
}

}  // namespace antecedent
