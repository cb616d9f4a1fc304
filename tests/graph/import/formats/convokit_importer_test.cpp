// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <cstdlib>
#include <filesystem>

#include "graph/base/file.h"
#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;
using ::testing::ElementsAre;

/// A corpus folder that goes away with the test.
class ConvoKitImporterTest : public ::testing::Test {
protected:
    ConvoKitImporterTest() {
        std::string pattern = (fs::temp_directory_path() / "convokit-XXXXXX").string();
        m_folder = ::mkdtemp(pattern.data());
    }
    ~ConvoKitImporterTest() override {
        std::error_code ignored;
        fs::remove_all(m_folder, ignored);
    }

    void write(const char* name, std::string_view content) { ASSERT_TRUE(writeFile(m_folder / name, content)); }
    Result<ImportResult> read(const std::string& format = {}) {
        Control control;
        return ImporterRegistry().read(m_folder, format, control);
    }

    fs::path m_folder;
};

constexpr char utterances[] =
    R"({"id":"2","conversation_id":"1","text":"yes","speaker":"s2","meta":{},"reply-to":"1","timestamp":1500000060,"vectors":[]}
{"id":"1","conversation_id":"1","text":"well?","speaker":"s1","meta":{},"reply-to":null,"timestamp":1500000000,"vectors":[]}
{"id":"9","conversation_id":"9","text":"else","speaker":"s1","meta":{"x":"<##bin{0}&&@**>"},"reply_to":null,"timestamp":null}
)";

TEST_F(ConvoKitImporterTest, ReadsAFolderInTimeOrder) {
    write("utterances.jsonl", utterances);
    write("conversations.json", R"({"1":{"meta":{"title":"First"},"vectors":[]},"9":{"meta":{}}})");
    write("speakers.json", R"({"s1":{"meta":{"name":"Ann"}},"s2":{"name":"Ann"}})");
    const auto result = read();
    EXPECT_THAT(warningsOf(result), ElementsAre());
    ASSERT_TRUE(result);
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_EQ(result->conversations[0]->header().title, "First");
    EXPECT_EQ(result->conversations[0]->header().sourceFile, m_folder.string());
    EXPECT_THAT(lines(*result->conversations[0]),
                ElementsAre("1|Ann|2017-07-14T02:40:00Z|well?|", "2|Ann|2017-07-14T02:41:00Z|yes|1 "));
    ASSERT_EQ(result->conversations[0]->speakers().size(), 2u) << "two people of one name stay two";
    EXPECT_EQ(result->conversations[0]->speakers()[1].id, "s2");
    EXPECT_EQ(result->conversations[1]->header().title, "9");
    EXPECT_THAT(lines(*result->conversations[1]), ElementsAre("9|Ann||else|"));
}

TEST_F(ConvoKitImporterTest, ReadsTheOldForm) {
    write("utterances.json",
          R"([{"id":1,"root":1,"text":"a","user":"u","reply-to":null,"timestamp":"0"},)"
          R"({"id":2,"root":1,"text":"b","user":{"id":"v"},"reply-to":1,"timestamp":"12.5"},{"text":"lost"}])");
    const auto result = read();
    EXPECT_THAT(lines(*only(result)), ElementsAre("1|u|0|a|", "2|v|12.5|b|1 "));
    EXPECT_THAT(warningsOf(result), ElementsAre("0: left out: an utterance without an id"));
}

TEST_F(ConvoKitImporterTest, LivesWithoutDamagedCompanions) {
    write("utterances.jsonl", utterances);
    write("speakers.json", "{");
    EXPECT_THAT(warningsOf(read()), ElementsAre(::testing::HasSubstr("speakers.json was left out: not valid JSON")));
}

TEST_F(ConvoKitImporterTest, RefusesOtherFolders) {
    EXPECT_THAT(read().error().message(), ::testing::HasSubstr("no conversation found in it"));
    EXPECT_EQ(read("convokit").error().code, ErrorCode::BadInput);
    EXPECT_THAT(read("irc").error().message(), ::testing::HasSubstr("no conversation found in it"));
}

TEST(ConvoKitImporter, ReadsTheUtterancesFileAlone) {
    const auto result = readText(utterances);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.format, "convokit");
    EXPECT_EQ(result->report.messages, 3u);
}

}  // namespace
}  // namespace antecedent
