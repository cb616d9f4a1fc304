// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/blas_threads.h"

#include <dlfcn.h>

namespace antecedent {

void useBlasThreads(int threads) {
    using SetThreads = void (*)(int);
    const auto set = reinterpret_cast<SetThreads>(::dlsym(RTLD_DEFAULT, "openblas_set_num_threads"));
    if (set != nullptr) set(threads);
}

}  // namespace antecedent
