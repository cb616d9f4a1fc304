// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <istream>
#include <ostream>

namespace antecedent {

/// Where a command reads and writes. Results go to `out`, everything said to a person to `err`.
struct Console {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    bool progress = false;      ///< `err` is a terminal: draw progress there
    bool colour = false;        ///< `out` is a terminal, and NO_COLOR is not set
    bool unicode = true;        ///< false: draw with ASCII alone
    std::size_t columns = 100;  ///< width that lines are cut to
    bool keyboard = false;      ///< `in` is this process's terminal: single keys can be read
};

}  // namespace antecedent
