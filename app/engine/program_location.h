// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace antecedent {

/// Folder of the running program, or of the shared library that this code is in, symbolic links followed; what is
/// installed with it is found from here.
std::filesystem::path programFolder();

}  // namespace antecedent
