// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <optional>
#include <regex>
#include <sstream>

#include "graph/project/project.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;
using ::testing::HasSubstr;

constexpr int messages = 12;

/// A person's review in the real program, on a disk that fails at some moment (see tests/support/failing_disk.cpp).
class FailingDiskTest : public ::testing::Test {
protected:
    void SetUp() override {
#ifndef ANTECEDENT_FAILING_DISK
        GTEST_SKIP() << "sanitizers want to be loaded first";
#endif
        folder.write("model/config.json", "{}");
        std::string log;
        for (int i = 0; i < messages; ++i) {
            log += "[18:" + std::to_string(10 + i) + "] <" + (i % 2 == 0 ? "mia" : "ole") + "> line " +
                   std::to_string(i) + "\n";
        }
        folder.write("talk.log", log);
        folder.write("keys", std::string(2 * messages, '\n'));  // each is right as shown
    }

    /// Exit code of the program; `settings` are variables before it.
    int program(const std::string& settings, const std::string& arguments) {
        folder.write("line.sh", "cd '" + folder.path("") + "'\nexport ANTECEDENT_MODEL='" + folder.path("model") +
                                    "' ANTECEDENT_PREDICTOR='" ANTECEDENT_FAKE_PREDICTOR "' ANTECEDENT_PROJECTS='" +
                                    folder.path("projects") + "'\n" + settings + " '" ANTECEDENT_PROGRAM "' " +
                                    arguments + " < keys > out 2> err\n");
        const int status = std::system(("bash '" + folder.path("line.sh") + "'").c_str());
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    int review(const std::string& settings) {
        return program(settings, "review talk.log --annotator Ada --order time --no-learning");
    }
    int reviewOnDiskThatFailsAfter(int steps) {
        fs::remove_all(folder.path("projects"));
        fs::remove_all(folder.path("safe"));
        fs::create_directories(folder.path("safe"));
#ifdef ANTECEDENT_FAILING_DISK
        return review("LD_PRELOAD='" ANTECEDENT_FAILING_DISK
                      "' ANTECEDENT_DISK_SAFE=safe ANTECEDENT_DISK_FAILS_AFTER=" +
                      std::to_string(steps));
#else
        return steps;
#endif
    }
    /// A decision counts as made once the next question stands there, or the end.
    std::size_t acknowledged(bool ended) const {
        static const std::regex question(R"(^\d+ of \d+ .*)");
        std::istringstream out(folder.read("out"));
        std::size_t questions = 0;
        for (std::string line; std::getline(out, line);) questions += std::regex_match(line, question) ? 1 : 0;
        return ended || questions == 0 ? questions : questions - 1;
    }
    /// In the only project of a folder; nothing where there is none that can be opened.
    std::optional<std::size_t> decisionsIn(const std::string& name) const {
        if (!fs::exists(folder.path(name))) return std::nullopt;
        for (const auto& entry : fs::directory_iterator(folder.path(name))) {
            if (entry.path().extension() != ".antecedent") continue;
            const auto project = Project::open(entry.path());
            if (!project) return std::nullopt;
            const auto events = project->events();
            return events ? std::optional(events->size()) : std::nullopt;
        }
        return std::nullopt;
    }

    testing::TemporaryFolder folder;
};

// The disk fails at every step of the review in turn: while the project is made, while a decision is written and while
// it is brought to the disk.
TEST_F(FailingDiskTest, LosesNoDecisionThatWasAcknowledgedAndSaysWhatIsWrong) {
    std::size_t steps = 0, most = 0;
    for (;; ++steps) {
        const int exit = reviewOnDiskThatFailsAfter(static_cast<int>(steps));
        const std::size_t made = acknowledged(exit == 0);
        EXPECT_GE(made, most) << "failing later, it got less far, at step " << steps;
        most = std::max(most, made);
        if (made > 0 || exit == 0) {
            EXPECT_THAT(decisionsIn("projects"), ::testing::Optional(::testing::Ge(made))) << "at step " << steps;
            EXPECT_THAT(decisionsIn("safe"), ::testing::Optional(::testing::Ge(made)))
                << "after a power cut at step " << steps;
        }
        if (exit == 0) break;
        ASSERT_EQ(exit, 1) << folder.read("err");
        EXPECT_THAT(folder.read("err"), HasSubstr("failed to read or write")) << "at step " << steps;
        ASSERT_LT(steps, 1000u) << "it never comes to its end";
    }
    EXPECT_EQ(most, static_cast<std::size_t>(messages - 1));
    EXPECT_GT(steps, 2 * most) << "the disk failed while decisions were written and synced";
}

TEST_F(FailingDiskTest, GoesOnOnceTheDiskIsWell) {
    ASSERT_EQ(reviewOnDiskThatFailsAfter(1), 1) << "while the project was made";
    EXPECT_EQ(review(""), 0) << folder.read("err");
    EXPECT_THAT(decisionsIn("projects"), ::testing::Optional(static_cast<std::size_t>(messages - 1)));
}

}  // namespace
}  // namespace antecedent
