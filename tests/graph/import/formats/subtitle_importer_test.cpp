// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

TEST(SubtitleImporter, ReadsVoicesOfWebVtt) {
    const auto result = readText(
        "WEBVTT - a talk\n\n"
        "NOTE a comment\nover two lines\n\n"
        "STYLE\n::cue { color: red }\n\n"
        "a1\n00:01.000 --> 00:02.000 align:start\n<v.loud Ann Lee>Hi <i>there</i></v> <v Bob>Hey\n\n"
        "00:00:03.000 --> 00:00:04.000\n<v Bob>a &lt;b&gt; &amp; c\n\n"
        "a3\n00:07.000 --> 00:08.000\n<v Bob>after a pause\n");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.format, "subtitles");
    EXPECT_THAT(warningsOf(result), ElementsAre());
    const auto conversation = only(result);
    EXPECT_EQ(conversation->header().timeBase, TimeBase::Recording);
    EXPECT_THAT(lines(*conversation),
                ElementsAre("a1|Ann Lee|1|Hi there|?", "a1.2|Bob|1|Hey a <b> & c|?", "a3|Bob|7|after a pause|?"));
    EXPECT_DOUBLE_EQ(conversation->messages()[1].end->seconds(), 4);
}

TEST(SubtitleImporter, ReadsNamesInFrontOfTheText) {
    EXPECT_THAT(lines(*only(readText("WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.000\r\nSamson Zhang: gotcha\r\n\r\n"
                                     "2\r\n00:00:02.500 --> 00:00:03.000\r\nSamson Zhang: okay\r\n\r\n"
                                     "3\r\n00:00:03.000 --> 00:00:03.500\r\nIda: at 10:30 then\r\n"))),
                ElementsAre("1|Samson Zhang|1|gotcha okay|?", "3|Ida|3|at 10:30 then|?"));
}

TEST(SubtitleImporter, ReadsSrtWithDashesAndBrackets) {
    EXPECT_THAT(lines(*only(readText("1\n00:00:01,000 --> 00:00:02,500\n<i>ANN:</i> {\\an8}hi\n\n"
                                     "2\n00:00:03,000 --> 00:00:04,000\nstill me\n\n"
                                     "3\n00:00:05,000 --> 00:00:06,000\n- yes\n- no\n\n"
                                     "4\n00:00:07,000 --> 00:00:08,000\n[Bob] eh\n[laughter]\n\n"
                                     "5\n00:00:09,000 --> 00:00:10,000\n(Cleo)\nfine\n"))),
                ElementsAre("1|ANN|1|hi still me|?", "3||5|yes|?", "3.2||5|no|?", "4|Bob|7|eh [laughter]|?",
                            "5|Cleo|9|fine|?"));
}

TEST(SubtitleImporter, KeepsCuesWithoutAnySpeakerApart) {
    EXPECT_EQ(only(readText("WEBVTT\n\n00:01.000 --> 00:02.000\none\n\n00:02.000 --> 00:03.000\ntwo\n"))->size(), 2u);
}

TEST(SubtitleImporter, WarnsOfBrokenCues) {
    const auto result = readText(
        "WEBVTT\n\n1\n00:01.000 -> 00:02.000\nlost\n\n00:03.000 --> 00:04.000\nkept\n\n"
        "00:05.000 --> soon\nlost too\n");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1||3|kept|?"));
    EXPECT_THAT(warningsOf(result),
                ElementsAre("3: left out: no time line of the form 00:00:01.000 --> 00:00:02.000",
                            "10: left out: no time line of the form 00:00:01.000 --> 00:00:02.000"));
    EXPECT_FALSE(readText("WEBVTT\n"));
}

TEST(SubtitleImporter, ShowsRollingCaptionsOnce) {
    EXPECT_THAT(lines(*only(readText("WEBVTT\nKind: captions\n\n00:00:01.000 --> 00:00:02.000 align:start\n \n"
                                     "we<00:00:01.200><c> start</c><00:00:01.500><c> late</c>\n\n"
                                     "00:00:02.000 --> 00:00:02.010\nwe start late\n \n\n"
                                     "00:00:02.010 --> 00:00:04.000\nwe start late\nthe<00:00:02.500><c> bus</c>\n\n"
                                     "00:00:04.000 --> 00:00:04.010\nthe bus\n \n"))),
                ElementsAre("1||1|we start late|?", "3||2.01|the bus|?"));
}

TEST(SubtitleImporter, TakesNoLabelForASpeaker) {
    EXPECT_THAT(lines(*only(readText("WEBVTT\n\n00:01.000 --> 00:02.000\nHere is my point: it rains.\n\n"
                                     "00:02.000 --> 00:03.000\nQuestion: since when?\n\n"
                                     "00:03.000 --> 00:04.000\nAnswer: since noon.\n\n"
                                     "00:04.000 --> 00:05.000\nBerlin: a city.\n"))),
                ElementsAre("1||1|Here is my point: it rains.|?", "2||2|Question: since when?|?",
                            "3||3|Answer: since noon.|?", "4||4|Berlin: a city.|?"));
}

TEST(SubtitleImporter, TakesNamesThatPeopleChose) {
    EXPECT_THAT(
        lines(*only(readText(
            "WEBVTT\n\n1\n00:01.000 --> 00:02.000\nitaru: shall we: now?\n\n2\n00:05.000 --> 00:06.000\n🎸 tom: yes\n\n"
            "3\n00:09.000 --> 00:10.000\nitaru: good\n"))),
        ElementsAre("1|itaru|1|shall we: now?|?", "2|🎸 tom|5|yes|?", "3|itaru|9|good|?"));
}

