// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace antecedent {

/// Whether a text begins with the header fields of a mail or a news article.
bool startsLikeMail(std::string_view head);

/// Whether its first line is a field that mails have; enough only where the file's name says that it is one.
bool startsWithMailField(std::string_view head);

/// The mail, without the ends of address fields that are nested deeper than anybody writes: GMime follows each level by
/// a call of its own.
std::string withShallowAddresses(std::string_view mail);

}  // namespace antecedent
