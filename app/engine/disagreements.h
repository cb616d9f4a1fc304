// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "app/engine/project_desk.h"

namespace antecedent {

/// A message that people placed differently.
struct Disagreement {
    std::size_t conversation = 0;
    MessageId message;
    std::map<std::string, std::vector<MessageId>> choices;  ///< by annotator; no parents: starts a thread
};

/// Those of a project, in order. Left out is what somebody has adjudicated since: decided with all choices in sight.
std::vector<Disagreement> disagreementsIn(const ProjectDesk& desk);

/// What an adjudicator saw, for Wish::shown: as `shown`, and what each person had chosen.
std::string adjudicatedText(const std::string& shown, const Conversation& conversation,
                            const Disagreement& disagreement);

}  // namespace antecedent
