// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "graph/base/control.h"

namespace antecedent {

/// "62 %, 8 s left", or just the share while the time is not known; empty without a total.
QString progressWords(const Progress& progress);

}  // namespace antecedent
