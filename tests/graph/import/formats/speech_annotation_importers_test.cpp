// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(TalkBankImporter, ReadsUtterancesWithoutCodes) {
    const auto result = readText(
        "@UTF8\n@Begin\n@Languages:\teng\n@Participants:\tCHI Target_Child, MOT Tilda Mother\n"
        "@ID:\teng|x|CHI|2;06.|||||Target_Child|||\n"
        "*MOT:\twhere [/] where is &-uh the <big red> [*] ball (be)cause +...\n\tyou see ? \x15"
        "0_900\x15\n"
        "%mor:\tadv|where\n*CHI:\tball (.) xxx &=laughs . \x15"
        "1000_1900\x15\n@Comment:\tdoor\n*CHI:\t0 .\n@End\n");
    const auto conversation = only(result);
    EXPECT_EQ(result->report.format, "talkbank");
    EXPECT_EQ(conversation->header().timeBase, TimeBase::Recording);
    EXPECT_EQ(conversation->speakers()[0].id, "MOT");
    EXPECT_THAT(lines(*conversation), ElementsAre("0|Tilda|0|where where is uh the big red ball because you see ?|?",
                                                  "1|CHI|1|ball xxx .|?", "2|CHI||0 .|?"));
}

TEST(TalkBankImporter, ReadsTimesOnALineOfTheirOwn) {
    const auto conversation = only(readText(
        "@Begin\n*MOT:\tlook .\n%snd:\t\x15\"tape1\"_1500_2500\x15\n*CHI:\tno .\n%snd:\t\"tape1\"_2600_2700\n@End\n"));
    EXPECT_THAT(lines(*conversation), ElementsAre("0|MOT|1.5|look .|?", "1|CHI|2.6|no .|?"));
}

TEST(ElanImporter, ReadsTiersOfTheirOwn) {
    const auto result = readText(
        "<?xml version=\"1.0\"?><ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"a\" TIME_VALUE=\"1000\"/>"
        "<TIME_SLOT TIME_SLOT_ID=\"b\"/><TIME_SLOT TIME_SLOT_ID=\"c\" TIME_VALUE=\"3000\"/></TIME_ORDER>"
        "<TIER TIER_ID=\"J\" PARTICIPANT=\"Jon\"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"n2\" "
        "TIME_SLOT_REF1=\"b\" "
        "TIME_SLOT_REF2=\"c\"><ANNOTATION_VALUE>yes &amp; "
        "no</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>"
        "<TIER TIER_ID=\"Tilda\"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"n1\" TIME_SLOT_REF1=\"a\" "
        "TIME_SLOT_REF2=\"b\"><ANNOTATION_VALUE>so?</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>"
        "<TIER TIER_ID=\"en\" PARENT_REF=\"J\"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID=\"n3\" ANNOTATION_REF=\"n2\">"
        "<ANNOTATION_VALUE>gloss</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>");
    EXPECT_THAT(lines(*only(result)), ElementsAre("n1|Tilda|1|so?|?", "n2|Jon|2|yes & no|?"));
}

TEST(PraatImporter, ReadsBothLayouts) {
    const std::string longGrid =
        "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\nxmin = 0 \nxmax = 4 \ntiers? <exists> \nsize = 2 "
        "\nitem []: \n"
        "    item [1]:\n        class = \"IntervalTier\" \n        name = \"Tilda\" \n        xmin = 0 \n        xmax "
        "= 4 \n"
        "        intervals: size = 2 \n        intervals [1]:\n            xmin = 0 \n            xmax = 1.5 \n        "
        "    text = \"so\" \n"
        "        intervals [2]:\n            xmin = 1.5 \n            xmax = 4 \n            text = \"\" \n"
        "    item [2]:\n        class = \"IntervalTier\" \n        name = \"Jon\" \n        xmin = 0 \n        xmax = "
        "4 \n"
        "        intervals: size = 1 \n        intervals [1]:\n            xmin = 2 \n            xmax = 4 \n          "
        "  text = \"he said \"\"no\"\"\" \n";
    EXPECT_THAT(lines(*only(readText(longGrid))), ElementsAre("0|Tilda|0|so|?", "1|Jon|2|he said \"no\"|?"));
    EXPECT_THAT(lines(*only(readText(
                    "File type = \"ooTextFile\"\nObject class = "
                    "\"TextGrid\"\n\n0\n4\n<exists>\n1\n\"IntervalTier\"\n\"Tilda\"\n0\n4\n1\n0\n4\n\"so\"\n"))),
                ElementsAre("0|Tilda|0|so|?"));
    const auto words = readText(
        "File type = \"ooTextFile\"\nObject class = "
        "\"TextGrid\"\n\n0\n4\n<exists>\n1\n\"IntervalTier\"\n\"words\"\n0\n4\n1\n0\n4\n\"so\"\n");
    ASSERT_FALSE(words);
    EXPECT_THAT(words.error().message(), HasSubstr("words or sounds alone"));
}

