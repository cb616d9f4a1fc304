// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

Result<ImportResult> readPath(const std::string& path) {
    Control control;
    return ImporterRegistry().read(path, {}, control);
}

TEST(DisentanglementImporter, ReadsLogsWithTheirLinks) {
    const testing::TemporaryFolder folder;
    folder.write("c/dev/2011-03-04_10.ascii.txt",
                 "[10:00] <ann> context\n[10:01] <bob> who knows?\n[10:01] <cy> hm\n[10:02] <cy> me\n[10:02] "
                 "<bob> thanks\n");
    folder.write("c/dev/2011-03-04_10.raw.txt", "other\n");
    folder.write("c/dev/2011-03-04_10.annotation.txt", "1 1 -\n2 2 - \n3 1 -\n4 3 -\n1 4 -\n9 4 -\n");
    const auto result = readPath(folder.path("c"));
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|ann|2011-03-04T10:00:00|context|?", "1|bob|2011-03-04T10:01:00|who knows?|",
                            "2|cy|2011-03-04T10:01:00|hm|", "3|cy|2011-03-04T10:02:00|me|1 ",
                            "4|bob|2011-03-04T10:02:00|thanks|3 1 "));
    EXPECT_THAT(warningsOf(result),
                ElementsAre("0: 1 link of dev/2011-03-04_10.annotation.txt left out: no such line in the log"));
    EXPECT_EQ(only(result)->header().id, "dev/2011-03-04_10");
    EXPECT_EQ(only(readPath(folder.path("c/dev/2011-03-04_10.annotation.txt")))->size(), 5u);
}

TEST(DisentanglementImporter, SaysWhatIsMissing) {
    const auto links = readText("993 1000 -\n1001 1001 - \n");
    ASSERT_FALSE(links);
    EXPECT_THAT(links.error().message(), HasSubstr("list of reply links without the messages"));
    const auto tokens = readText("<s> <user> : hello </s>\n<s> who has joined </s>\n");
    ASSERT_FALSE(tokens);
    EXPECT_THAT(tokens.error().message(), HasSubstr("taken apart into tokens"));
}

TEST(DiscourseRelationsImporter, ReadsDialoguesOfStacAndMolweni) {
    const auto stac = readText(
        "[\n {\"id\": \"d7\", \"edus\": [{\"text\": \"who trades wood?\", \"speaker\": \"ann\"},\n {\"text\": \"me\", "
        "\"speaker\": \"bob\"},"
        " {\"text\": \"for ore\", \"speaker\": \"bob\"}],\n \"relations\": [{\"x\": 0, \"y\": 1, \"type\": \"QAP\"}, "
        "{\"x\": 2, \"y\": 0, \"type\": \"Conditional\"},"
        " {\"x\": 1, \"y\": 2, \"type\": \"Elaboration\"}]}]\n",
        {}, "dev.json");
    EXPECT_THAT(lines(*only(stac)), ElementsAre("0|ann||who trades wood?|", "1|bob||me|0 ", "2|bob||for ore|0 1 "));
    EXPECT_EQ(only(stac)->header().id, "dev-d7");
    EXPECT_EQ(only(stac)->messages()[1].meta, R"({"relations":["QAP"]})");
    const auto molweni = readText(
        "{\"data\":{\"title\":\"dev\",\"dialogues\":[{\"edus\":[{\"speaker\":\"ann\",\"text\":\"hm?\"}],\"context\":"
        "\"x\",\"qas\":[],\"relations\":[]},"
        "{\"edus\":[{\"speaker\":\"bob\",\"text\":\"ok\"}],\"relations\":[]}]}}");
    ASSERT_TRUE(molweni);
    EXPECT_EQ(molweni->conversations.size(), 2u);
}

TEST(IacImporter, ReadsADiscussion) {
    EXPECT_THAT(lines(*only(readText("[[[11,null,\"ann\",\"is it?\",{},null,null,1000],[12,\"pro\",\"bob\",\"it "
                                     "is\",{},11,null,1060]],{},{\"title\":\"Well\"}]"))),
                ElementsAre("11|ann|1970-01-01T00:16:40Z|is it?|", "12|bob|1970-01-01T00:17:40Z|it is|11 "));
}

