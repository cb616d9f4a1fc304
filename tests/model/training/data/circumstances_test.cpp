// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/circumstances.h"

#include <gmock/gmock.h>

#include "model/training/data/excerpt.h"
#include "model/training/data/joint_source.h"
#include "tests/model/conversation_fixture.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;

/// Four messages; `declared` answer the one before by a button, `annotated` by somebody's word.
CorpusConversation corpusOf(const std::vector<std::size_t>& declared, const std::vector<std::size_t>& annotated) {
    const auto plain = test::chat({"ann: one", "bob: two", "cid: three", "ann: four"});
    auto messages = plain->messages();
    for (const auto* links : {&declared, &annotated}) {
        for (const std::size_t i : *links) {
            messages[i].declaredParents.emplace();
            if (i > 0) messages[i].declaredParents->emplace_back(i - 1);
            messages[i].declaredByPlatform = links == &declared;
        }
    }
    const auto conversation =
        std::make_shared<const Conversation>(plain->header(), plain->speakers(), std::move(messages));
    return {conversation, "read", {}, firstAnnotated(*conversation)};
}

TEST(Circumstances, TellUndeclaredMessagesFromTheFirstDeclaredReplyOn) {
    auto read = corpusOf({1}, {0, 2, 3});
    using C = Circumstance;
    EXPECT_THAT(circumstancesOf(read), ElementsAre(C::Nameless, C::Nameless, C::Nameless, C::Nameless));
    read.declaredKept = true;
    EXPECT_THAT(circumstancesOf(read), ElementsAre(C::Nameless, C::Nameless, C::Undeclared, C::Undeclared));
}

TEST(FittingCorpus, LeavesOutWhatIsDeclaredAloneAndKeepsWhatIsReadInFullTwice) {
    const auto read = corpusOf({1}, {0, 2, 3}), declared = corpusOf({1, 3}, {}), plain = corpusOf({}, {0, 1, 2, 3});
    const auto fitting = fittingCorpus({declared, read, plain});
    ASSERT_EQ(fitting.size(), 3u);
    EXPECT_EQ(fitting[0].conversation, read.conversation);
    EXPECT_EQ(fitting[1].conversation, plain.conversation);
    EXPECT_EQ(fitting[2].conversation, read.conversation);
    EXPECT_TRUE(fitting[2].declaredKept);
    EXPECT_EQ(fittingCorpus({declared}).size(), 1u) << "better than nothing";
}

/// What a reading learns from, and what it sees of declared replies.
std::vector<std::size_t> targetsOf(const CorpusConversation& item, const PredictedHistory& history) {
    const std::vector<CorpusConversation> corpus{item};
    JointSource source(corpus, {0}, history, {});
    const auto piece = source.next();
    return piece ? piece->targets : std::vector<std::size_t>{};
}

TEST(JointSource, PassesMessagesThatNobodyAnnotatedWhereAModelHasReadThem) {
    const auto declared = corpusOf({1, 3}, {});
    PredictedHistory nothing(1), read(1);
    EXPECT_THAT(targetsOf(declared, nothing), ElementsAre(0, 1, 2, 3));
    for (std::size_t i = 0; i < 4; ++i) read.record(0, i, MessagePlace{});
    EXPECT_THAT(targetsOf(declared, read), ElementsAre(1, 3));
}

TEST(JointSource, ShowsDeclaredRepliesAsTheyAreOrNotAtAll) {
    const auto read = corpusOf({1}, {0, 2, 3});
    const std::vector<CorpusConversation> corpus{read};
    const PredictedHistory nothing(1);
    const auto& names = evidenceNames();
    const auto column =
        static_cast<std::size_t>(std::find(names.begin(), names.end(), "target declares none") - names.begin());
    for (const double share : {0.0, 1.0}) {
        JointSourceOptions options;
        options.showDeclared = share;
        options.dropGenre = 0;
        JointSource source(corpus, {0}, nothing, options);
        const auto piece = source.next();
        ASSERT_TRUE(piece);
        EXPECT_EQ(piece->examples[0].evidence.row(0)[column], 0);
        EXPECT_EQ(piece->examples[3].evidence.row(0)[column], share);
    }
}

}  // namespace
}  // namespace antecedent
