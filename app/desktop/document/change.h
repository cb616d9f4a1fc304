// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/base/strong_id.h"

namespace antecedent {

/// What happened to the document. `Opened`: another conversation is shown, everything is new. `Predicted`:
/// many links may have moved. `Moved`: the place of one message changed.
struct Change {
    enum class Kind { Opened, Predicted, Moved };

    Kind kind = Kind::Opened;
    MessageId message;
};

}  // namespace antecedent
