// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace antecedent {

/// What kind of failure an Error is; decides the program's exit code and how the window words it.
enum class ErrorCode {
    BadInput,     ///< the file or text cannot be understood
    NotFound,     ///< a file, folder or record does not exist
    Unsupported,  ///< understood, but outside what this build or format can do
    Io,           ///< the operating system refused to read or write
    Cancelled,    ///< a person or caller stopped the work
    Usage,        ///< the caller asked for something contradictory
    Internal,     ///< a broken promise inside the program
};

/// A failure in words for a person: what happened and what to do (`message`), and where (`where`:
/// "file", "file:line" or empty).
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string message;
    std::string where;

    /// "where: message", or just the message when the place is unknown.
    std::string text() const { return where.empty() ? message : where + ": " + message; }
};

/// Every public function that can fail returns one of these; exceptions stay inside a target.
template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string where = {}) {
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(where)});
}

}  // namespace antecedent
