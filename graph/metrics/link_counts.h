// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "graph/metrics/link_set.h"

namespace antecedent {

/// How many things stand in gold, in the prediction, and in both; from it precision, recall and F1. Also used
/// for accuracy, where gold and predicted counts are equal.
struct LinkCounts {
    std::size_t gold = 0;
    std::size_t predicted = 0;
    std::size_t matched = 0;

    double precision() const { return share(matched, predicted); }
    double recall() const { return share(matched, gold); }
    double f1() const { return share(2 * matched, gold + predicted); }

    LinkCounts& operator+=(const LinkCounts& other);

private:
    static double share(std::size_t part, std::size_t whole) {
        return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
    }
};

/// Whether a message that starts a thread counts as the pair (n, n), as in Kummerfeld et al. 2019, or not at
/// all.
enum class SelfLinks { Counted, LeftOut };

/// (child, parent) pairs of the annotated messages of one conversation; add up for the pooled score.
LinkCounts countLinks(const LinkPair& pair, SelfLinks selfLinks = SelfLinks::Counted);

/// Which messages an accuracy is taken over.
enum class Scored {
    Replies,  ///< messages with a gold parent: the task of Zhu et al. 2020 on Reddit, where the root is given
    All       ///< thread starts too: right when the prediction starts a thread there
};

/// Whether the primary parent (or the thread start) of a message is among the gold parents.
bool isRight(const LinkPair& pair, std::size_t message);

/// Messages whose primary parent is right. It is Zhu et al.'s graph accuracy when the prediction was made
/// with the gold links of all earlier messages as its history.
LinkCounts countRightParents(const LinkPair& pair, Scored scored);

/// One conversation, and whether every scored message of it is right; all zero when none is scored.
LinkCounts countRightConversation(const LinkPair& pair, Scored scored);

}  // namespace antecedent
