// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <ostream>
#include <string>

#include "graph/project/project.h"

namespace antecedent {

/// Sources, conversations, messages, predictions, and how much each person decided.
Result<nlohmann::ordered_json> projectInfo(const Project& project);
std::string projectInfoText(const nlohmann::ordered_json& info);

/// Every entry of the log in the order of its time: a line each, or as JSON Lines.
Result<void> writeProjectLog(const Project& project, bool json, std::ostream& out);

/// Each pair of people on the messages that both decided, and all of them together.
Result<nlohmann::ordered_json> projectAgreement(const Project& project);
std::string agreementText(const nlohmann::ordered_json& report);

}  // namespace antecedent