TEST(TranscriberImporter, ReadsTurnsOfSeveralSpeakers) {
    EXPECT_THAT(lines(*only(readText(
                    "<?xml version=\"1.0\"?><!DOCTYPE Trans SYSTEM \"trans-14.dtd\"><Trans version=\"1\"><Speakers>"
                    "<Speaker id=\"s1\" name=\"Tilda\"/><Speaker id=\"s2\" name=\"Jon\"/></Speakers><Episode><Section>"
                    "<Turn speaker=\"s1\" startTime=\"0\" endTime=\"2\"><Sync time=\"0\"/>\nso\n<Sync "
                    "time=\"1\"/>\nwell\n</Turn>"
                    "<Turn speaker=\"s1 s2\" startTime=\"2\" endTime=\"4\"><Sync time=\"2\"/><Who nb=\"1\"/>yes<Who "
                    "nb=\"2\"/>no</Turn>"
                    "</Section></Episode></Trans>"))),
                ElementsAre("0|Tilda|0|so well|?", "1|Tilda|2|yes|?", "2|Jon|2|no|?"));
}

TEST(ExmaraldaImporter, PutsEventsTogether) {
    EXPECT_THAT(lines(*only(readText(
                    "<?xml version=\"1.0\"?><basic-transcription><head><speakertable><speaker "
                    "id=\"S0\"><abbreviation>Tilda</abbreviation></speaker>"
                    "</speakertable></head><basic-body><common-timeline><tli id=\"T0\" time=\"0.0\"/><tli id=\"T1\" "
                    "time=\"1.0\"/><tli id=\"T2\" time=\"2.5\"/>"
                    "</common-timeline><tier id=\"t\" speaker=\"S0\" category=\"v\" type=\"t\"><event start=\"T0\" "
                    "end=\"T1\">so we </event>"
                    "<event start=\"T1\" end=\"T2\">start.</event></tier><tier id=\"e\" speaker=\"S0\" category=\"en\" "
                    "type=\"a\">"
                    "<event start=\"T0\" end=\"T2\">gloss</event></tier></basic-body></basic-transcription>"))),
                ElementsAre("0|Tilda|0|so we start.|?"));
}

TEST(TalkBankImporter, ReadsAnAmpersandAlone) {
    EXPECT_THAT(lines(*only(readText("@Begin\n*MOT:\tbread & butter .\n*CHI:\t& .\n*MOT:\t&-um yes .\n@End\n"))),
                ElementsAre("0|MOT||bread butter .|?", "1|CHI||& .|?", "2|MOT||um yes .|?"));
}

TEST(TalkBankImporter, LeavesDocumentationAlone) {
    EXPECT_FALSE(readText(
        "# Tiers\n\n**Status:**\tdraft\n**Level:**\tword\n\nA sample:\n\n@Begin\n*CHI:\tmore .\n*MOT:\tno .\n"));
    EXPECT_TRUE(readText("*CHI:\tmore .\n*MOT:\tno .\n")) << "tiers without their headers";
}

TEST(TeiImporter, ReadsUtterancesWithTheirTimesAndPeople) {
    const auto conversation = only(readText(
        "<?xml version=\"1.0\"?><TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader><profileDesc><particDesc>"
        "<person xml:id=\"IB\"><persName><forename>Ida</forename><surname>Berg</surname></persName></person>"
        "</particDesc></profileDesc></teiHeader><text><timeline unit=\"s\"><when xml:id=\"T0\" absolute=\"0\"/>"
        "<when xml:id=\"T1\" interval=\"1.5\" since=\"#T0\"/><when xml:id=\"T2\" interval=\"3\" "
        "since=\"#T0\"/></timeline>"
        "<body><annotationBlock xml:id=\"a1\" who=\"#IB\" start=\"#T1\" end=\"#T2\"><u xml:id=\"u1\"><seg>is it "
        "<vocal><desc>laughs</desc></vocal> warm?</seg></u><spanGrp "
        "type=\"mor\"><span>verb</span></spanGrp></annotationBlock>"
        "<u xml:id=\"u2\" who=\"#Teo\"><w>yes</w><pc>,</pc> <w>very</w></u></body></text></TEI>"));
    EXPECT_THAT(lines(*conversation), ElementsAre("u1|Ida Berg|1.5|is it warm?|?", "u2|Teo||yes, very|?"));
}

TEST(TeiImporter, ReadsTimesInThousandthsOfASecond) {
    const auto conversation = only(readText(
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><text><timeline unit=\"ms\"><when xml:id=\"T0\" absolute=\"0\"/>"
        "<when xml:id=\"T1\" interval=\"2750\" since=\"#T0\"/><when xml:id=\"T2\" interval=\"250\" since=\"#T1\"/>"
        "</timeline><body><u who=\"#Ida\" start=\"#T1\">warm?</u><u who=\"#Teo\" "
        "start=\"#T2\">yes</u></body></text></TEI>"));
    EXPECT_THAT(lines(*conversation), ElementsAre("0|Ida|2.75|warm?|?", "1|Teo|3|yes|?"));
}

TEST(TeiImporter, SaysThatATextWithoutUtterancesIsNone) {
    const auto result = readText(
        "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><teiHeader></teiHeader><text><body>"
        "<p>Once there was a gate.</p></body></text></TEI>");
    ASSERT_FALSE(result);
    EXPECT_NE(result.error().text().find("utterances"), std::string::npos) << result.error().text();
}

}  // namespace
}  // namespace antecedent
