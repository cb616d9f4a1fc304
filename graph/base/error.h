// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

#include "graph/base/sentence.h"

namespace antecedent {

/// What kind of failure an Error is; decides the program's exit code.
enum class ErrorCode {
    BadInput,     ///< the file or text cannot be understood
    NotFound,     ///< a file, folder or record does not exist
    Unsupported,  ///< understood, but outside what this build or format can do
    Io,           ///< the operating system refused to read or write
    Cancelled,    ///< a person or caller stopped the work
    Usage,        ///< the caller asked for something contradictory
    Internal,     ///< a broken promise inside the program
};

/// A failure in words for a person: what happened and what to do (`says`, which the window translates by its id), and
/// where ("file", "file:line" or empty).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    Sentence says;
    std::string where;

    /// In English.
    std::string message() const { return says.text(); }
    /// "where: message", or just the message when the place is unknown.
    std::string text() const { return where.empty() ? message() : where + ": " + message(); }
};

/// Every public function that can fail returns one of these; exceptions stay inside a target.
template <class T>
using Result = tl::expected<T, Error>;

/// What fail() is told: a Sentence, or its literal with arguments in braces. Elsewhere a literal alone is no Sentence,
/// since translators would not get to see it.
class FailureWords {
public:
    FailureWords(Sentence says) : m_says(std::move(says)) {}  // NOLINT: a sentence is what it is made of
    template <class... Arguments>
    FailureWords(const char* id, Arguments&&... arguments)  // NOLINT: a literal is a sentence here
        : m_says(id, std::forward<Arguments>(arguments)...) {}

    Sentence take() && { return std::move(m_says); }

private:
    Sentence m_says;
};

inline tl::unexpected<Error> fail(ErrorCode code, FailureWords says, std::string where = {}) {
    return tl::unexpected<Error>(Error{code, std::move(says).take(), std::move(where)});
}

}  // namespace antecedent
