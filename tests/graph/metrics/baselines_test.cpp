// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/metrics/baselines.h"

#include <gtest/gtest.h>

#include "graph/conversation/conversation_builder.h"
#include "graph/metrics/link_set.h"
#include "tests/graph/metrics/links.h"

namespace antecedent {
namespace {

using testing::links;
using testing::start;

ConversationPtr chat() {
    struct Line {
        const char* speaker;
        const char* text;
        MessageKind kind = MessageKind::Message;
    };
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (const Line& line :
         {Line{"ann", "the build fails on my laptop"}, Line{"bob", "which compiler?"},
          Line{"", "cat joined", MessageKind::System}, Line{"bob", "and which flags?"}, Line{"cat", "hello"},
          Line{"cat", "Bob, it is the new one"}, Line{"ann", "@cat thanks"}, Line{"bob", "nobody: is that so"}}) {
        MessageDraft draft;
        draft.speaker = line.speaker;
        draft.text = line.text;
        draft.kind = line.kind;
        builder.add(draft);
    }
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

LinkSet decided(Baseline baseline) {
    return decidedLinks(baselineScores(*chat(), baseline));
}

TEST(Baselines, FollowTheirRules) {
    EXPECT_EQ(decided(Baseline::PreviousMessage).parents, links({start, 0, start, 1, 3, 4, 5, 6}).parents);
    EXPECT_EQ(decided(Baseline::PreviousOther).parents, links({start, 0, start, 0, 3, 3, 5, 6}).parents);
    EXPECT_EQ(decided(Baseline::Addressed).parents, links({start, 0, start, 1, 3, 3, 5, 6}).parents);
    EXPECT_EQ(decided(Baseline::FirstPost).parents, links({start, 0, start, 0, 0, 0, 0, 0}).parents);
}

}  // namespace
}  // namespace antecedent