TEST(NxtImporter, ReadsDialogueActsAndPairs) {
    const testing::TemporaryFolder folder;
    const std::string root =
        "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<nite:root xmlns:nite=\"http://nite.sourceforge.net/\">";
    folder.write("ami/words/X1.A.words.xml",
                 root +
                     "<w nite:id=\"A1\" starttime=\"1\" endtime=\"1.5\">Which</w><w nite:id=\"A2\" starttime=\"1.5\" "
                     "endtime=\"2\">one</w>"
                     "<w nite:id=\"A3\" starttime=\"2\" endtime=\"2\" punc=\"true\">?</w></nite:root>");
    folder.write("ami/words/X1.B.words.xml",
                 root +
                     "<vocalsound nite:id=\"B0\" starttime=\"2\" endtime=\"3\" type=\"laugh\"/><w nite:id=\"B1\" "
                     "starttime=\"3\" endtime=\"4\">Mine</w></nite:root>");
    folder.write("ami/dialogueActs/X1.A.dialog-act.xml",
                 root +
                     "<dact nite:id=\"a.1\" addressee=\"B\"><nite:pointer role=\"da-aspect\" href=\"t.xml#id(t)\"/>"
                     "<nite:child href=\"X1.A.words.xml#id(A1)..id(A3)\"/></dact></nite:root>");
    folder.write(
        "ami/dialogueActs/X1.B.dialog-act.xml",
        root + "<dact nite:id=\"b.1\"><nite:child href=\"X1.B.words.xml#id(B0)..id(B1)\"/></dact></nite:root>");
    folder.write(
        "ami/dialogueActs/X1.adjacency-pairs.xml",
        root +
            "<adjacency-pair nite:id=\"p\"><nite:pointer role=\"source\" href=\"X1.A.dialog-act.xml#id(a.1)\"/>"
            "<nite:pointer role=\"target\" href=\"X1.B.dialog-act.xml#id(b.1)\"/></adjacency-pair></nite:root>");
    const auto result = readPath(folder.path("ami"));
    EXPECT_THAT(lines(*only(result)), ElementsAre("a.1|A|1|Which one?|?", "b.1|B|2|Mine|a.1 "));
    EXPECT_EQ(only(result)->header().id, "X1");
    const auto piece = readPath(folder.path("ami/words/X1.A.words.xml"));
    ASSERT_FALSE(piece);
    EXPECT_THAT(piece.error().message(), HasSubstr("one file of a corpus in NITE XML"));
}

TEST(NxtImporter, ReadsThePairsOfTheIcsiMeetings) {
    const testing::TemporaryFolder folder;
    const std::string root = "<nite:root xmlns:nite=\"http://nite.sourceforge.net/\">";
    folder.write("icsi/Words/Bxx.A.words.xml",
                 root +
                     "<w nite:id=\"w1\" starttime=\"1\" endtime=\"2\" c=\"W\">ready</w><w nite:id=\"w2\" "
                     "starttime=\"2\" endtime=\"2\" c=\"QM\">?</w></nite:root>");
    folder.write("icsi/Words/Bxx.B.words.xml",
                 root + "<w nite:id=\"v1\" starttime=\"3\" endtime=\"4\" c=\"W\">yes</w></nite:root>");
    folder.write("icsi/DialogueActs/Bxx.A.dialogue-acts.xml",
                 root +
                     "<dialogueact nite:id=\"d1\" starttime=\"1\" endtime=\"2\" participant=\"me011\" adjacency=\"1a\">"
                     "<nite:child href=\"Bxx.A.words.xml#id(w1)..id(w2)\"/></dialogueact></nite:root>");
    folder.write(
        "icsi/DialogueActs/Bxx.B.dialogue-acts.xml",
        root +
            "<dialogueact nite:id=\"d2\" starttime=\"3\" endtime=\"4\" participant=\"fe008\" adjacency=\"1b+\">"
            "<nite:child href=\"Bxx.B.words.xml#id(v1)\"/></dialogueact></nite:root>");
    const auto conversation = only(readPath(folder.path("icsi")));
    EXPECT_THAT(lines(*conversation), ElementsAre("d1|A|1|ready?|?", "d2|B|3|yes|d1 "));
    EXPECT_EQ(conversation->speakers()[0].id, "me011");
}

TEST(DialogueActsImporter, ReadsTaggedLinesAndMrda) {
    const auto tagged = only(readText("fe016|okay.|F|fg|fg\nme011|so who goes?|Q|qw|qw\nfe016|me|S|s|s\n"));
    EXPECT_THAT(lines(*tagged), ElementsAre("0|fe016||okay.|?", "1|me011||so who goes?|?", "2|fe016||me|?"));
    EXPECT_EQ(tagged->messages()[1].meta, R"({"act":"qw"})");
    EXPECT_THAT(lines(*only(readText("28.8,29.5,B-c5_1,A,28.8+29+who|29+29.5+goes,qw,B-c5,me018,qw,10a,1a,,,\n"
                                     "29.6,30,B-c1_2,A,29.6+30+me,s,B-c1,me013,s,10b.20a,1b.2a,,,\n"))),
                ElementsAre("B-c5_1|me018|28.8|who goes|?", "B-c1_2|me013|29.6|me|B-c5_1 "));
}

TEST(AnnotationPiecesImporter, SaysWhatPiecesAre) {
    const auto relations =
        readText("doc\tunit1_toks\tunit2_toks\tunit1_txt\tunit2_txt\nA\t1-3\t4-9\tSome words\tmore words\n");
    ASSERT_FALSE(relations);
    EXPECT_THAT(relations.error().message(), HasSubstr("DISRPT"));
}

}  // namespace
}  // namespace antecedent
