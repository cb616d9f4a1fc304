// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace antecedent::testing {

/// A function definition as a text scan finds it.
struct FunctionText {
    std::string head;       ///< everything before its body
    std::size_t line = 0;   ///< 1-based, where the head begins
    std::size_t lines = 0;  ///< head and body
    std::size_t parameters = 0;
};

/// Function definitions of a C++ file: braces at namespace or class level whose head has a parameter list.
/// Good enough for formatted sources; lambdas and macros count towards the function around them.
std::vector<FunctionText> functionsOf(const std::vector<std::string>& lines);

}  // namespace antecedent::testing
