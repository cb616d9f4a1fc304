// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/base/control.h"
#include "model/bundle/model_file.h"
#include "model/training/data/corpus.h"

namespace antecedent {

/// A message that the network is in doubt about, with the candidates that a second look would read.
struct PairTarget {
    std::size_t conversation = 0;  ///< place in the corpus
    std::size_t message = 0;
    std::vector<std::size_t> candidates;  ///< messages, likeliest first; the message itself: starts a thread
    std::vector<float> logOdds;           ///< the network's, of each candidate
    std::vector<bool> gold;
};

/// Reads the conversations of the genres of the model's second look as a prediction without it would,
/// histories included, and collects what it is in doubt about and has the truth among the candidates. What
/// the network has learnt from before is no surer than the unseen, as long as it was seen a few times only.
/// Cancelled: an empty list.
std::vector<PairTarget> pairTargets(const ReplyModel& model, const std::vector<CorpusConversation>& corpus,
                                    std::size_t threads, Control& control);

}  // namespace antecedent
