// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "graph/base/strong_id.h"

namespace antecedent {

/// What an exported tree says of a message's link besides its parents: by whom, how sure, and what else was
/// possible.
struct EarlierLink {
    enum class Author { Source, Model, Person };

    /// A message, or for a thread start the message itself, with its probability.
    struct Weighed {
        MessageId parent;
        double probability = 0;
    };

    Author author = Author::Source;
    double probability = 1;                  ///< of the primary parent, or of the thread start
    std::vector<double> otherProbabilities;  ///< of the further parents, in their order
    std::vector<Weighed> candidates;         ///< not chosen, most probable first
};

/// Of one conversation. Without messages where a file does not tell such things.
struct EarlierLinks {
    std::vector<EarlierLink> messages;  ///< element i belongs to message i
    std::string modelName;              ///< that predicted; empty when it is not known
    std::string modelSha256;
};

}  // namespace antecedent
