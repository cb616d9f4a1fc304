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

const std::vector<Sample>& samples() {
    static const std::vector<Sample> all{
        {"forum-thread.json", "discourse", 40},
        {"support-chat.txt", "irc", 85},
        {"meeting.vtt", "subtitles", 70},
        {"lecture-questions.srt", "subtitles", 20},
        {"reading-group", "convokit", 35},
        {"mail-like.jsonl", "jsonl", 28},
        {"quoted-mails.jsonl", "jsonl", 18},
        {"interview.txt", "transcript", 30},
        {"seed-swap.mbox", "mail", 11},
        {"boat-club", "pipermail", 6},
        {"bread-course.sbv", "subtitles", 9},
        {"bakery-zoom-chat.txt", "zoom-chat", 11},
        {"house-meeting-teams.txt", "meeting", 12},
        {"drawing.cha", "talkbank", 11},
        {"ferry.eaf", "elan", 10},
        {"cat.TextGrid", "praat", 8},
        {"bridge.trs", "transcriber", 10},
        {"market.exb", "exmaralda", 8},
        {"remote-control", "nxt", 10},
        {"bike-channel", "disentanglement", 10},
        {"trading.json", "discourse-relations", 8},
        {"old-mill.json", "iac", 8},
        {"sledge.txt", "dialogue-acts", 8},
        {"discord-channel.json", "discord", 13},
        {"discord-page.html", "discord", 13},
        {"slack-export", "slack", 13},
        {"matrix-room.json", "matrix", 13},
        {"signal-messages.json", "signal", 13},
        {"messenger-message_1.json", "messenger", 13},
        {"telegram-chat.json", "telegram", 13},
        {"telegram-pages", "telegram", 12},
        {"mattermost-export.jsonl", "mattermost", 13},
        {"google-chat-messages.json", "google-chat", 13},
        {"records.json", "json", 13},
        {"rocket-chat.json", "rocketchat", 12},
        {"zulip-export", "zulip", 12},
        {"teams-channel.json", "teams", 12},
        {"skype-messages.json", "skype", 12},
        {"whatsapp-reader.json", "whatsapp-json", 12},
        {"turns.csv", "csv", 12},
        {"reddit-dump.jsonl", "reddit", 12},
        {"hacker-news-item.json", "hackernews", 12},
        {"stack-exchange.json", "stackexchange", 12},
        {"mastodon-context.json", "mastodon", 12},
        {"github-issue.json", "github", 11},
        {"gitlab-discussions.json", "gitlab", 11},
        {"bluesky-thread.json", "bluesky", 11},
        {"youtube-comments.json", "youtube", 11},
        {"forum-page.html", "forum-page", 11},
        {"chatgpt-conversations.json", "chatgpt", 6},
        {"community-chat.jsonl", "jsonl", 42},
        {"hausgemeinschaft.jsonl", "jsonl", 30},
        {"hiking-chat-ja.jsonl", "jsonl", 30},
    };
    return all;
}

INSTANTIATE_TEST_SUITE_P(All, SampleTest, ::testing::ValuesIn(samples()), nameOf);

TEST(Samples, AreAllListed) {
    std::set<std::string> found, listed;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.find(".gold.") == std::string::npos && name != "README.md" && name != "formats") found.insert(name);
    }
    for (const Sample& sample : samples()) listed.insert(sample.file);
    EXPECT_EQ(found, listed);
}

}  // namespace
}  // namespace antecedent
