// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <gtest/gtest.h>

#include "graph/base/sha256.h"
#include "model/training/train.h"
#include "tests/model/training/tiny_model.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

/// Forum threads of 16 messages.
std::string data() {
    std::string text;
    for (unsigned c = 0; c < 12; ++c) {
        text += R"({"id":"c)" + std::to_string(c) + R"(","genre":"forum","messages":[)";
        for (unsigned i = 0; i < 16; ++i) {
            text += std::string(i > 0 ? "," : "") + R"({"id":")" + std::to_string(i) + R"(","speaker":")" +
                    (i % 3 == 0 ? "bob" : "ann") + R"(","text":")" + test::words[(i * 5 + c * 7 + i * i) % 3] +
                    R"(","parents":[)";
            if (i > 0) text += '"' + std::to_string((i * 3 + c) % i) + '"';
            text += "]}";
        }
        text += "]}\n";
    }
    return text;
}

class ResumedTrainingTest : public ::testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(saveModel(test::tinyModel(), m_folder.path("old")));
        m_options.from = m_folder.path("old");
        m_options.data = {{m_folder.write("data.jsonl", data()), 0, Taken::Whole}};
        m_options.dev = {{m_folder.path("data.jsonl"), 48, Taken::Whole}};
        m_options.upper.epochs = 0;
        m_options.joint.epochs = 2;
        m_options.joint.rate = 1e-3;
        m_options.secondLook.genres = std::set<Genre>{Genre::Forum};
        m_options.threads = 1;
    }

    /// The sha256 of the weights of a run that is stopped where a stage of this name begins; empty when it was.
    std::string weights(const std::string& name, const std::string& stoppedAt) {
        m_options.output = m_folder.path(name);
        Control* handle = nullptr;
        Control control([&](const Progress& progress) {
            if (progress.stage == stoppedAt) handle->cancel();
        });
        handle = &control;
        const auto report = train(m_options, control);
        if (!report) {
            EXPECT_EQ(report.error().code, ErrorCode::Cancelled) << report.error().text();
            return {};
        }
        return *sha256OfFile(m_options.output / "model.safetensors");
    }

    testing::TemporaryFolder m_folder;
    TrainingOptions m_options;
};

TEST_F(ResumedTrainingTest, MakesTheSameModelAsOneThatWasNotStopped) {
    const std::string whole = weights("whole", "");
    ASSERT_FALSE(whole.empty());
    for (const std::string stage :
         {"Joint epoch 1 of 2", "Joint epoch 2 of 2", "Second look, epoch 1 of 2", "Second look, epoch 2 of 2"}) {
        const std::string name = "stopped at " + stage;
        EXPECT_EQ(weights(name, stage), "") << "stopped there";
        EXPECT_EQ(weights(name, ""), whole) << stage;
    }
}

}  // namespace
}  // namespace antecedent
