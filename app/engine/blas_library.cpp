// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/blas_library.h"

#include <dlfcn.h>

#include <memory>
#include <utility>

namespace antecedent {
namespace fs = std::filesystem;
namespace {

constexpr std::pair<const char*, const char*> knownLibraries[] = {
    {"openblas", "OpenBLAS"}, {"mkl", "Intel MKL"}, {"blis", "BLIS"}, {"atlas", "ATLAS"}};

}  // namespace

BlasLibrary findBlas() {
    struct Close {
        void operator()(void* handle) const { ::dlclose(handle); }
    };
    const std::unique_ptr<void, Close> library(::dlopen("libblas.so.3", RTLD_LAZY | RTLD_LOCAL));
    BlasLibrary found;
    Dl_info info{};
    void* const symbol = library ? ::dlsym(library.get(), "sgemm_") : nullptr;
    if (symbol == nullptr || ::dladdr(symbol, &info) == 0 || info.dli_fname == nullptr) return found;
    std::error_code ignored;
    found.file = fs::weakly_canonical(info.dli_fname, ignored);
    found.name = "reference BLAS";
    for (const auto& [part, name] : knownLibraries) {
        if (found.file.string().find(part) == std::string::npos) continue;
        found.name = name;
        found.slow = false;
        break;
    }
    return found;
}

}  // namespace antecedent
