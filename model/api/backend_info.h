// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace antecedent {

/// What the network's library computes with.
struct BackendInfo {
    std::string torchVersion;
    std::string parallel;  ///< how it uses several cores, e.g. "OpenMP"
    int threads = 0;
    bool bf16 = false;      ///< the processor multiplies bf16 natively
    bool int8 = false;      ///< and bytes, so that the model computes in these
    double fp32Gflops = 0;  ///< measured; 0: not measured
    double bf16Gflops = 0;  ///< measured; 0: not measured
    double int8Gflops = 0;  ///< measured on each core alone, from bf16 to bytes and back; 0: not measured
    bool slowBlas = false;  ///< the reference BLAS is in use, about fifteen times slower than OpenBLAS
};

}  // namespace antecedent
