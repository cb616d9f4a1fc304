// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace antecedent::bench {

/// Lower and upper level of the shipped model, the whole, and the bare matrix product they are measured by.
void registerModelBenchmarks();

/// What the shipped model is compared with: the paper's configuration, and encoding every candidate pair.
void registerComparisons();

/// Places in conversations of different length, and conversations that grow. `full` also predicts 100,000
/// messages in a process of its own, to measure its memory.
void registerGrowthBenchmarks(bool full);

/// What that process does.
int predictManyMessages();

}  // namespace antecedent::bench
