// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>

namespace antecedent {

/// What a person says of a source that it does not say itself.
struct ImportOptions {
    std::optional<bool> dayFirst;  ///< 03/09 is 3 September; nullopt: decided over the whole file
    std::string timeZone;          ///< of times without one, as "Europe/Berlin"; empty: they stay without
    /// Which column or field of a table or of JSON records is what: "speaker", "text", "time", "id", "parent",
    /// "conversation", "thread", "subject" to the source's own name.
    std::map<std::string, std::string> columns;
    bool join = false;  ///< all conversations of one source are one: the days of a log
    /// Each conversation is handed over as soon as the next one begins, and a very long one in pieces, where the format
    /// can be read so: for sources that are larger than the memory.
    bool stream = false;
};

}  // namespace antecedent
