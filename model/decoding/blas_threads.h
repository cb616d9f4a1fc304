// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace antecedent {

/// How many threads OpenBLAS multiplies with, in the whole program, where torch multiplies with that. Most builds of it
/// have threads of their own, which torch knows nothing of; between two small products they spin.
void useBlasThreads(int threads);
/// How many they are; 0 where there is no OpenBLAS.
int blasThreads();

}  // namespace antecedent
