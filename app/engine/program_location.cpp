// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/program_location.h"

#define BOOST_DLL_USE_STD_FS
#include <boost/dll/runtime_symbol_info.hpp>

namespace antecedent {

std::filesystem::path programFolder() {
    std::error_code ignored;
    const std::filesystem::path code = boost::dll::this_line_location();
    const bool isLibrary = code.filename().string().find(".so") != std::string::npos;
    return std::filesystem::weakly_canonical(isLibrary ? code : boost::dll::program_location(), ignored).parent_path();
}

}  // namespace antecedent
