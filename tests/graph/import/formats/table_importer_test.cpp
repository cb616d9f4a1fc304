// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(TableImporter, ReadsDeclaredReplies) {
    const auto result = readText(
        "id,conversation,speaker,time,text,reply_to\r\n1,c1,ada,2026-03-09T14:05:00Z,\"who has it?\",\r\n"
        "2,c1,ben,2026-03-09T14:06:00Z,\"me, \"\"here\"\"\nin the shed\",1\r\n",
        {}, "talk.csv");
    const auto conversation = only(result);
    EXPECT_EQ(result->report.format, "csv");
    EXPECT_EQ(conversation->header().id, "c1");
    EXPECT_THAT(lines(*conversation), ElementsAre("1|ada|2026-03-09T14:05:00Z|who has it?|?",
                                                  "2|ben|2026-03-09T14:06:00Z|me, \"here\"\nin the shed|1 "));
}

TEST(TableImporter, FindsTheDelimiter) {
    for (const char* text : {"turn_id;user_id;turn_text;reply_to_turn\nT1;a;x;\nT2;b;y;T1\n",
                             "turn_id\tuser_id\tturn_text\treply_to_turn\nT1\ta\tx\t\nT2\tb\ty\tT1\n",
                             "turn_id|user_id|turn_text|reply_to_turn\nT1|a|x|\nT2|b|y|T1\n"}) {
        EXPECT_THAT(lines(*only(readText(text))), ElementsAre("T1|a||x|?", "T2|b||y|T1 "));
    }
}

TEST(TableImporter, DecidesTheOrderOfDaysOverTheWholeFile) {
    EXPECT_THAT(lines(*only(readText("date,author,text\n3/1/2026 2:08 PM,a,x\n3/13/2026 2:09 PM,b,y\n"))),
                ElementsAre("0|a|2026-03-01T14:08:00|x|?", "1|b|2026-03-13T14:09:00|y|?"));
    EXPECT_THAT(lines(*only(readText("date,author,text\n3/1/2026 14:08,a,x\n13/1/2026 14:09,b,y\n"))),
                ElementsAre("0|a|2026-01-03T14:08:00|x|?", "1|b|2026-01-13T14:09:00|y|?"));
    const auto open = readText("date,author,text\n3/1/2026 14:08,a,x\n3/2/2026 14:09,b,y\n");
    EXPECT_THAT(warningsOf(open), ElementsAre(HasSubstr("month first, which they leave open")));
}

TEST(TableImporter, TakesColumnsAsTheyAreNamed) {
    Control control;
    ImportOptions options;
    options.columns = {{"speaker", "Wer"}, {"text", "Was"}};
    const SourceTree source = SourceTree::ofText("talk.csv", "Wer;Was\nAda;wer?\nBen;ich\n");
    const auto result = ImporterRegistry().read(source, "csv", control, options);
    EXPECT_THAT(lines(*only(result)), ElementsAre("0|Ada||wer?|?", "1|Ben||ich|?"));
    EXPECT_FALSE(readText("Wer;Was\nAda;wer?\nBen;ich\n"));
}

TEST(TableImporter, LetsATextInTheLastColumnHaveCommas) {
    EXPECT_THAT(lines(*only(readText(
                    "time,speaker,text\n10:00,Ann,\"bread, milk\"\n10:01,Ben,bread, milk, eggs,,\n10:02,Ann,ok\n"))),
                ElementsAre("0|Ann|10:00|bread, milk|?", "1|Ben|10:01|bread, milk, eggs|?", "2|Ann|10:02|ok|?"));
}

TEST(TableImporter, LeavesProgramsAlone) {
    EXPECT_FALSE(
        readText("from garden import Text, Author, Time\nfrom garden import Bed\nimport water as w\n\n"
                 "class Bean(Bed):\n    def sow(self, row, depth):\n        return Text(row)\n"));
}

TEST(TableImporter, TellsConversationsApartBySeveralColumns) {
    const auto result = readText(
        "Utterance,Speaker,Scene_ID,Utterance_ID,Season\noars?,Ida,1,1,1\nme,Per,1,2,1\nroof?,Ida,1,1,2\nleaks,Per,1,2,"
        "2\n");
    ASSERT_TRUE(result);
    ASSERT_EQ(result->conversations.size(), 2u);
    EXPECT_EQ(result->conversations.back()->header().id, "1/2");
    EXPECT_THAT(lines(*result->conversations.back()), ElementsAre("1|Ida||roof?|?", "2|Per||leaks|?"));
    EXPECT_THAT(warningsOf(result), ElementsAre());
}

TEST(TableImporter, DoubtsIdsThatAreUsedAgainAndAgain) {
    std::string table = "id,speaker,text\n";
    for (int i = 0; i < 6; ++i) table += "1,Ida,oars?\n2,Per,me\n";
    EXPECT_THAT(warningsOf(readText(table)),
                ::testing::Contains("0: 10 of 12 message ids are used again; are these several conversations?"));
    EXPECT_EQ(warningsOf(readText(table)).size(), 4u);
}

TEST(TableImporter, TellsConversationsApartByNoTextOfTheirOwn) {
    std::string table = "speaker,text,document\n";
    for (int i = 0; i < 8; ++i) {
        const std::string said = i % 2 == 0 ? "Ida,oars?" : "Per,me ";
        table += said + std::to_string(i) + ",page " + std::to_string(i) + "\n";
    }
    EXPECT_EQ(only(readText(table))->size(), 8u);
}

TEST(TableImporter, RefusesMeasurementsSalesAndCommits) {
    EXPECT_FALSE(readText("time,value,from,to\n1,2.5,3,4\n2,3.5,4,5\n"));
    EXPECT_FALSE(readText(
        "date,owner,comment,amount\n2026-05-11,Ida,ok,5\n2026-05-12,Per,,7\n2026-05-12,Per,,7\n2026-05-12,Ida,,1\n"));
    EXPECT_FALSE(readText("hash,author,date,message\na1,Ida,2026-05-11,mend the pump\nb2,Per,2026-05-12,add a hose\n"));
}

TEST(TableImporter, KnowsTheIdsOfReddit) {
    EXPECT_THAT(
        lines(*only(readText("id,author,body,parent_id,link_id\nc1,ada,pump?,t3_p,t3_p\nc2,ben,leaks,t1_c1,t3_p\n"))),
        ElementsAre("c1|ada||pump?|?", "c2|ben||leaks|c1 "));
}

TEST(TableImporter, ReadsNamesThatPythonWroteAsAList) {
    const auto conversation =
        only(readText("id,speaker,text\n1,['Ida Berg'],is it warm?\n2,\"['Teo', 'Rosa']\",yes\n"));
    EXPECT_THAT(lines(*conversation), ElementsAre("1|Ida Berg||is it warm?|?", "2|Teo, Rosa||yes|?"));
}

}  // namespace
}  // namespace antecedent
