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
                      Sample{"discord-channel.json", "discord", 13}, Sample{"discord-page.html", "discord", 13},
                      Sample{"slack-export", "slack", 13}, Sample{"matrix-room.json", "matrix", 13},
                      Sample{"signal-messages.json", "signal", 13}, Sample{"messenger-message_1.json", "messenger", 13},
                      Sample{"telegram-chat.json", "telegram", 13}, Sample{"telegram-pages", "telegram", 12},
                      Sample{"mattermost-export.jsonl", "mattermost", 13},
                      Sample{"google-chat-messages.json", "google-chat", 13}, Sample{"records.json", "json", 13},
                      Sample{"rocket-chat.json", "rocketchat", 12}, Sample{"zulip-export", "zulip", 12},
                      Sample{"teams-channel.json", "teams", 12}, Sample{"skype-messages.json", "skype", 12},
                      Sample{"whatsapp-reader.json", "whatsapp-json", 12}, Sample{"turns.csv", "csv", 12},
                      Sample{"reddit-dump.jsonl", "reddit", 12}, Sample{"hacker-news-item.json", "hackernews", 12},
                      Sample{"stack-exchange.json", "stackexchange", 12},
                      Sample{"mastodon-context.json", "mastodon", 12}, Sample{"github-issue.json", "github", 11},
                      Sample{"gitlab-discussions.json", "gitlab", 11}, Sample{"bluesky-thread.json", "bluesky", 11},
                      Sample{"youtube-comments.json", "youtube", 11}, Sample{"forum-page.html", "forum-page", 11},
                      Sample{"chatgpt-conversations.json", "chatgpt", 6}),
    nameOf);

TEST(Samples, AreAllListed) {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (name.find(".gold.") == std::string::npos && name != "README.md") names.insert(name);
    }
    EXPECT_THAT(names, ElementsAre("bluesky-thread.json", "chatgpt-conversations.json", "discord-channel.json",
                                   "discord-page.html", "forum-page.html", "forum-thread.json", "github-issue.json",
                                   "gitlab-discussions.json", "google-chat-messages.json", "hacker-news-item.json",
                                   "interview.txt", "lecture-questions.srt", "mail-like.jsonl", "mastodon-context.json",
                                   "matrix-room.json", "mattermost-export.jsonl", "meeting.vtt",
                                   "messenger-message_1.json", "quoted-mails.jsonl", "reading-group", "records.json",
                                   "reddit-dump.jsonl", "rocket-chat.json", "signal-messages.json",
                                   "skype-messages.json", "slack-export", "stack-exchange.json", "support-chat.txt",
                                   "teams-channel.json", "telegram-chat.json", "telegram-pages", "turns.csv",
                                   "whatsapp-reader.json", "youtube-comments.json", "zulip-export"));
}

}  // namespace
}  // namespace antecedent