TEST(SubtitleImporter, ReadsSbv) {
    const auto conversation = only(
        readText("0:00:01.000,0:00:02.500\nNora: shall we?\n\n0:00:03.000,0:00:04.000\nMilo: yes\nnow\n", {}, "a.sbv"));
    EXPECT_EQ(conversation->header().format, "subtitles");
    EXPECT_THAT(lines(*conversation), ElementsAre("1|Nora|1|shall we?|?", "2|Milo|3|yes now|?"));
}

TEST(SubtitleImporter, LeavesCuesWithoutATimeOut) {
    const auto result = readText(
        "1\n00:00:01,000 --> 00:00:02,000\nAnn: who has the oars?\n\n2\nBen: not me\n\n"
        "3\n00:00:09,000 --> 00:00:10,000\nAnn: the shed,\n\nI think\n");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1|Ann|1|who has the oars?|?", "3|Ann|9|the shed, I think|?"));
    EXPECT_THAT(warningsOf(result), ElementsAre("5: left out: no time line of the form 00:00:01.000 --> 00:00:02.000"));
}

TEST(SubtitleImporter, LeavesCuesWithADamagedTimeOut) {
    const auto result =
        readText("0:00:01.000,0:00:02.000\nthe boat\n\n0:00:0x.000,0:00:04.000\nis gone\n", {}, "a.sbv");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1||1|the boat|?"));
    EXPECT_THAT(warningsOf(result), Contains("4: left out: no time line of the form 00:00:01.000 --> 00:00:02.000"));
}

TEST(SubtitleImporter, TellsThatNobodyIsNamed) {
    std::string text = "WEBVTT\n\n";
    for (int i = 0; i < 8; ++i) {
        const std::string second = "00:0" + std::to_string(i);
        text += second + ".000 --> " + second + ".500\nboat " + std::to_string(i) + " is gone\n\n";
    }
    EXPECT_THAT(warningsOf(readText(text)), ElementsAre("0: nobody is named as the speaker of any message"));
}

TEST(SubtitleImporter, ReadsSubStation) {
    const auto result = readText(
        "[Script Info]\nTitle: Shed\nScriptType: v4.00+\n\n[V4+ Styles]\nFormat: Name, Fontname\nStyle: "
        "Default,Arial\n\n"
        "[Events]\nFormat: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n"
        "Dialogue: 0,0:00:05.50,0:00:07.00,Default,Per,0,0,0,,Two are bent,\\Nthose in front.\n"
        "Comment: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,not shown\n"
        "Dialogue: 0,0:00:01.00,0:00:02.00,Default,Ida,0,0,0,,{\\i1}Who{\\i0} has the oars?\n"
        "Dialogue: 0,soon,later,Default,Ida,0,0,0,,lost\n",
        {}, "shed.ass");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("2|Ida|1|Who has the oars?|?", "1|Per|5.5|Two are bent, those in front.|?"));
    EXPECT_THAT(warningsOf(result), ElementsAre("14: left out: no times of the form 0:00:01.00"));
}

TEST(SubtitleImporter, ReadsTimedTextWithItsAgents) {
    const auto result = readText(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tt xmlns=\"http://www.w3.org/ns/ttml\" "
        "xmlns:ttm=\"http://www.w3.org/ns/ttml#metadata\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" "
        "ttp:frameRate=\"25\"><head><metadata><ttm:agent xml:id=\"p1\" type=\"person\"><ttm:name type=\"full\">Ida "
        "Holm</ttm:name></ttm:agent></metadata></head><body><div begin=\"10s\">\n"
        "<p begin=\"00:00:01.500\" end=\"00:00:03.000\" ttm:agent=\"p1\">Who has<br/>the <span>oars</span>?</p>\n"
        "<p begin=\"00:00:04:05\" dur=\"1500ms\" ttm:agent=\"p2\">Not me.</p>\n"
        "<p ttm:agent=\"p1\"><span begin=\"6s\" end=\"7s\">Nor I.</span> <span begin=\"8s\" "
        "end=\"9s\">Well.</span></p>\n"
        "</div></body></tt>\n",
        {}, "shed.ttml");
    EXPECT_EQ(result->report.title, "Subtitles");
    EXPECT_THAT(lines(*only(result)), ElementsAre("1|Ida Holm|11.5|Who has the oars?|?", "2|p2|14.2|Not me.|?",
                                                  "3|Ida Holm|16|Nor I. Well.|?"));
    EXPECT_DOUBLE_EQ(only(result)->messages()[1].end->seconds(), 15.7);
}

TEST(SubtitleImporter, ReadsTheCaptionsOfYouTubeAsXml) {
    EXPECT_THAT(lines(*only(readText("<?xml version=\"1.0\"?><transcript><text start=\"0.5\" dur=\"1.5\">who &amp;amp; "
                                     "what</text><text start=\"2.5\" dur=\"1\">me</text></transcript>"))),
                ElementsAre("1||0.5|who & what|?", "2||2.5|me|?"));
    EXPECT_THAT(lines(*only(readText("<timedtext format=\"3\"><body><p t=\"500\" d=\"1500\"><s>who</s><s "
                                     "t=\"300\"> digs</s></p><p t=\"2500\" d=\"1000\">me</p></body></timedtext>"))),
                ElementsAre("1||0.5|who digs|?", "2||2.5|me|?"));
}

}  // namespace
}  // namespace antecedent
