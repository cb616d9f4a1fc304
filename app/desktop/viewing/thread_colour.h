// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace antecedent {

/// What the colours of the thread map tell: who speaks, or how doubtful the links are.
enum class ThreadColour { Speaker, Doubt };

}  // namespace antecedent
