// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace antecedent {

/// A model that can be named.
struct ListedModel {
    std::string name;   ///< what --model takes
    std::string title;  ///< what it calls itself
    std::filesystem::path folder;
    std::uint64_t bytes = 0;  ///< of its weights
};

/// The models that came with the program, by name.
std::vector<ListedModel> shippedModels();

}  // namespace antecedent
