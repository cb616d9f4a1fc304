// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/checkpoint.h"

#include <gmock/gmock.h>

#include "model/api/training_options.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

class CheckpointTest : public ::testing::Test {
protected:
    void SetUp() override {
        Checkpoint checkpoint;
        checkpoint.setNumber("part", 7);
        checkpoint.setNumber("loss", 0.1);
        checkpoint.setNumber("accuracy", -1);
        checkpoint.setText("words", "a\nb");
        checkpoint.setTensors("weights", {torch::arange(6, torch::kFloat32).view({2, 3}), torch::ones({})});
        checkpoint.setTensors("best", {});
        ASSERT_TRUE(saveCheckpoint(m_file, std::move(checkpoint)));
        m_content = m_folder.read("work/checkpoint.pt");
    }

    Result<bool> goOn(const CheckpointReader& read = [](const Checkpoint&) {}) {
        m_notes.clear();
        Control control({}, [this](const std::string& note) { m_notes.push_back(note); });
        return goOnFrom(m_file, read, control);
    }
    /// What is said of a file with this content.
    std::string refusal(const std::string& content) {
        m_folder.write("work/checkpoint.pt", content);
        bool handedOver = false;
        const auto found = goOn([&](const Checkpoint&) { handedOver = true; });
        EXPECT_FALSE(handedOver);
        return found ? "" : found.error().text();
    }

    testing::TemporaryFolder m_folder;
    CheckpointFile m_file{m_folder.path("work/checkpoint.pt"), "run"};
    std::string m_content;
    std::vector<std::string> m_notes;
};

TEST_F(CheckpointTest, ComesBackAsItWas) {
    const auto found = goOn([](const Checkpoint& checkpoint) {
        EXPECT_EQ(checkpoint.count("part"), 7u);
        EXPECT_EQ(checkpoint.number("loss"), 0.1);
        EXPECT_EQ(checkpoint.number("accuracy"), -1);
        EXPECT_EQ(checkpoint.text("words"), "a\nb");
        EXPECT_TRUE(checkpoint.tensors("best").empty());
        auto matrix = torch::zeros({2, 3}), number = torch::zeros({});
        checkpoint.copyTensors("weights", {matrix, number});
        EXPECT_TRUE(torch::equal(matrix, torch::arange(6, torch::kFloat32).view({2, 3})));
        EXPECT_EQ(number.item<float>(), 1);
    });
    ASSERT_TRUE(found) << found.error().text();
    EXPECT_TRUE(*found);
    EXPECT_THAT(m_notes, ElementsAre(onwardsWords));
}

TEST_F(CheckpointTest, IsNotThereBeforeTheFirstPart) {
    m_file.path = m_folder.path("other.pt");
    EXPECT_EQ(goOn(), false);
    EXPECT_THAT(m_notes, IsEmpty());
}

TEST_F(CheckpointTest, IsLeftAsideWhereItIsOfAnotherRun) {
    m_file.run = "another";
    EXPECT_EQ(goOn(), false);
    EXPECT_THAT(m_notes, ElementsAre(anewWords));
}

TEST_F(CheckpointTest, IsLeftAsideWhereItIsOfAnotherVersion) {
    std::string newer = m_content;
    newer.replace(newer.find(" " + std::to_string(Checkpoint::version) + " ") + 1, 1, "99");
    EXPECT_EQ(refusal(newer), "");
    EXPECT_THAT(m_notes, ElementsAre(otherVersionWords));
    EXPECT_EQ(refusal("PK\x03\x04 and so on"), "");
    EXPECT_THAT(m_notes, ElementsAre(otherVersionWords)) << "before there were versions it was torch's own archive";
}

TEST_F(CheckpointTest, IsRefusedWhereItIsDamaged) {
    const std::string words = "checkpoint.pt: the checkpoint is damaged; begin anew with --restart";
    for (const std::size_t size : {std::size_t{0}, std::size_t{1}, m_content.find('\n'), m_content.find('\n') + 1,
                                   m_content.find('\n') + 6, m_content.size() / 2, m_content.size() - 1}) {
        EXPECT_THAT(refusal(m_content.substr(0, size)), HasSubstr(words)) << size << " bytes of it";
    }
    std::string flipped = m_content;
    flipped.back() = static_cast<char>(flipped.back() ^ 1);
    EXPECT_THAT(refusal(flipped), HasSubstr(words));
    EXPECT_THAT(refusal(m_content + " "), HasSubstr(words));
}

TEST_F(CheckpointTest, IsRefusedWhereAFieldIsMissingOrAnother) {
    const auto words = [&](const CheckpointReader& read) { return goOn(read).error().text(); };
    EXPECT_THAT(words([](const Checkpoint& c) { c.number("seconds"); }),
                HasSubstr("the checkpoint is damaged (lacks seconds); begin anew with --restart"));
    EXPECT_THAT(words([](const Checkpoint& c) { c.text("part"); }), HasSubstr("lacks part"));
    EXPECT_THAT(words([](const Checkpoint& c) { c.tensors("average"); }), HasSubstr("lacks average"));
    EXPECT_THAT(words([](const Checkpoint& c) { c.count("loss"); }), HasSubstr("loss is no count"));
    EXPECT_THAT(words([](const Checkpoint& c) { c.count("accuracy"); }), HasSubstr("accuracy is no count"));
    EXPECT_THAT(words([](const Checkpoint& c) {
                    c.copyTensors("weights", {torch::zeros({3, 2}), torch::zeros({})});
                }),
                HasSubstr("weights does not fit"));
    EXPECT_THAT(words([](const Checkpoint& c) {
                    c.copyTensors("weights", {torch::zeros({2, 3})});
                }),
                HasSubstr("weights does not fit"));
    EXPECT_THAT(words([](const Checkpoint& c) {
                    PredictedHistory history(1);
                    c.copyHistory(history);
                }),
                HasSubstr("lacks history"));
    EXPECT_THAT(m_notes, IsEmpty());
}

TEST_F(CheckpointTest, ReadsNoHistoryThatIsShorterThanItSays) {
    PredictedHistory history(2);
    history.record(1, 2, {});
    auto [sizes, rows] = history.packed();
    EXPECT_TRUE(history.unpack(sizes, rows));
    EXPECT_FALSE(history.unpack(sizes + 1, rows));
    EXPECT_FALSE(history.unpack(torch::tensor({-1, 4}), rows));
    EXPECT_FALSE(history.unpack(sizes, rows.narrow(1, 0, 4)));
    EXPECT_FALSE(history.unpack(sizes, rows.flatten()));
}

}  // namespace
}  // namespace antecedent
