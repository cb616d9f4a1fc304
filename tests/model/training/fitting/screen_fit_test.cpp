// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/fitting/screen_fit.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "graph/conversation/conversation_builder.h"
#include "model/evidence/conversation_walk.h"

namespace antecedent {
namespace {

constexpr unsigned chatters = 12;

/// People who speak in turn, each answering the one who spoke `chatters` - 1 messages before, and naming
/// them.
CorpusConversation roundTable(unsigned number) {
    ConversationBuilder builder({"c" + std::to_string(number), "", Genre::Chat, "", "", TimeBase::Calendar});
    for (unsigned i = 0; i < 60; ++i) {
        MessageDraft draft;
        draft.id = std::to_string(i);
        draft.speaker = "person" + std::to_string(i % chatters);
        draft.parents = std::vector<std::string>{};
        draft.text = "good morning";
        if (i >= chatters) {
            draft.text = "person" + std::to_string((i + 1) % chatters) + ": certainly";
            draft.parents = std::vector<std::string>{std::to_string(i - chatters + 1)};
        }
        builder.add(draft);
    }
    std::vector<ImportWarning> warnings;
    return {builder.build(warnings), "test", {}, 0};
}

/// Share of the answers whose true parent gets through.
double recall(const CandidateScreen& screen, const CorpusConversation& item) {
    WalkOptions options;
    options.example.screen = screen;
    ConversationWalk walk(item.conversation, options);
    double kept = 0, all = 0;
    while (walk.next()) {
        std::vector<std::size_t> parents;
        for (const MessageId parent : *item.conversation->messages()[walk.target()].declaredParents)
            parents.push_back(parent.index());
        if (!parents.empty()) {
            const auto candidates = walk.example(walk.candidates()).candidates;
            kept += std::count(candidates.begin(), candidates.end(), parents.front());
            ++all;
        }
        walk.decide(parents);
    }
    return kept / all;
}

TEST(ScreenFit, LearnsWhichCandidatesAreWorthALook) {
    const std::vector<CorpusConversation> corpus{roundTable(0), roundTable(1), roundTable(2), roundTable(3)};
    Control control;
    ScreenFitOptions options;
    options.limits = {5, 1};
    const CandidateScreen fitted = fitScreen(corpus, options, control);
    ASSERT_FALSE(fitted.empty());
    const CorpusConversation unseen = roundTable(9);
    EXPECT_LT(recall(CandidateScreen(std::vector<float>(evidenceNames().size(), 0), {5, 1}), unseen), 0.1)
        << "the nearest five never hold it";
    EXPECT_GT(recall(fitted, unseen), 0.95);
}

TEST(ScreenFit, IsEmptyWithoutAnnotations) {
    Control control;
    EXPECT_TRUE(fitScreen({}, {}, control).empty());
}

}  // namespace
}  // namespace antecedent
