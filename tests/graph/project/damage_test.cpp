// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <random>

#include "graph/base/file.h"
#include "graph/project/project_salvage.h"
#include "tests/graph/project/project_fixture.h"

namespace antecedent {
namespace {

using testing::Line;

/// Whatever became of a file's bytes: it is read, or refused with a word, and never made worse.
class ProjectDamage : public testing::ProjectFixture {
protected:
    std::string wholeProject() {
        const std::vector<Line> kitchen{{"mia", "who took the big pot?"},
                                        {"ole", "me, for the tomatoes"},
                                        {"kai", "is the oven free at six?"},
                                        {"mia", "after the bread"}};
        {
            auto project = make(kitchen);
            for (int i = 0; i < 40; ++i) append(project, set(rows(project)[3], {rows(project)[2]}, "Ada"));
            LinkScores scores;
            scores.modelName = "test model";
            scores.modelSha256 = "abc";
            scores.fixed = LinkOverrides{{MessageId(3), {MessageId(2)}}};
            for (std::size_t i = 0; i < 4; ++i) scores.messages.push_back({{{MessageId(i), 0.5}}, {}});
            EXPECT_TRUE(project.keepPrediction(rows(project), scores));
            EXPECT_TRUE(project.saveAs(path("whole.antecedent")));
        }
        return readFile(path("whole.antecedent")).value_or("");
    }

    static std::string damaged(std::string bytes, std::mt19937& random) {
        switch (random() % 4) {
            case 0:
                bytes.resize(random() % bytes.size());
                break;
            case 1:
                bytes.replace(random() % (bytes.size() - 600), 512, std::string(512, '\0'));
                break;
            default:
                for (std::size_t i = 1 + random() % 40; i > 0; --i) {
                    bytes[random() % bytes.size()] = static_cast<char>(random());
                }
        }
        return bytes;
    }

    /// Everything that can be asked of a project; errors are answers.
    static std::size_t readAll(const Project& project) {
        std::size_t answers = 0;
        const auto conversations = project.conversations();
        const auto rows = project.rows();
        const auto events = project.events();
        answers += conversations.has_value() + rows.has_value() + events.has_value();
        answers += project.sources().has_value() + project.goneMessages().has_value();
        for (const ConversationRows& one : rows.value_or(std::vector<ConversationRows>())) {
            answers += project.prediction(one.messages).has_value();
        }
        if (events) foldDecisions(*events);
        return answers;
    }
};

TEST_F(ProjectDamage, IsSurvivedAndNeverWrittenOver) {
    const std::string whole = wholeProject();
    ASSERT_GT(whole.size(), 4096u);
    std::mt19937 random(11);
    std::size_t refused = 0, answered = 0, salvaged = 0;
    for (int round = 0; round < 150; ++round) {
        const std::string bytes = damaged(whole, random);
        const auto file = path("damaged" + std::to_string(round) + ".antecedent");
        ASSERT_TRUE(writeFile(file, bytes));
        const auto project = Project::open(file, true);
        if (!project) {
            ++refused;
            EXPECT_FALSE(project.error().message().empty());
            EXPECT_EQ(readFile(file).value_or(""), bytes) << "a refused file stays as it is";
        } else {
            answered += readAll(*project) > 0;
        }
        salvaged += salvageProject(file, path("saved" + std::to_string(round) + ".antecedent")).has_value();
    }
    EXPECT_GT(refused, 20u);
    EXPECT_GT(answered, 5u);
    EXPECT_GT(salvaged, 40u);
}

}  // namespace
}  // namespace antecedent
