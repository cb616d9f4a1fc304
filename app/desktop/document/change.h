// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/base/strong_id.h"

namespace antecedent {

/// What happened to the document. `Opened`: another conversation is shown, everything is new. `Predicted`:
/// many links may have moved. `Moved`: a person changed the place of one message. `Corrected`: a person
/// changed the places of several. `Grown`: messages were added at the end, those before stand.
struct Change {
    enum class Kind { Opened, Predicted, Moved, Corrected, Grown };

    Kind kind = Kind::Opened;
    MessageId message;
};

}  // namespace antecedent
