// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

namespace antecedent {

/// The linear algebra library that the network will compute with.
struct BlasLibrary {
    std::string name = "none";   ///< "OpenBLAS", "Intel MKL", "BLIS", "ATLAS", "reference BLAS", …
    std::filesystem::path file;  ///< empty: none was found
    bool slow = true;            ///< the reference BLAS, or none
};

/// Looks up which library answers to libblas.so.3, as the loader would, without loading the network.
BlasLibrary findBlas();

}  // namespace antecedent
