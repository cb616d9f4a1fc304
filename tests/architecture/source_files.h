// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace antecedent::testing {

struct SourceFile {
    std::string path;  ///< from the repository root, e.g. "graph/base/error.h"
    std::vector<std::string> lines;

    bool isHeader() const;
    /// The folder level the rules speak of: "graph/tree", "model/network", "app/cli", "tests".
    std::string layer() const;
    /// Paths of its #include lines, without quotes or brackets.
    std::vector<std::string> includes() const;
};

/// Every .h and .cpp under graph, model, app and tests.
std::vector<SourceFile> sourceFiles();

/// Whether a path begins with one of the prefixes.
bool beginsWithAny(const std::string& path, const std::vector<std::string>& prefixes);

}  // namespace antecedent::testing
