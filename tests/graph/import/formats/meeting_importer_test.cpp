// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <archive.h>
#include <archive_entry.h>

#include "tests/graph/import/import_testing.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// A Word document with these paragraphs, as XML inside w:body.
Result<ImportResult> readDocument(const std::string& body) {
    const testing::TemporaryFolder folder;
    const std::string xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"x\"><w:body>" + body +
                            "</w:body></w:document>";
    archive* writer = archive_write_new();
    archive_write_set_format_zip(writer);
    archive_write_open_filename(writer, folder.path("talk.docx").c_str());
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, "word/document.xml");
    archive_entry_set_size(entry, static_cast<la_int64_t>(xml.size()));
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_write_header(writer, entry);
    archive_write_data(writer, xml.data(), xml.size());
    archive_entry_free(entry);
    archive_write_free(writer);
    Control control;
    return ImporterRegistry().read(folder.path("talk.docx"), {}, control);
}

std::string paragraph(const std::string& text) {
    return "<w:p><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

TEST(MeetingImporter, ReadsNamesAndTimesAboveTheText) {
    const auto result = readText(
        "Monday sync\n\nTilda Ost started transcription\n\nTilda Ost   0:03\nShall we?\nGood.\n\n"
        "Rot, Jon (guest)   0:09\nYes. One point: Vera is late.\n\nTilda Ost   1:02:15\nBye.\n");
    EXPECT_EQ(result->report.title, "Meeting transcript (Teams)");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|||(system) Tilda Ost started transcription|?", "1|Tilda Ost|3|Shall we?\nGood.|?",
                            "2|Rot, Jon (guest)|9|Yes. One point: Vera is late.|?", "3|Tilda Ost|3735|Bye.|?"));
}

TEST(MeetingImporter, ReadsTimesInFrontAndInWords) {
    EXPECT_THAT(
        lines(*only(readText(
            "0:03 - Tilda Ost (Choir)\n  Shall we?\n\n0:05 - Jon\n  Yes.\n\n0:09 - Tilda Ost (Choir)\n  Good.\n"))),
        ElementsAre("0|Tilda Ost|3|Shall we?|?", "1|Jon|5|Yes.|?", "2|Tilda Ost|9|Good.|?"));
    EXPECT_THAT(
        lines(*only(readText(
            "TO\n\nTilda Ost\n0 minutes 3 seconds0:03\nTilda Ost 0 minutes 3 seconds\nShall we?\nJR\n\nJon Rot\n"
            "1 minute 5 seconds1:05\nJon Rot 1 minute 5 seconds\nYes.\nJon Rot 1 minute 9 seconds\nNow.\n"))),
        ElementsAre("0|Tilda Ost|3|Shall we?|?", "1|Jon Rot|65|Yes.|?", "2|Jon Rot|69|Now.|?"));
}

TEST(MeetingImporter, ReadsTheCaptionsThatZoomSaves) {
    EXPECT_THAT(
        lines(*only(readText("[Tilda Ost] 14:03:20\nshall we\n\n[Jon] 14:03:25\nyes\n\n[Tilda Ost] 14:03:31\nthen\n"))),
        ElementsAre("0|Tilda Ost|14:03:20|shall we|?", "1|Jon|14:03:25|yes|?", "2|Tilda Ost|14:03:31|then|?"));
}

TEST(MeetingImporter, ReadsGoogleMeet) {
    EXPECT_THAT(
        lines(*only(
            readText("Sync - Transcript\nAttendees\nTilda Ost, Jon\nTranscript\n00:00:00\n"
                     "Tilda Ost: Shall we?\nJon: Yes.\nNow.\n00:05:00\nTilda Ost: Next point: the bus.\n"
                     "Transcription ended after 00:06:00\n\nThis editable transcript was computer generated.\n"))),
        ElementsAre("0|Tilda Ost|0|Shall we?|?", "1|Jon||Yes.\nNow.|?", "2|Tilda Ost|300|Next point: the bus.|?"));
}

TEST(MeetingImporter, ReadsWordDocumentsOfTeams) {
    EXPECT_THAT(lines(*only(readDocument(paragraph("0:0:0.0 --> 0:0:1.250") + paragraph("Tilda Ost") +
                                         paragraph("Hi &amp; welcome.") + paragraph("0:0:2.0 --> 0:0:3.0") +
                                         paragraph("Jon") + paragraph("Hello.")))),
                ElementsAre("0|Tilda Ost|0|Hi & welcome.|?", "1|Jon|2|Hello.|?"));
    EXPECT_THAT(lines(*only(readDocument(
                    "<w:p><w:r><w:t>Tilda Ost</w:t></w:r><w:r><w:t xml:space=\"preserve\">   0:03</w:t><w:br/>"
                    "<w:t>Shall we?</w:t></w:r></w:p>" +
                    paragraph("Jon   0:05") + paragraph("Yes.")))),
                ElementsAre("0|Tilda Ost|3|Shall we?|?", "1|Jon|5|Yes.|?"));
}

TEST(MeetingImporter, ReadsWordDocumentsWithNamesInFront) {
    EXPECT_THAT(lines(*only(readDocument(paragraph("Interview") + paragraph("Tilda: Shall we?") +
                                         paragraph("Jon: Yes.") + paragraph("Tilda: So.")))),
                ElementsAre("0|Tilda||Shall we?|?", "1|Jon||Yes.|?", "2|Tilda||So.|?"));
    const auto letter = readDocument(paragraph("Dear all,") + paragraph("please find enclosed the minutes."));
    ASSERT_FALSE(letter);
    EXPECT_THAT(letter.error().message(), HasSubstr("is a Word document without turns"));
}

TEST(MeetingImporter, TakesNoTimeThatStandsAgainAndAgain) {
    EXPECT_FALSE(readText("11:30\nopens\n11:30\nopens too\n11:30\nopens as well\n"));
}

TEST(MeetingImporter, ReadsHeadsOfMorePrograms) {
    for (const char* form : {"Nora Berg (00:0%):", "Nora Berg - 00:0%", "[00:00:0%] Nora Berg"}) {
        std::string text;
        for (const char* second : {"3", "9"}) {
            std::string head = form;
            head.replace(head.find('%'), 1, second);
            text += head + "\nShall we begin?\n\n";
        }
        EXPECT_THAT(lines(*only(readText(text))),
                    ElementsAre("0|Nora Berg|3|Shall we begin?|?", "1|Nora Berg|9|Shall we begin?|?"))
            << form;
    }
}

TEST(MeetingImporter, TakesNoTimesOfTheDayWithoutNames) {
    EXPECT_FALSE(readText("Nora Berg\n  10:02 AM\nShall we begin?\n10:03 AM\nmore\nMilo Katz\n  10:05 AM\nYes.\n"));
}

}  // namespace
}  // namespace antecedent
