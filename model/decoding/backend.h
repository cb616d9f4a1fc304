// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/base/error.h"
#include "model/api/backend_info.h"

namespace antecedent {

/// What torch computes with here; `measureSpeed` runs a 384x1536x384 pair of products for about a second,
/// and measures anew what arithmetic is the fastest.
Result<BackendInfo> describeBackend(bool measureSpeed);

}  // namespace antecedent
