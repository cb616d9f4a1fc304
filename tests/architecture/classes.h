// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "tests/architecture/source_files.h"

namespace antecedent::testing {

/// A class that a header declares, with the sources that define its functions, whatever they are called.
struct ClassText {
    std::string name;
    std::string header;
    std::vector<std::string> sources;
    std::size_t lines = 0;  ///< of these sources together, all that stands in them counted
};

/// The classes that have any source, by header and name. A source belongs to a class whose header it includes when it
/// defines a function `Class::…`, or one of a class inside of it.
std::vector<ClassText> classesOf(const std::vector<SourceFile>& files);

/// The names before the function's own in the head of a definition: {"Outer", "Inner"} for `void Outer::Inner::draw(`.
/// Empty for a function of no class, and for one that is defined inside of its class.
std::vector<std::string> ownersOf(const std::string& head);

}  // namespace antecedent::testing
