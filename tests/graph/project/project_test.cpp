// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/project/project.h"

#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <thread>

#include "graph/project/database.h"
#include "graph/project/placed_decision.h"
#include "graph/project/project_merge.h"
#include "graph/project/project_salvage.h"
#include "tests/graph/project/project_fixture.h"

namespace antecedent {
namespace {

using testing::conversationOf;
using testing::Line;
using testing::ProjectFixture;

const std::vector<Line> kitchen = {{"mia", "who took the big pot out of the kitchen?"},
                                   {"ole", "me, it is on the balcony with the tomatoes"},
                                   {"kai", "is the oven free at six?"},
                                   {"mia", "yes, after the bread"},
                                   {"ole", "bring it back by five then"}};

class ProjectFile : public ProjectFixture {};

PlacedDecisions placed(const Project& project) {
    return placeDecisions(foldDecisions(project.events().value()), project.rows("/logs/talk.log").value());
}

TEST_F(ProjectFile, GivesBackTheConversationThatWasTakenIn) {
    const std::vector<Line> lines = {
        {"mia", "first", "a", 60}, {"", "nobody said this", "b"}, {"ole", "re", "c", 61.5, "a"}};
    auto project = make(lines);
    const auto known = conversationOf(lines);
    const auto stored = project.conversations();
    ASSERT_TRUE(stored);
    ASSERT_EQ(stored->size(), 1u);
    const Conversation& conversation = *stored->front().conversation;
    EXPECT_EQ(conversation.header().id, "log");
    EXPECT_EQ(conversation.header().title, "The log");
    EXPECT_TRUE(conversation.header().localTime);
    ASSERT_EQ(conversation.size(), 3u);
    for (std::size_t i = 0; i < 3; ++i) {
        const Message& message = conversation.messages()[i];
        const Message& original = known->messages()[i];
        EXPECT_EQ(message.id, original.id);
        EXPECT_EQ(message.text, original.text);
        EXPECT_EQ(message.time, original.time);
        EXPECT_EQ(message.declaredParents, original.declaredParents);
        EXPECT_EQ(conversation.speakerName(MessageId(i)), known->speakerName(MessageId(i)));
    }
}

TEST_F(ProjectFile, KeepsDecisionsWhenTheLogGrows) {
    auto project = make(kitchen);
    const auto before = rows(project);
    append(project, set(before[4], {before[1]}));
    auto longer = kitchen;
    longer.push_back({"kai", "done"});
    const ContentChange change = takeIn(project, longer, "2");
    EXPECT_EQ(change.kept, 5u);
    EXPECT_EQ(change.added, 1u);
    EXPECT_EQ(change.gone, 0u);
    const auto decisions = placed(project);
    ASSERT_EQ(decisions.placed.size(), 1u);
    EXPECT_EQ(decisions.placed[0].message, MessageId(4));
    EXPECT_EQ(decisions.placed[0].parents, std::vector<MessageId>{MessageId(1)});
}

TEST_F(ProjectFile, MovesNoDecisionToAnotherMessageWhenALineGoes) {
    auto project = make(kitchen);
    const auto before = rows(project);
    append(project, set(before[4], {before[1]}));
    append(project, set(before[3], {before[2]}));
    auto shorter = kitchen;
    shorter.erase(shorter.begin() + 1);  // the parent of the first
    EXPECT_EQ(takeIn(project, shorter, "2").gone, 1u);
    const auto decisions = placed(project);
    ASSERT_EQ(decisions.placed.size(), 1u);
    EXPECT_EQ(decisions.placed[0].message, MessageId(2));
    EXPECT_EQ(decisions.placed[0].parents, std::vector<MessageId>{MessageId(1)});
    ASSERT_EQ(decisions.unplaced.size(), 1u);
    EXPECT_EQ(decisions.unplaced[0].message, before[4]);

    takeIn(project, kitchen, "3");  // and it comes back
    EXPECT_EQ(placed(project).placed.size(), 2u);
    EXPECT_TRUE(placed(project).unplaced.empty());
}

TEST_F(ProjectFile, GivesEventsAnOrderAndIds) {
    auto project = make(kitchen);
    const auto known = rows(project);
    const DecisionEvent first = append(project, set(known[1], {known[0]}));
    const DecisionEvent second = append(project, set(known[1], {}));
    EXPECT_EQ(first.id.size(), 32u);
    EXPECT_NE(first.id, second.id);
    EXPECT_LT(first.time, second.time);
    std::int64_t last = 0;
    EXPECT_EQ(project.events(0, last)->size(), 2u);
    EXPECT_TRUE(project.events(last, last)->empty());
}

TEST_F(ProjectFile, TheLogOnlyGrows) {
    auto project = make(kitchen);
    append(project, set(rows(project)[1], {}));
    Database database(project.path(), Database::Access::ReadWrite);
    EXPECT_THROW(database.execute("DELETE FROM event"), DatabaseError);
    EXPECT_THROW(database.execute("UPDATE event SET annotator='Eve'"), DatabaseError);
}

TEST_F(ProjectFile, KeepsPredictions) {
    auto project = make(kitchen);
    LinkScores scores;
    scores.modelName = "test model";
    scores.modelSha256 = "abc";
    scores.messages.resize(5);
    scores.fixed = LinkOverrides{{MessageId(3), {MessageId(1)}}, {MessageId(4), {}}};
    scores.messages[1] = {{{MessageId(0), 0.75}, {MessageId(1), 0.25}}, {MessageId(0)}};
    ASSERT_TRUE(project.keepPrediction(rows(project), scores));
    EXPECT_EQ(project.prediction(rows(project))->fixed, scores.fixed);
    auto longer = kitchen;
    longer.push_back({"eva", "goodbye"});
    takeIn(project, longer, "2");
    EXPECT_EQ(project.prediction(rows(project))->fixed, scores.fixed) << "the beginning is what it was";
    longer.pop_back();
    longer.insert(longer.begin(), {"eva", "hello"});
    takeIn(project, longer, "3");
    const auto kept = project.prediction(rows(project));
    EXPECT_EQ(kept->fixed, std::nullopt) << "predicted without the message that now comes first";
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->modelName, "test model");
    ASSERT_EQ(kept->messages.size(), 6u);
    EXPECT_TRUE(kept->messages[1].candidates.empty());
    EXPECT_EQ(kept->messages[2].parents, std::vector<MessageId>{MessageId(1)});
    ASSERT_EQ(kept->messages[2].candidates.size(), 2u);
    EXPECT_DOUBLE_EQ(kept->messages[2].candidates[0].probability, 0.75);
    EXPECT_EQ(kept->messages[2].candidates[1].parent, MessageId(2));
}

TEST_F(ProjectFile, OfALaterVersionIsShownAndNeverWritten) {
    {
        auto project = make(kitchen);
        append(project, set(rows(project)[1], {}));
        Database(project.path(), Database::Access::ReadWrite).execute("PRAGMA user_version=999");
    }
    auto later = Project::open(path());
    ASSERT_TRUE(later) << later.error().text();
    EXPECT_NE(later->readOnlyReason().text().find("later version"), std::string::npos);
    EXPECT_EQ(later->events()->size(), 1u);
    std::vector<DecisionEvent> more{set(1, {})};
    EXPECT_FALSE(later->append(more));
    EXPECT_FALSE(Project::openOrCreate(path())->readOnlyReason().empty());
}

TEST_F(ProjectFile, ADamagedOneIsRefusedAndSalvaged) {
    {
        auto project = make(kitchen);
        const auto known = rows(project);
        for (int i = 0; i < 500; ++i) append(project, set(known[4], {known[1]}, "Ada " + std::to_string(i)));
    }
    const auto size = std::filesystem::file_size(path());
    {
        std::fstream file(path(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(size / 2));
        file << std::string(6000, 'x');
    }
    const auto refused = Project::open(path());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadInput);
    EXPECT_NE(refused.error().message().find("salvage"), std::string::npos);
    EXPECT_FALSE(Project::openOrCreate(path()));
    EXPECT_EQ(std::filesystem::file_size(path()), size);

    const auto saved = salvageProject(path(), path("saved.antecedent"));
    ASSERT_TRUE(saved) << saved.error().text();
    EXPECT_GT(saved->events, 300u);
    EXPECT_TRUE(Project::open(path("saved.antecedent")));
    EXPECT_FALSE(salvageProject(path(), path("saved.antecedent")));
}

TEST_F(ProjectFile, AnythingElseIsNoProject) {
    std::ofstream(path()) << std::string(5000, 'a');
    EXPECT_FALSE(Project::isProject(path()));
    EXPECT_FALSE(Project::open(path()));
    EXPECT_FALSE(Project::openOrCreate(path()));
    EXPECT_EQ(std::filesystem::file_size(path()), 5000u);
    make(kitchen, "real.antecedent");
    EXPECT_TRUE(Project::isProject(path("real.antecedent")));
}

TEST_F(ProjectFile, IsCopiedWhole) {
    auto project = make(kitchen);
    append(project, set(rows(project)[1], {}));
    ASSERT_TRUE(project.saveAs(path("copy.antecedent")));
    EXPECT_EQ(Project::open(path("copy.antecedent"))->events()->size(), 1u);
    EXPECT_FALSE(project.saveAs(path("nowhere") / "copy.antecedent"));
}

// Two processes, each with a connection of its own, 2,000 decisions each.
TEST_F(ProjectFile, TwoWritersLoseNothing) {
    constexpr int each = 2000;
    const auto known = rows(make(kitchen));
    const auto write = [&](const std::string& who) {
        auto project = Project::open(path());
        for (int i = 0; project && i < each; ++i) {
            std::vector<DecisionEvent> events{set(known[4], {known[static_cast<std::size_t>(i % 4)]}, who)};
            if (!project->append(events)) return false;
        }
        return project.has_value();
    };
    const pid_t child = fork();
    if (child == 0) _exit(write("Ben") ? 0 : 1);
    EXPECT_TRUE(write("Ada"));
    int status = 1;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
    const auto events = Project::open(path())->events();
    EXPECT_EQ(events->size(), 2u * each);
}

// The writer says of each decision that it is made, then is killed at some moment.
TEST_F(ProjectFile, WhatWasAcknowledgedSurvivesAKill) {
    const auto known = rows(make(kitchen));
    std::size_t total = 0;
    for (int round = 0; round < 20; ++round) {
        std::array<int, 2> ends{};
        ASSERT_EQ(pipe(ends.data()), 0);
        const pid_t child = fork();
        if (child == 0) {
            auto project = Project::open(path());
            for (;;) {
                std::vector<DecisionEvent> events{set(known[4], {known[1]})};
                if (!project || !project->append(events) || ::write(ends[1], "x", 1) != 1) _exit(1);
            }
        }
        ::close(ends[1]);
        std::this_thread::sleep_for(std::chrono::milliseconds(15 + 7 * round));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        char byte = 0;
        std::size_t acknowledged = 0;
        while (::read(ends[0], &byte, 1) == 1) ++acknowledged;
        ::close(ends[0]);
        total += acknowledged;
        const auto project = Project::open(path());
        ASSERT_TRUE(project) << project.error().text();
        const std::size_t kept = project->events()->size();
        EXPECT_GE(kept, total);
        total = kept;  // one may have been written and not yet told
    }
    EXPECT_GT(total, 0u);
}

TEST_F(ProjectFile, MergeTakesTheOthersDecisionsOnce) {
    auto mine = make(kitchen);
    auto longer = kitchen;
    longer.insert(longer.begin(), {"eva", "hello all"});
    auto theirs = make(longer, "theirs.antecedent");
    const auto other = rows(theirs);
    append(mine, set(rows(mine)[1], {}));
    append(theirs, set(other[5], {other[2]}, "Ben"));
    append(theirs, set(other[1], {other[0]}, "Ben"));  // of a message that is not here
    const auto merged = mergeProject(mine, theirs);
    ASSERT_TRUE(merged) << merged.error().text();
    EXPECT_EQ(merged->added, 1u);
    EXPECT_EQ(merged->unplaced, 1u);
    const auto decisions = placed(mine);
    ASSERT_EQ(decisions.placed.size(), 2u);
    EXPECT_EQ(decisions.placed[1].message, MessageId(4));
    EXPECT_EQ(decisions.placed[1].parents, std::vector<MessageId>{MessageId(1)});
    EXPECT_EQ(decisions.placed[1].decision.annotator, "Ben");
    const auto again = mergeProject(mine, theirs);
    EXPECT_EQ(again->added, 0u);
    EXPECT_EQ(again->known, 1u);
}

TEST_F(ProjectFile, MergeTakesOverConversationsThatAreNotThere) {
    auto mine = make(kitchen);
    auto theirs = Project::openOrCreate(path("theirs.antecedent"));
    ASSERT_TRUE(theirs->takeIn(
        {"/logs/garden.log", "9"},
        {conversationOf({{"eva", "the apples are ripe", "x1"}, {"kai", "bring a ladder", "x2"}}, "garden")}));
    const auto known = theirs->rows("/logs/garden.log")->front().messages;
    append(*theirs, set(known[1], {known[0]}, "Ben"));
    const auto merged = mergeProject(mine, *theirs);
    ASSERT_TRUE(merged) << merged.error().text();
    EXPECT_EQ(merged->conversations, 1u);
    EXPECT_EQ(merged->added, 1u);
    EXPECT_EQ(mine.conversations()->size(), 2u);
}

}  // namespace
}  // namespace antecedent
