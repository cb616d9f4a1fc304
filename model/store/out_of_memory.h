// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <exception>
#include <new>
#include <string>
#include <string_view>

#include "graph/base/error.h"

namespace antecedent {

/// Whether an exception says that there was no memory left: the standard library's or the tensor library's own, which
/// has one kind of exception for everything.
inline bool isOutOfMemory(const std::exception& exception) {
    const std::string_view words = exception.what();
    return dynamic_cast<const std::bad_alloc*>(&exception) != nullptr ||
           words.find("can't allocate memory") != std::string_view::npos ||
           words.find("not enough memory") != std::string_view::npos;
}

/// What a person is told then.
inline tl::unexpected<Error> tooLittleMemory(const std::string& where = {}) {
    return fail(ErrorCode::Io, "there is too little memory; close other programs, or split the input", where);
}

}  // namespace antecedent
