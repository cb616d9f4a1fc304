// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace antecedent {

/// A mail's subject without what programs put around it.
struct BaseSubject {
    std::string text;    ///< in lower case, white space folded; empty when there is none
    bool reply = false;  ///< "Re:", "AW:" or the like was before it
};

/// The base subject (RFC 5256, section 2.1): marks of replies and forwards, also those of other languages,
/// lists' names in square brackets and a last "(fwd)" are left out.
BaseSubject baseSubject(std::string_view subject);

}  // namespace antecedent
