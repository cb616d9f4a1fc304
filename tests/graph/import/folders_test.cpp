// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

#include "tests/graph/import/import_testing.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr char chat[] = "[10:00] <ann> who has the key?\n[10:01] <bob> me\n";

std::string discordPage(const std::string& id, const std::string& text) {
    return "<html><body><div class=preamble__entry>Choir</div><div class=chatlog__message-group><div data-message-id=" +
           id + "><span class=chatlog__author>ada</span><div class=chatlog__content>" + text +
           "</div></div></div></body></html>";
}

std::string zipOf(const std::vector<std::pair<std::string, std::string>>& files) {
    std::string bytes(std::size_t{1} << 20, '\0');
    std::size_t used = 0;
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_open_memory(writer, bytes.data(), bytes.size(), &used);
    for (const auto& [name, content] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0600);
        archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
        archive_write_header(writer, entry);
        archive_write_data(writer, content.data(), content.size());
        archive_entry_free(entry);
    }
    archive_write_free(writer);
    bytes.resize(used);
    return bytes;
}

class Folders : public ::testing::Test {
protected:
    Result<ImportResult> read() const {
        Control control;
        return ImporterRegistry().read(folder.path(""), "", control);
    }

    /// "format id: number of messages" of each conversation that was read, in the order of their formats and ids.
    std::vector<std::string> conversations() const {
        const auto result = read();
        if (!result) return {result.error().text()};
        std::vector<std::string> found;
        for (const auto& conversation : result->conversations) {
            const Conversation::Header& header = conversation->header();
            found.push_back(header.format + " " + header.id + ": " + std::to_string(conversation->size()));
        }
        std::sort(found.begin(), found.end());
        return found;
    }

    void writeSlack(const std::string& place) const {
        folder.write(place + "users.json", R"([{"id":"U1","name":"ada","profile":{"real_name":"Ada"}}])");
        folder.write(place + "channels.json", R"([{"id":"C1","name":"garden","topic":{},"purpose":{},"members":[]}])");
        folder.write(place + "garden/2026-03-09.json",
                     R"([{"type":"message","user":"U1","text":"dry?","ts":"1773061200.000100"}])");
        folder.write(place + "garden/2026-03-10.json",
                     R"([{"type":"message","user":"U1","text":"very","ts":"1773147600.000100"}])");
    }

    ::antecedent::testing::TemporaryFolder folder;
};

TEST_F(Folders, KnowASlackExportBesideOtherFiles) {
    writeSlack("work/slack/");
    folder.write("irc.log", chat);
    EXPECT_THAT(conversations(), ElementsAre("irc irc: 2", "slack garden: 2"));
    const auto result = read();
    EXPECT_EQ(result->report.title, "several formats");
    EXPECT_THAT(result->report.unread, IsEmpty());
    const auto& slack = result->conversations.back();
    EXPECT_EQ(slack->speakerName(MessageId(0)), "Ada");
    EXPECT_EQ(slack->header().sourceFile, folder.path("work"));
}

TEST_F(Folders, TellConversationsOfOneIdApart) {
    writeSlack("old/");
    writeSlack("new/");
    folder.write("irc.log", chat);
    EXPECT_THAT(conversations(), ElementsAre("irc irc: 2", "slack garden: 2", "slack old/garden: 2"));
}

TEST_F(Folders, KnowACorpusBesideOtherFiles) {
    folder.write("corpus/utterances.jsonl",
                 R"({"id":"a","conversation_id":"a","speaker":"s","text":"x","reply-to":null,"timestamp":1})"
                 "\n"
                 R"({"id":"b","conversation_id":"a","speaker":"t","text":"y","reply-to":"a","timestamp":2})"
                 "\n");
    folder.write("corpus/speakers.json", R"({"s":{"meta":{"name":"Sue"}},"t":{"meta":{}}})");
    folder.write("corpus/conversations.json", R"({"a":{"meta":{}}})");
    folder.write("irc.log", chat);
    EXPECT_THAT(conversations(), ElementsAre("convokit a: 2", "irc irc: 2"));
    EXPECT_THAT(read()->report.unread, IsEmpty());
}

TEST_F(Folders, KnowTheFilesOfADisentanglementCorpusBesideOtherFiles) {
    folder.write("corpus/x.ascii.txt", chat);
    folder.write("corpus/x.annotation.txt", "0 0 -\n0 1 -\n");
    folder.write("other.log", chat);
    EXPECT_THAT(conversations(), ElementsAre("disentanglement x: 2", "irc other: 2"));
}

