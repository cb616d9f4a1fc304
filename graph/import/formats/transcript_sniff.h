// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "graph/import/formats/transcript_cast.h"

namespace antecedent {

/// How sure it is that the beginning of a text is a transcript, given who speaks in it; 0 where it is not. Settings,
/// lists of records and programs have names and colons too: theirs are nested, come in the same order again and again,
/// or never come again.
double transcriptCertainty(std::string_view head, const Cast& cast);

}  // namespace antecedent
