// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/blas_threads.h"

#include <dlfcn.h>

namespace antecedent {

namespace {

template <class Function>
Function* openBlas(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_DEFAULT, name));
}

}  // namespace

void useBlasThreads(int threads) {
    if (auto* set = openBlas<void(int)>("openblas_set_num_threads")) set(threads);
}

int blasThreads() {
    auto* get = openBlas<int()>("openblas_get_num_threads");
    return get == nullptr ? 0 : get();
}

}  // namespace antecedent
