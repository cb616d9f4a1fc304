// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <filesystem>
#include <set>

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;

/// A sample in the exact layout of one program, and what has to come of it.
struct FormatSample {
    const char* file;
    const char* title;  ///< with the variant, as the report tells it
    std::size_t messages, systemLines, speakers;
    const char* firstTime;
    const char* lastTime;
};

const fs::path folder = fs::path(ANTECEDENT_SOURCE_DIR) / "samples" / "formats";

class FormatSampleTest : public ::testing::TestWithParam<FormatSample> {};

TEST_P(FormatSampleTest, IsReadAsWhatItIs) {
    Control control;
    const auto result = ImporterRegistry().read(folder / GetParam().file, "", control);
    ASSERT_TRUE(result) << result.error().text();
    const ImportReport& report = result->report;
    EXPECT_EQ(report.title, GetParam().title);
    EXPECT_EQ(report.messages, GetParam().messages);
    EXPECT_EQ(report.systemLines, GetParam().systemLines);
    EXPECT_EQ(report.speakers, GetParam().speakers);
    EXPECT_EQ(report.firstTime, GetParam().firstTime);
    EXPECT_EQ(report.lastTime, GetParam().lastTime);
    for (const ConversationPtr& conversation : result->conversations) {
        for (const Message& message : conversation->messages()) {
            EXPECT_FALSE(message.text.empty() && message.meta.empty()) << message.id;
            EXPECT_TRUE(message.kind == MessageKind::System || message.speaker.valid()) << message.text;
        }
    }
}

const std::vector<FormatSample>& samples() {
    static const std::vector<FormatSample> all{
        {"whatsapp-android.txt", "WhatsApp", 14, 2, 3, "2026-04-28 18:02", "2026-04-30 08:01"},
        {"whatsapp-ios.txt", "WhatsApp", 9, 1, 3, "2026-06-13 09:14", "2026-06-14 12:05"},
        {"line.txt", "LINE", 8, 1, 3, "2026-05-11 07:02", "2026-05-12 07:01"},
        {"kakaotalk.txt", "KakaoTalk", 7, 0, 2, "2026-05-19 20:41", "2026-05-20 05:33"},
        {"irssi.log", "IRC (irssi)", 9, 2, 3, "2026-05-11 21:58", "2026-05-12 00:13"},
        {"weechat.log", "IRC (WeeChat)", 5, 1, 3, "2026-05-11 21:59", "2026-05-11 22:04"},
        {"hexchat.log", "IRC (HexChat)", 5, 0, 2, "2026-12-31 23:57", "2027-01-03 10:02"},
        {"limnoria.log", "IRC", 5, 1, 3, "2026-05-11 19:59", "2026-05-11 20:04"},
        {"eggdrop.log", "IRC (eggdrop)", 6, 2, 3, "2026-05-11 21:58", "2026-05-11 22:07"},
        {"mirc.log", "IRC (mIRC)", 5, 2, 2, "2026-05-11 21:58", "2026-05-11 22:02"},
        {"line-computer [LINE].txt", "LINE (computer)", 7, 0, 2, "2026-05-11 07:02", "2026-05-12 07:03"},
        {"sms.xml", "SMS", 4, 0, 2, "2026-05-11 06:22", "2026-05-11 07:20"},
        {"imessage.txt", "iMessage", 4, 1, 3, "2026-05-11 21:02", "2026-05-11 21:08"},
        {"adium.xml", "Adium", 4, 1, 2, "2026-05-11 19:58", "2026-05-11 20:14"},
        {"mhonarc.html", "MHonArc archive", 1, 0, 1, "2026-05-11 06:15", "2026-05-11 06:15"},
        {"subtitles.ttml", "Subtitles", 3, 0, 2, "00:00:01", "00:00:05.4"},
        {"transcribe.json", "Speech recognition (AWS Transcribe)", 2, 0, 2, "00:00:00.5", "00:00:02.4"},
        {"intercom.json", "Help desk (Intercom)", 6, 2, 3, "2024-06-10 06:13", "2024-06-10 06:20"},
        {"zendesk.jsonl", "Help desk (Zendesk)", 5, 0, 4, "2026-02-03 09:12", "2026-02-04 12:00"},
        {"tweets.js", "X (Twitter) archive", 2, 0, 1, "2026-05-11 18:02", "2026-05-11 18:03"},
        {"jira.json", "Issue tracker (Jira)", 3, 0, 2, "2026-05-11 06:00", "2026-05-11 07:25"},
        {"bugzilla.xml", "Issue tracker XML (Bugzilla)", 2, 0, 2, "2026-05-11 06:00", "2026-05-11 06:30"},
        {"debate.tei.xml", "TEI", 2, 0, 2, "00:00", "00:00:02.5"},
        {"google-voice.html", "Google Voice", 2, 0, 2, "2026-05-11 08:15", "2026-05-11 08:16"},
        {"snapchat.json", "Snapchat", 2, 0, 2, "2026-05-11 18:02", "2026-05-11 18:03"},
        {"dialogues.jsonl", "Dialogues in texts", 6, 0, 4, "", ""},
        {"pidgin.txt", "IRC (Pidgin)", 5, 1, 3, "2026-05-11 21:59", "2026-05-11 22:04"},
    };
    return all;
}

std::string nameOf(const ::testing::TestParamInfo<FormatSample>& sample) {
    std::string name;
    for (const char c : std::string_view(sample.param.file)) {
        if (std::isalnum(static_cast<unsigned char>(c)) != 0) name += c;
    }
    return name;
}

INSTANTIATE_TEST_SUITE_P(All, FormatSampleTest, ::testing::ValuesIn(samples()), nameOf);

TEST(FormatSamples, AreAllListed) {
    std::set<std::string> listed, found;
    for (const FormatSample& sample : samples()) listed.insert(sample.file);
    for (const auto& entry : fs::directory_iterator(folder)) found.insert(entry.path().filename().string());
    EXPECT_EQ(found, listed);
}

}  // namespace
}  // namespace antecedent
