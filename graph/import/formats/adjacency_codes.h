// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace antecedent {

/// Pairs as the ICSI meetings mark them: the second part of a pair ("1b", "1b+") answers the last first part ("1a")
/// before it; an act may be both ("1b.2a").
class AdjacencyCodes {
public:
    /// Ids of the acts that this one answers, in the order of the meeting.
    std::vector<std::string> take(const std::string& id, std::string_view codes);

private:
    std::unordered_map<std::string, std::string> m_firstParts;
};

}  // namespace antecedent
