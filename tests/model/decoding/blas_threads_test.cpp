// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/blas_threads.h"

#include <gtest/gtest.h>
#include <torch/torch.h>

namespace antecedent {
namespace {

TEST(BlasThreads, AreAsManyAsTheyAreTold) {
    torch::matmul(torch::ones({2, 2}), torch::ones({2, 2}));
    const int before = blasThreads();
    if (before == 0) GTEST_SKIP() << "no OpenBLAS here";
    for (const int threads : {1, 2, 1}) {
        useBlasThreads(threads);
        EXPECT_EQ(blasThreads(), threads);
    }
    useBlasThreads(before);
}

}  // namespace
}  // namespace antecedent
