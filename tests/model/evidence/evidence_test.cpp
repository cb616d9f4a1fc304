// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/evidence.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

#include "graph/conversation/conversation_builder.h"
#include "model/evidence/conversation_walk.h"
#include "model/training/data/excerpt.h"
#include "tests/model/conversation_fixture.h"

namespace antecedent {
namespace {

using test::chat;

std::size_t column(const std::string& name) {
    const auto& names = evidenceNames();
    const auto found = std::find(names.begin(), names.end(), name);
    EXPECT_NE(found, names.end()) << name;
    return static_cast<std::size_t>(found - names.begin());
}

/// Evidence of the last message against all before it; every earlier one is decided by `parents`.
EvidenceRows lastEvidence(const ConversationPtr& conversation,
                          const std::vector<std::vector<std::size_t>>& parents = {}, const FactsOptions& facts = {}) {
    WalkOptions options;
    options.facts = facts;
    ConversationWalk walk(conversation, options);
    EvidenceRows rows;
    while (walk.next()) {
        const auto candidates = walk.candidates();
        rows = walk.example(candidates).evidence;
        walk.decide(walk.target() < parents.size() ? parents[walk.target()] : std::vector<std::size_t>{});
    }
    return rows;
}

TEST(Evidence, HasDistinctNames) {
    auto names = evidenceNames();
    std::sort(names.begin(), names.end());
    EXPECT_EQ(std::adjacent_find(names.begin(), names.end()), names.end());
}

TEST(Evidence, SeesWhomAMessageAddresses) {
    const auto rows = lastEvidence(chat({"ann: which kernel?", "bob: no idea", "cid: ann: try 6.1"}));
    EXPECT_EQ(rows.row(0)[column("addressed")], 1);
    EXPECT_EQ(rows.row(0)[column("addressed with mark")], 1);
    EXPECT_EQ(rows.row(1)[column("addressed")], 0);
    EXPECT_EQ(rows.row(1)[column("target addresses another")], 1);
    EXPECT_EQ(rows.row(0)[column("latest of addressee")], 1);
    EXPECT_EQ(rows.row(2)[column("starts a thread")], 1);
}

TEST(Evidence, KnowsACallToSomebodyWhoHadNotSpokenYet) {
    const auto rows = lastEvidence(chat({"ann: bob: are you there?", "cid: hm", "=== bob has joined", "bob: yes"}));
    EXPECT_EQ(rows.row(0)[column("names target's speaker")], 0) << "bob was unknown when ann wrote";
    EXPECT_EQ(rows.row(0)[column("addresses stranger")], 1);
}

TEST(Evidence, FollowsAChangeOfNickname) {
    const auto rows =
        lastEvidence(chat({"ann: hello", "=== ann is now known as ann_away", "bob: hi", "ann_away: back"}));
    EXPECT_EQ(rows.row(0)[column("same speaker")], 1);
    EXPECT_EQ(rows.row(1)[column("same speaker")], 0);
}

TEST(Evidence, CountsTimeAndDistanceFromTheTarget) {
    const auto rows = lastEvidence(chat({"a: 1", "b: 2", "=== c has joined", "a: 3"}));
    EXPECT_EQ(rows.row(0)[column("distance 2")], 1) << "membership lines do not count";
    EXPECT_EQ(rows.row(1)[column("distance 1")], 1);
    EXPECT_EQ(rows.row(1)[column("within 2 min")], 1);
    EXPECT_EQ(rows.row(0)[column("within 5 min")], 1);
}

TEST(Evidence, CountsTurnsAndSilences) {
    auto messages = chat({"a: 1", "b: 2", "b: 3", "c: 4", "b: 5"})->messages();
    for (std::size_t i = 3; i < 5; ++i) messages[i].time = Timestamp::fromSeconds(7200 + 60.0 * static_cast<double>(i));
    const auto plain = chat({"a: 1", "b: 2", "b: 3", "c: 4", "b: 5"});
    const auto rows = lastEvidence(std::make_shared<const Conversation>(plain->header(), plain->speakers(), messages));
    EXPECT_EQ(rows.row(3)[column("one turn back")], 1);
    EXPECT_EQ(rows.row(2)[column("two turns back")], 1);
    EXPECT_EQ(rows.row(1)[column("two turns back")], 1) << "the same turn";
    EXPECT_EQ(rows.row(1)[column("ends its turn")], 0);
    EXPECT_EQ(rows.row(2)[column("ends its turn")], 1);
    EXPECT_EQ(rows.row(2)[column("only the two since")], 0) << "c spoke";
    EXPECT_EQ(rows.row(3)[column("only the two since")], 1);
    EXPECT_EQ(rows.row(3)[column("comes after over 1 h")], 1);
    EXPECT_EQ(rows.row(3)[column("silent for over 1 h since")], 0);
    EXPECT_EQ(rows.row(2)[column("silent for over 1 h since")], 1);
    EXPECT_GT(rows.row(2)[column("unusual silence since")], rows.row(3)[column("unusual silence since")]);
    EXPECT_EQ(rows.row(4)[column("starts after over 10 min")], 0);
}

TEST(Evidence, SeesTheFormOfAMessage) {
    const auto rows = lastEvidence(chat({"ann: [attachment]", "bob: 🎉", "cid: great!\n\nsee you @ann"}));
    EXPECT_EQ(rows.row(0)[column("an attachment")], 1);
    EXPECT_EQ(rows.row(1)[column("an attachment")], 0);
    EXPECT_EQ(rows.row(1)[column("without words")], 1);
    EXPECT_EQ(rows.row(0)[column("marked")], 1);
    EXPECT_EQ(rows.row(1)[column("target marks another")], 1);
    EXPECT_FLOAT_EQ(rows.row(2)[column("lines of target")], std::log(3.0F) / 3);
}

TEST(Evidence, ReadsThePartialTree) {
    const auto rows = lastEvidence(chat({"a: 1", "b: 2", "a: 3", "c: 4"}), {{}, {0}, {1}});
    EXPECT_EQ(rows.row(0)[column("has a reply")], 1);
    EXPECT_EQ(rows.row(2)[column("has a reply")], 0);
    EXPECT_EQ(rows.row(2)[column("newest of its thread")], 1);
    EXPECT_EQ(rows.row(0)[column("starts its thread")], 1);
    EXPECT_GT(rows.row(2)[column("depth")], rows.row(1)[column("depth")]);
}

TEST(Evidence, FindsQuotesUnlessTheyAreHidden) {
    const auto conversation = chat(
        {"a: the second screen stays black", "b: which cable is it", "c: > the second screen stays black\nsame here"});
    EXPECT_EQ(lastEvidence(conversation).row(0)[column("quoted")], 1);
    EXPECT_EQ(lastEvidence(conversation).row(1)[column("quoted")], 0);
    FactsOptions hidden;
    hidden.hideQuotes = true;
    EXPECT_EQ(lastEvidence(conversation, {}, hidden).row(0)[column("quoted")], 0);
}

TEST(Evidence, ReadsWhoIsQuotedAndWhen) {
    const auto conversation =
        chat({"Ann Example: shall we order the chairs", "Bob Sample: wait", "Ann Example: for how long",
              "Cid: On 1 Jan 1970 at 4:02 PM, Ann Example wrote:\n> (a picture)\nuntil friday"});
    const auto rows = lastEvidence(conversation);
    EXPECT_EQ(rows.row(2)[column("quoted by name and time")], 1);
    EXPECT_EQ(rows.row(0)[column("quoted by name")], 1);
    EXPECT_EQ(rows.row(0)[column("quoted by time")], 0);
    EXPECT_EQ(rows.row(1)[column("another is quoted by name")], 1);
    EXPECT_EQ(rows.row(0)[column("another is quoted by name and time")], 1);
    FactsOptions hidden;
    hidden.hideQuotes = true;
    for (const char* name :
         {"quoted by name", "quoted by time", "target quotes by name", "another is quoted by name and time"}) {
        EXPECT_EQ(lastEvidence(conversation, {}, hidden).row(2)[column(name)], 0) << name;
    }
}

TEST(Evidence, TellsWordsQuotedFromWordsThatTheseQuote) {
    const auto rows =
        lastEvidence(chat({"ann: the second screen stays black since monday", "bob: which cable is in it at the moment",
                           "cid: > which cable is in\n> it at the moment\n>> the second screen stays black since "
                           "monday\nhdmi"}));
    EXPECT_EQ(rows.row(1)[column("share of direct quotes")], 1) << "however the lines are broken";
    EXPECT_EQ(rows.row(0)[column("share of direct quotes")], 0);
    EXPECT_EQ(rows.row(0)[column("quoted")], 1);
}

TEST(Evidence, ComparesSubjects) {
    ConversationBuilder builder({"c", "", Genre::Mail, "", "", TimeBase::Calendar});
    for (const char* subject : {"[list] Chairs", "Lamps", "Re: [list] chairs", "Re: Tables (was: Chairs)"}) {
        MessageDraft draft;
        draft.text = "text";
        draft.subject = subject;
        builder.add(std::move(draft));
    }
    std::vector<ImportWarning> warnings;
    const auto list = builder.build(warnings);
    const auto firstThree = excerpt(*list, {MessageId(0), MessageId(1), MessageId(2)}, {});
    const auto rows = lastEvidence(firstThree);
    EXPECT_EQ(rows.row(0)[column("same subject")], 1);
    EXPECT_EQ(rows.row(1)[column("another subject")], 1);
    EXPECT_EQ(rows.row(2)[column("starts with a known subject")], 1);
    EXPECT_EQ(lastEvidence(list).row(3)[column("starts with a new subject")], 1);
    EXPECT_EQ(lastEvidence(list).row(0)[column("new subject of a reply")], 1);
    EXPECT_EQ(lastEvidence(list).row(0)[column("share of another subject's words")], 1);
    EXPECT_EQ(lastEvidence(list).row(1)[column("share of another subject's words")], 0);
    FactsOptions hidden;
    hidden.hideQuotes = true;
    EXPECT_EQ(lastEvidence(firstThree, {}, hidden).row(0)[column("same subject")], 0);
}

TEST(Evidence, CanDoWithoutTimesAndSpeakers) {
    FactsOptions hidden;
    hidden.hideTimes = hidden.hideSpeakers = true;
    const auto rows = lastEvidence(chat({"ann: x", "bob: ann: y"}), {}, hidden);
    EXPECT_EQ(rows.row(0)[column("timed")], 0);
    EXPECT_EQ(rows.row(0)[column("speakers known")], 0);
    EXPECT_EQ(rows.row(0)[column("addressed")], 0);
}

TEST(Evidence, NeverLooksAhead) {
    const auto longer = chat({"ann: which kernel do you run?", "bob: 6.1", "cid: moin", "ann: bob: and the driver?",
                              "bob: nouveau", "=== dora has joined", "dora: ann: hi, kernel 6.1 here too"});
    const auto shorter = chat({"ann: which kernel do you run?", "bob: 6.1", "cid: moin", "ann: bob: and the driver?"});
    WalkOptions options;
    ConversationWalk longWalk(longer, options), shortWalk(shorter, options);
    while (shortWalk.next()) {
        ASSERT_TRUE(longWalk.next());
        EXPECT_EQ(longWalk.example(longWalk.candidates()).evidence.values,
                  shortWalk.example(shortWalk.candidates()).evidence.values);
        shortWalk.decide({});
        longWalk.decide({});
    }
}

TEST(Candidates, SkipMembershipLinesAndKeepTheFirstPost) {
    auto lines = chat({"a: first", "=== b has joined", "b: second", "c: third", "d: fourth"}, Genre::Forum);
    WalkOptions options;
    options.genre = Genre::Forum;
    options.window = 2;
    ConversationWalk walk(lines, options);
    std::vector<std::size_t> last;
    while (walk.next()) {
        last = walk.candidates();
        walk.decide({});
    }
    EXPECT_THAT(last, ::testing::ElementsAre(0, 2, 3, 4));
}

TEST(Evidence, KnowsWhoTalksWithWhom) {
    const auto rows =
        lastEvidence(chat({"ann: hello", "bob: hi there", "cid: which disk?", "ann: again"}), {{}, {0}, {}});
    EXPECT_EQ(rows.row(1)[column("its speaker's latest partner speaks")], 1);
    EXPECT_EQ(rows.row(2)[column("its speaker's latest partner speaks")], 0);
    EXPECT_GT(rows.row(1)[column("latest exchange of the two")], 0);
    EXPECT_EQ(rows.row(2)[column("latest exchange of the two")], 0);
}

TEST(Evidence, LooksForTheAddresseeInAThread) {
    const auto rows =
        lastEvidence(chat({"ann: disk full", "bob: which one?", "cid: lunch?", "dan: ann: df -h"}), {{}, {0}, {}});
    EXPECT_EQ(rows.row(1)[column("addressee in its thread")], 1);
    EXPECT_EQ(rows.row(1)[column("in addressee's latest thread")], 1);
    EXPECT_EQ(rows.row(2)[column("in addressee's latest thread")], 0);
}

TEST(Evidence, SeesMarksThatLowerCaseHides) {
    const auto rows = lastEvidence(chat({"ann: !grub", "bot: Grub is a boot loader.", "ann: and then"}));
    EXPECT_EQ(rows.row(0)[column("is a command")], 1);
    EXPECT_EQ(rows.row(1)[column("ends a sentence")], 1);
    EXPECT_EQ(rows.row(0)[column("ends a sentence")], 0);
    EXPECT_EQ(rows.row(0)[column("target begins small")], 1);
}

TEST(Evidence, NoticesAnArrival) {
    const auto rows = lastEvidence(chat({"ann: hello", "=== bob has joined #room", "bob: hi"}));
    EXPECT_GT(rows.row(0)[column("speaker's arrival")], 0);
    EXPECT_EQ(rows.row(0)[column("its speaker's arrival")], 0);
}

}  // namespace
}  // namespace antecedent
