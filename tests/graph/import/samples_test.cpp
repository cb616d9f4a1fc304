// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <filesystem>
#include <set>

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;

struct Sample {
    const char* file;
    const char* format;
    std::size_t leastMessages;
};

const fs::path folder = fs::path(ANTECEDENT_SOURCE_DIR) / "samples";

Result<ImportResult> readSample(const fs::path& path) {
    Control control;
    return ImporterRegistry().read(path, "", control);
}

fs::path goldOf(const fs::path& sample) {
    return fs::path(sample).replace_extension().string() + ".gold.jsonl";
}

class SampleTest : public ::testing::TestWithParam<Sample> {};

TEST_P(SampleTest, IsRecognisedAndReadWithoutAWarning) {
    const auto result = readSample(folder / GetParam().file);
    EXPECT_THAT(warningsOf(result), ElementsAre());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.format, GetParam().format);
    EXPECT_GE(result->report.messages, GetParam().leastMessages);
}

TEST_P(SampleTest, HasAGoldParentForEveryMessage) {
    const auto sample = readSample(folder / GetParam().file);
    const auto gold = readSample(goldOf(folder / GetParam().file));
    EXPECT_THAT(warningsOf(gold), ElementsAre());
    ASSERT_TRUE(sample && gold);
    ASSERT_EQ(gold->conversations.size(), sample->conversations.size());
    std::size_t links = 0;
    for (std::size_t i = 0; i < gold->conversations.size(); ++i) {
        const Conversation& expected = *gold->conversations[i];
        const Conversation& actual = *sample->conversations[i];
        EXPECT_EQ(actual.header().id, expected.header().id);
        ASSERT_EQ(actual.size(), expected.size());
        for (std::size_t m = 0; m < actual.size(); ++m) {
            EXPECT_EQ(actual.messages()[m].id, expected.messages()[m].id);
            EXPECT_EQ(actual.messages()[m].text, expected.messages()[m].text);
            EXPECT_EQ(actual.speakerName(MessageId(m)), expected.speakerName(MessageId(m)));
            const auto& parents = expected.messages()[m].declaredParents;
            ASSERT_TRUE(parents) << expected.messages()[m].id;
            if (expected.messages()[m].kind == MessageKind::System) {
                EXPECT_TRUE(parents->empty());
            }
            links += parents->size();
        }
    }
    EXPECT_GT(links, GetParam().leastMessages / 2);
}

TEST_P(SampleTest, DeclaresNothingThatItsGoldDenies) {
    const auto sample = readSample(folder / GetParam().file);
    const auto gold = readSample(goldOf(folder / GetParam().file));
    ASSERT_TRUE(sample && gold);
    for (std::size_t i = 0; i < sample->conversations.size(); ++i) {
        for (std::size_t m = 0; m < sample->conversations[i]->size(); ++m) {
            const auto& declared = sample->conversations[i]->messages()[m].declaredParents;
            if (!declared) continue;
            const auto& parents = *gold->conversations[i]->messages()[m].declaredParents;
            for (const MessageId parent : *declared) EXPECT_THAT(parents, ::testing::Contains(parent));
            EXPECT_EQ(declared->empty(), parents.empty()) << m;
        }
    }
}

std::string nameOf(const ::testing::TestParamInfo<Sample>& sample) {
    std::string name = fs::path(sample.param.file).stem().string();
    name.erase(std::remove(name.begin(), name.end(), '-'), name.end());
    return name;
}

INSTANTIATE_TEST_SUITE_P(
    All, SampleTest,
    ::testing::Values(Sample{"forum-thread.json", "discourse", 40}, Sample{"support-chat.txt", "irc", 85},
                      Sample{"meeting.vtt", "subtitles", 70}, Sample{"lecture-questions.srt", "subtitles", 20},
                      Sample{"reading-group", "convokit", 35}, Sample{"mail-like.jsonl", "jsonl", 28},
                      Sample{"quoted-mails.jsonl", "jsonl", 18}, Sample{"interview.txt", "transcript", 30},
                      Sample{"community-chat.jsonl", "jsonl", 42}, Sample{"hausgemeinschaft.jsonl", "jsonl", 30},
                      Sample{"hiking-chat-ja.jsonl", "jsonl", 30}),
    nameOf);

TEST(Samples, AreAllListed) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.find(".gold.") == std::string::npos && name != "README.md") names.insert(name);
    }
    EXPECT_THAT(names, ElementsAre("community-chat.jsonl", "forum-thread.json", "hausgemeinschaft.jsonl",
                                   "hiking-chat-ja.jsonl", "interview.txt", "lecture-questions.srt", "mail-like.jsonl",
                                   "meeting.vtt", "quoted-mails.jsonl", "reading-group", "support-chat.txt"));
}

}  // namespace
}  // namespace antecedent
