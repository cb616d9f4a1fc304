// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/layout/long_chains.h"

#include "tests/graph/layout/tree_families.h"

namespace antecedent {
namespace {

std::vector<std::size_t> inside(const Parents& parents, const std::vector<bool>& hidden = {}) {
    const std::vector<bool> found = insideLongChains(treeFrom(parents), hidden);
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (found[i]) numbers.push_back(i);
    }
    return numbers;
}

using Numbers = std::vector<std::size_t>;

TEST(LongChains, LeaveOutTheEndsAndShortOnes) {
    EXPECT_EQ(inside(chain(6)), (Numbers{1, 2, 3, 4}));
    EXPECT_EQ(inside(chain(5)), (Numbers{1, 2, 3}));
    EXPECT_EQ(inside(chain(4)), Numbers());
}

TEST(LongChains, EndWhereTheyBranch) {
    // 0 to 5 in a row; 5 has two replies, one of them with a chain of its own.
    EXPECT_EQ(inside({-1, 0, 1, 2, 3, 4, 5, 5, 6, 8, 9, 10}), (Numbers{1, 2, 3, 4, 8, 9, 10}));
}

TEST(LongChains, DoNotSeeWhatIsHidden) {
    std::vector<bool> hidden(7, false);
    hidden[6] = true;  // the second reply to 2
    EXPECT_EQ(inside({-1, 0, 1, 2, 3, 4, 2}, hidden), (Numbers{1, 2, 3, 4}));
    EXPECT_EQ(inside({-1, 0, 1, 2, 3, 4, 2}), Numbers());
}

}  // namespace
}  // namespace antecedent