TEST_F(Folders, JoinChannelsInPartsBesideOtherFiles) {
    folder.write("choir [7] (after 2026-03-01).html", discordPage("10", "a"));
    folder.write("choir [7] (after 2026-03-01) [part 2].html", discordPage("20", "b"));
    folder.write("choir [7] (2026-02-01 to 2026-02-28).html", discordPage("5", "0"));
    folder.write("irc.log", chat);
    folder.write("sub/talk.csv", "AuthorID,Author,Date,Content,Attachments,Reactions\n7,ada,2026-03-09,who?,,\n");
    folder.write("sub/talk [part 2].csv",
                 "AuthorID,Author,Date,Content,Attachments,Reactions\n8,ben,2026-03-10,me,,\n");
    folder.write("sub/notes.txt", "Ada: done?\nBen: yes\nAda: good\n");
    EXPECT_THAT(conversations(),
                ElementsAre("discord choir [7]: 3", "discord talk: 2", "irc irc: 2", "transcript sub/notes: 3"));
}

TEST_F(Folders, ReadFilesAloneThatOnlyLookLikeParts) {
    folder.write("log (2026-03-09).log", chat);
    folder.write("log (2026-03-10).log", chat);
    EXPECT_THAT(conversations(), ElementsAre("irc log (2026-03-09): 2", "irc log (2026-03-10): 2"));
}

TEST_F(Folders, OpenArchivesInside) {
    folder.write("packed/two.zip", zipOf({{"a/irc.log", chat}, {"b.txt", "Ada: done?\nBen: yes\nAda: good\n"}}));
    folder.write("three.zip", zipOf({{"inner.zip", zipOf({{"c.log", chat}})}}));
    EXPECT_THAT(conversations(), ElementsAre("irc packed/two.zip/a/irc: 2", "irc three.zip/inner.zip/c: 2",
                                             "transcript packed/two.zip/b: 3"));
}

TEST_F(Folders, OpenArchivesInArchivesNotWithoutEnd) {
    std::string zip = zipOf({{"c.log", chat}});
    for (int i = 0; i < 5; ++i) zip = zipOf({{"next.zip", zip}});
    folder.write("first.zip", zip);
    folder.write("irc.log", chat);
    EXPECT_THAT(conversations(), ElementsAre("irc irc: 2"));
    EXPECT_THAT(read()->report.unread, ElementsAre(HasSubstr("lies in too many archives")));
}

TEST_F(Folders, DoNotLookIntoDocuments) {
    folder.write("table.xlsx", zipOf({{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", "<workbook/>"}}));
    folder.write("irc.log", chat);
    EXPECT_THAT(conversations(), ElementsAre("irc irc: 2"));
    EXPECT_THAT(read()->report.unread, ElementsAre("table.xlsx: not recognised as a conversation"));
}

TEST_F(Folders, KnowACorpusOfMeetingsBesideOtherFiles) {
    const std::string words =
        R"(<nite:root xmlns:nite="http://nite.sourceforge.net/"><w nite:id="M1.A.w1" starttime="1" endtime="2">row</w></nite:root>)";
    folder.write("corpus/words/M1.A.words.xml", words);
    folder.write("corpus/README.txt", "Meetings of the rowing club");
    folder.write("irc.log", chat);
    EXPECT_THAT(conversations(), ElementsAre("irc irc: 2", "nxt M1: 1"));
}

TEST_F(Folders, TellWhatIsLeftOutOfACorpusOfMeetings) {
    const std::string root = R"(<nite:root xmlns:nite="http://nite.sourceforge.net/">)";
    folder.write("words/M1.A.words.xml",
                 root + R"(<w nite:id="M1.A.w1" starttime="1" endtime="2">row</w></nite:root>)");
    folder.write("dialogueActs/M1.A.dialog-act.xml",
                 root + R"x(<dact nite:id="d1"><nite:child href="M1.A.words.xml#id(M1.A.w1)"/></dact></nite:root>)x");
    folder.write("irc.log", chat);
    EXPECT_THAT(conversations(), ElementsAre("nxt M1: 1"));
    EXPECT_THAT(warningsOf(read()), ElementsAre("0: irc.log was left out: not of the corpus; give it by itself"));
}

}  // namespace
}  // namespace antecedent
