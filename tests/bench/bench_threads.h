// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>

namespace antecedent::bench {

/// As many as the machine has cores.
std::size_t benchThreads();

/// The same work at once on all of them, each of which computes alone: the way in which `predict` shares out
/// conversations. Without gradients.
void onEachThread(const std::function<void()>& work);

}  // namespace antecedent::bench
