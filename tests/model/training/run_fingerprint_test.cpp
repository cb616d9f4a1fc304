// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/run_fingerprint.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

#include "tests/model/conversation_fixture.h"

namespace antecedent {
namespace {

using test::chat;

CorpusConversation item(const Conversation::Header& header, std::vector<Speaker> speakers,
                        std::vector<Message> messages) {
    return {std::make_shared<const Conversation>(header, std::move(speakers), std::move(messages)), "test", {}, 0};
}

struct SmallRun {
    TrainingOptions options;
    std::vector<CorpusConversation> corpus{{chat({"ann: red", "bob: blue", "ann: old"}), "test", {}, 0}};
    std::vector<torch::Tensor> weights{torch::ones({3})};
    CandidateScreen screen;
    Decisions decisions;

    std::string fingerprint() const { return runFingerprint({options, corpus, weights, screen, decisions}); }
};

/// The fingerprint of a run with a change.
std::string with(const std::function<void(SmallRun&)>& change) {
    SmallRun run;
    change(run);
    return run.fingerprint();
}

std::string withMessage(const std::function<void(Message&)>& change) {
    return with([&](SmallRun& run) {
        const Conversation& old = *run.corpus[0].conversation;
        auto messages = old.messages();
        change(messages[1]);
        run.corpus[0] = item(old.header(), old.speakers(), std::move(messages));
    });
}

std::string withHeader(const std::function<void(Conversation::Header&)>& change) {
    return with([&](SmallRun& run) {
        const Conversation& old = *run.corpus[0].conversation;
        auto header = old.header();
        change(header);
        run.corpus[0] = item(header, old.speakers(), old.messages());
    });
}

/// All different, and none that of the run unchanged.
void expectAllDifferent(const std::vector<std::string>& changed) {
    std::set<std::string> seen{SmallRun().fingerprint()};
    for (std::size_t i = 0; i < changed.size(); ++i) EXPECT_TRUE(seen.insert(changed[i]).second) << "change " << i;
}

TEST(RunFingerprint, IsTheSameForTheSameRun) {
    EXPECT_EQ(SmallRun().fingerprint().size(), 64u);
    EXPECT_EQ(with([](SmallRun& run) { run.corpus[0].source = "elsewhere"; }), SmallRun().fingerprint());
}

TEST(RunFingerprint, ChangesWithEverythingThatTheNetworkSeesOfAMessage) {
    expectAllDifferent({
        withMessage([](Message& m) { m.text = "blues"; }),
        withMessage([](Message& m) { m.speaker = SpeakerId(0); }),
        withMessage([](Message& m) { m.speaker = SpeakerId(); }),
        withMessage([](Message& m) { m.time->nanoseconds += 1; }),
        withMessage([](Message& m) { m.time.reset(); }),
        withMessage([](Message& m) { m.end = m.time; }),
        withMessage([](Message& m) { m.subject = "blue"; }),
        withMessage([](Message& m) { m.kind = MessageKind::Action; }),
        withMessage([](Message& m) { m.kind = MessageKind::Notice; }),
        withMessage([](Message& m) { m.thread.group = "blue"; }),
        withMessage([](Message& m) { m.thread.root = MessageId(0); }),
        withMessage([](Message& m) { m.thread.exclusive = true; }),
        withMessage([](Message& m) { m.declaredParents = std::vector<MessageId>{}; }),
        withMessage([](Message& m) { m.declaredParents = std::vector{MessageId(0)}; }),
        withMessage([](Message& m) { m.declaredByPlatform = true; }),
        withMessage([](Message& m) { m.continuations = {MessageId(0)}; }),
    });
}

TEST(RunFingerprint, ChangesWithTheConversation) {
    expectAllDifferent({
        withHeader([](Conversation::Header& header) { header.genre = Genre::Forum; }),
        withHeader([](Conversation::Header& header) { header.timeBase = TimeBase::Clock; }),
        withHeader([](Conversation::Header& header) { header.localTime = true; }),
        with([](SmallRun& run) {
            run.corpus[0] = {chat({"eve: red", "bob: blue", "eve: old"}), "test", {}, 0};
        }),
        with([](SmallRun& run) { run.corpus[0].firstAnnotated = 1; }),
        with([](SmallRun& run) {
            run.corpus[0].vectors = torch::zeros({3, 4});
        }),
        with([](SmallRun& run) {
            run.corpus[0].vectors = torch::ones({3, 4});
        }),
        with([](SmallRun& run) { run.corpus.push_back(run.corpus[0]); }),
    });
}

TEST(RunFingerprint, ChangesWithWhatSteersTheLearningAndNotWithItsLength) {
    DecisionOptions decision;
    decision.selfBias = 1;
    expectAllDifferent({
        with([](SmallRun& run) { run.options.seed = 2; }),
        with([](SmallRun& run) { run.options.joint.rate = 1; }),
        with([](SmallRun& run) { run.options.masks = GenreMasks(MaskKind::Soft); }),
        with([](SmallRun& run) { run.options.secondLook.genres = std::set{Genre::Chat}; }),
        with([](SmallRun& run) {
            run.options.secondLook.genres = std::set{Genre::Chat, Genre::Mail};
        }),
        with([](SmallRun& run) { run.weights[0] = torch::zeros({3}); }),
        with([](SmallRun& run) { run.weights.clear(); }),
        with([](SmallRun& run) {
            run.screen = CandidateScreen({0.5F}, {8, 2, 3});
        }),
        with([](SmallRun& run) {
            run.screen = CandidateScreen({0.5F}, {8, 2, 4});
        }),
        with([&](SmallRun& run) { run.decisions[Genre::Chat] = decision; }),
        with([&](SmallRun& run) { run.decisions[Genre::Forum] = decision; }),
    });
    EXPECT_EQ(with([](SmallRun& run) { run.options.joint.epochs = 9; }), SmallRun().fingerprint());
    EXPECT_EQ(with([](SmallRun& run) { run.options.threads = 3; }), SmallRun().fingerprint());
}

}  // namespace
}  // namespace antecedent
