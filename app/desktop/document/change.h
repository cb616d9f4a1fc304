// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "graph/base/strong_id.h"

namespace antecedent {

/// What happened to the document. `Opened`: another conversation is shown, everything is new. `Predicted`:
/// many links may have moved. `Moved`: a person changed the place of one message. `Corrected`: a person
/// changed the places of several.
struct Change {
    enum class Kind { Opened, Predicted, Moved, Corrected };

    Kind kind = Kind::Opened;
    MessageId message;
};

}  // namespace antecedent
