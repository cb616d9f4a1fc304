// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/kernels/blas_threads.h"

#include <dlfcn.h>
#include <gtest/gtest.h>
#include <torch/torch.h>

namespace antecedent {
namespace {

TEST(BlasThreads, AreAsManyAsTheyAreTold) {
    torch::matmul(torch::ones({2, 2}), torch::ones({2, 2}));
    using Count = int (*)();
    const auto count = reinterpret_cast<Count>(::dlsym(RTLD_DEFAULT, "openblas_get_num_threads"));
    if (count == nullptr) GTEST_SKIP() << "no OpenBLAS here";
    const int before = count();
    for (const int threads : {1, 2, 1}) {
        useBlasThreads(threads);
        EXPECT_EQ(count(), threads);
    }
    useBlasThreads(before);
}

}  // namespace
}  // namespace antecedent
