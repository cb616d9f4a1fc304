// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "graph/project/decision.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace antecedent {
namespace {

DecisionEvent event(const std::string& id, std::int64_t time, DecisionKind kind, std::vector<MessageRow> parents = {},
                    const std::string& who = "Ada") {
    DecisionEvent event;
    event.id = id;
    event.time = time;
    event.annotator = who;
    event.message = 7;
    event.kind = kind;
    event.parents = std::move(parents);
    return event;
}

DecisionEvent undone(const std::string& id, std::int64_t time, const std::string& target) {
    DecisionEvent undo = event(id, time, DecisionKind::Undone);
    undo.target = target;
    return undo;
}

TEST(Decisions, TheLatestCountsInWhateverOrderTheyCome) {
    std::vector<DecisionEvent> events{event("a", 1, DecisionKind::Set, {3}), event("b", 2, DecisionKind::Set, {4}),
                                      event("c", 3, DecisionKind::Confirmed, {5})};
    std::sort(events.begin(), events.end(), [](const auto& x, const auto& y) { return x.id < y.id; });
    do {
        const auto standing = foldDecisions(events);
        ASSERT_EQ(standing.size(), 1u);
        EXPECT_TRUE(standing[0].confirmed);
        EXPECT_EQ(standing[0].parents, std::vector<MessageRow>{5});
    } while (
        std::next_permutation(events.begin(), events.end(), [](const auto& x, const auto& y) { return x.id < y.id; }));
}

TEST(Decisions, AnUndoneOneLeavesTheOneBefore) {
    const auto standing = foldDecisions(
        {event("a", 1, DecisionKind::Set, {3}), event("b", 2, DecisionKind::Set, {4}), undone("c", 3, "b")});
    ASSERT_EQ(standing.size(), 1u);
    EXPECT_EQ(standing[0].parents, std::vector<MessageRow>{3});
}

TEST(Decisions, AnUndoThatIsUndoneTakesNothingBack) {
    const auto standing =
        foldDecisions({event("a", 1, DecisionKind::Set, {3}), undone("b", 2, "a"), undone("c", 3, "b")});
    ASSERT_EQ(standing.size(), 1u);
    EXPECT_EQ(standing[0].parents, std::vector<MessageRow>{3});
}

TEST(Decisions, ForgettingTakesAllBackThatWasBefore) {
    auto forgotten = event("b", 2, DecisionKind::Forgotten);
    EXPECT_TRUE(foldDecisions({event("a", 1, DecisionKind::Set, {3}), forgotten}).empty());
    EXPECT_EQ(foldDecisions({forgotten, event("c", 3, DecisionKind::Set, {3})}).size(), 1u);
}

TEST(Decisions, OfOnePersonAreThatPersonsAlone) {
    const std::vector<DecisionEvent> events{event("a", 1, DecisionKind::Set, {3}, "Ada"),
                                            event("b", 2, DecisionKind::Set, {4}, "Ben")};
    EXPECT_EQ(foldDecisions(events).front().parents, std::vector<MessageRow>{4});
    EXPECT_EQ(foldDecisions(events, "Ada").front().parents, std::vector<MessageRow>{3});
    EXPECT_TRUE(foldDecisions(events, "Cleo").empty());
}

TEST(Decisions, UnsurePlacesNothingAndNotesPileUp) {
    auto note = event("a", 1, DecisionKind::Note);
    note.note = "see the photo";
    const auto standing = foldDecisions({note, event("b", 2, DecisionKind::Unsure)});
    ASSERT_EQ(standing.size(), 1u);
    EXPECT_TRUE(standing[0].unsure);
    EXPECT_FALSE(standing[0].placed);
    EXPECT_EQ(standing[0].notes, std::vector<std::string>{"see the photo"});
}

}  // namespace
}  // namespace antecedent
