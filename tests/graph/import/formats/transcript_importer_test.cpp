// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

TEST(TranscriptImporter, SkipsTheHeaderAndContinuesTurns) {
    const auto result = readText(
        "Talk at the harbour\n\n"
        "Ann Lee: hello\n"
        "so here's the thing: it rains\n\n"
        "a new paragraph\n"
        "Dr. van Dijk: hm\n"
        "Ann Lee: well?\n");
    ASSERT_TRUE(result);
    EXPECT_EQ(result->report.format, "transcript");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|Ann Lee||hello\nso here's the thing: it rains\n\na new paragraph|?",
                            "1|Dr. van Dijk||hm|?", "2|Ann Lee||well?|?"));
    EXPECT_THAT(warningsOf(result), ElementsAre("1: 1 line before the first turn left out"));
}

TEST(TranscriptImporter, TakesALowerCaseNameThatComesAgain) {
    EXPECT_THAT(
        lines(*only(readText("ann: hi\nbob: yo\nann: so\nnote: this is no name\nnor is this\nbob: eh\n"))),
        ElementsAre("0|ann||hi|?", "1|bob||yo|?", "2|ann||so\nnote: this is no name\nnor is this|?", "3|bob||eh|?"));
}

TEST(TranscriptImporter, TakesEveryNicknameWhereThereIsNothingElse) {
    EXPECT_THAT(
        lines(*only(readText("ann: does the oven work?\nbob: it heats\ncat: who has the ladder?\nann: good\n"))),
        ElementsAre("0|ann||does the oven work?|?", "1|bob||it heats|?", "2|cat||who has the ladder?|?",
                    "3|ann||good|?"));
    EXPECT_FALSE(readText("host: localhost\nport: 8080\nuser: ann\n")) << "a list of settings";
}

TEST(TranscriptImporter, ReadsOffsetsFromTheStart) {
    const auto conversation = only(readText("[00:58] Ann: hi\n[01:03] Bob: yo\n[62:00] Ann: long one\n"));
    EXPECT_EQ(conversation->header().timeBase, TimeBase::Recording);
    EXPECT_THAT(lines(*conversation), ElementsAre("0|Ann|58|hi|?", "1|Bob|63|yo|?", "2|Ann|3720|long one|?"));
    EXPECT_THAT(lines(*only(readText("00:00:01 Ann: hi\n00:01:03.5 Bob: yo\n"))),
                ElementsAre("0|Ann|1|hi|?", "1|Bob|63.5|yo|?"));
}

TEST(TranscriptImporter, ReadsTimesOfDayAndDates) {
    EXPECT_THAT(lines(*only(readText("[9:58 pm] Ann: hi\n[12:03 am] Bob: yo\n"))),
                ElementsAre("0|Ann|21:58|hi|?", "1|Bob|00:03|yo|?"));
    EXPECT_THAT(lines(*only(readText("[2026-03-09 14:05] Ann: hi\n2026-03-09 14:06:30 - Bob: yo\n"))),
                ElementsAre("0|Ann|2026-03-09T14:05:00|hi|?", "1|Bob|2026-03-09T14:06:30|yo|?"));
}

TEST(TranscriptImporter, LimitsNamesToSixtyThreeCharacters) {
    std::string longest;
    for (int i = 0; i < 63; ++i) longest += "Ö";
    EXPECT_EQ(only(readText(longest + ": a\nAnn: b\n" + longest + ": c\n"))->size(), 3u);
    EXPECT_EQ(only(readText("Ann: b\nBob: c\nX" + longest + ": a\n"))->size(), 2u);
}

TEST(TranscriptImporter, LeavesOtherTextAlone) {
    EXPECT_FALSE(readText("It was late. He said: no.\nThen nothing happened for a while.\n"));
    EXPECT_FALSE(readText("Name: x\nVersion: 2\nLicence: MIT\nAuthor: y\nUrl: z\n"));
}

TEST(TranscriptImporter, GoesOnWithLinesWithoutATimeWhereTurnsHaveTimes) {
    EXPECT_THAT(lines(*only(readText("[00:01:00] Ann: bring:\nHats: two\n[00:02:00] Bob: ok\n[00:03:00] Ann: fine\n"))),
                ElementsAre("0|Ann|60|bring:\nHats: two|?", "1|Bob|120|ok|?", "2|Ann|180|fine|?"));
}

TEST(TranscriptImporter, RefusesDataAndHeaders) {
    EXPECT_FALSE(
        readText("[\n  {\n    \"type\": \"a\",\n    \"text\": \"b\"\n  },\n  {\n    \"type\": \"c\",\n    \"text\": "
                 "\"d\"\n  }\n]\n"));
    const auto mail =
        readText("Date: today\nFrom: ann\nTo: bob\nSubject: hats\n\nDate: today\nFrom: bob\nTo: ann\nSubject: caps\n");
    EXPECT_TRUE(!mail || mail->report.format == "mail");
}

TEST(TranscriptImporter, ReadsNamesInBold) {
    const auto result = readText(
        "**Ida Holm:** Welcome back to the allotment hour.\n\n**Per Aas**: Glad to be here: it rains.\n\n"
        "Rule one: never dig in the wet.\n\n**Note:** the sound is bad here\n\n**Ida Holm:** So what do we do?\n",
        {}, "hour.md");
    EXPECT_THAT(lines(*only(result)),
                ElementsAre("0|Ida Holm||Welcome back to the allotment hour.|?",
                            "1|Per Aas||Glad to be here: it rains.\n\nRule one: never dig in the wet.\n\n**Note:** the "
                            "sound is bad here|?",
                            "2|Ida Holm||So what do we do?|?"));
}

TEST(TranscriptImporter, RefusesSettings) {
    EXPECT_FALSE(
        readText("name: Paint\non:\n  push:\n    branches: main\njobs:\n  fence:\n    runs-on: ladder\n    steps:\n"
                 "      - name: brush\n        run: paint\n        with:\n          colour: red\n      - name: dry\n"
                 "        run: wait\n        with:\n          hours: two\n"))
        << "nested";
    EXPECT_FALSE(readText("- name: shed\n  colour: red\n  size: big\n- name: fence\n  colour: green\n  size: long\n"))
        << "a list";
    EXPECT_FALSE(readText("User-agent: *\nAllow: /\nSitemap: nowhere\n")) << "for robots";
    EXPECT_FALSE(
        readText("Seed: bean\nSown: May\nPicked: July\n\nSeed: pea\nSown: April\nPicked: June\n\n"
                 "Seed: leek\nSown: March\nPicked: October\n"))
        << "records";
    EXPECT_FALSE(readText("10:00:01 INFO: started\n10:00:02 ERROR: no water\n10:00:03 INFO: stopped\n")) << "a log";
    EXPECT_FALSE(readText("@Comment:\twindy\n@Comment:\tstill windy\n@Comment:\tcalm\n")) << "headers alone";
}

TEST(TranscriptImporter, RefusesPagesAndPrograms) {
    EXPECT_FALSE(
        readText("Beans\n\nNB: soak them.\nTip: a day is enough.\nUsage: sow in May.\nNB: not in the frost.\n"
                 "Example: see the picture.\n"))
        << "labels are nobody's names";
    EXPECT_FALSE(readText("# Beans\n\nA log:\n\n```\nAnn: this is how a log looks\nBob: indeed\nAnn: so\n```\n"))
        << "documentation";
    EXPECT_FALSE(
        readText("try:\n    from garden import Bean\nexcept ImportError: pass\nBed.sow(row: one\nBed.sow(row: two\n"))
        << "a program";
}

TEST(TranscriptImporter, RefusesAMonologueAndDoubtsAFewLinesByDifferentNames) {
    EXPECT_FALSE(readText("Ann: one\nAnn: two\nAnn: three\nAnn: four\n"));
    EXPECT_THAT(warningsOf(readText("Ann: hi\nBob: yo\n")),
                ElementsAre("0: nobody speaks twice; is this a conversation?"));
    EXPECT_THAT(warningsOf(readText("Ann: hi\nBob: yo\nCat: so\n")),
                ElementsAre("error: talk.txt: no name in it comes twice; if it is a conversation nevertheless, say so "
                            "with --format transcript"));
    EXPECT_TRUE(readText("Ann: hi\nBob: yo\nCat: so\n", "transcript"));
}

TEST(TranscriptImporter, ReadsMinutesThatAreAList) {
    const auto result = readText(
        "# Board of the rowing club\n\n## Oars\n\n- ida: who has the new ones?\n- per: they are in the shed\n"
        "- ida: all of them?\n  - per: but two: those are bent\n\n## Roof\n\nnobody has looked\n- per: it leaks\n",
        {}, "board.md");
    EXPECT_THAT(lines(*only(result)), ElementsAre("0|ida||who has the new ones?|?", "1|per||they are in the shed|?",
                                                  "2|ida||all of them?|?", "3|per||but two: those are bent|?",
                                                  "4|||(system) ## Roof\n\nnobody has looked|?", "5|per||it leaks|?"));
    EXPECT_FALSE(
        readText("- oars: new ones\n- shed: painted\n- oars: two were bent\n- shed: a new roof\n- roof: tiles\n"))
        << "nobody asks in a list of changes";
}

TEST(TranscriptImporter, KeepsCodeInTheTurnThatShowsIt) {
    EXPECT_THAT(lines(*only(readText(
                    "Ida: look\n\n```\nPer: not a turn\nint row();\nint oar();\n```\n\nPer: nice\nIda: is it?\n"))),
                ElementsAre("0|Ida||look\n\n```\nPer: not a turn\nint row();\nint oar();\n```|?", "1|Per||nice|?",
                            "2|Ida||is it?|?"));
}

TEST(TranscriptImporter, ReadsATimeBehindTheName) {
    EXPECT_THAT(
        lines(*only(readText("Ida: 00:00:20\n\nWelcome to the shed.\n\nPer: 00:01:05\n\nThanks.\n\nIda: So?\n"))),
        ElementsAre("0|Ida|20|Welcome to the shed.|?", "1|Per|65|Thanks.|?", "2|Ida||So?|?"));
}

TEST(TranscriptImporter, RefusesListsOfChangesAndResults) {
    EXPECT_FALSE(readText("20260309: new oars\n20260309: new shed\n20260310: new roof\n20260310: no leaks\n"));
    EXPECT_FALSE(readText("PASS: oars float\nFAIL: shed leaks\nPASS: roof holds\nFAIL: door shuts\n"));
    EXPECT_FALSE(readText("0:00:01 load: 2.4 oars\n0:00:02 load: 2.5 shed\n0:00:03 load: 2.6 roof\n"));
    EXPECT_FALSE(
        readText("acts:\n- - answers: one\n    episode_done: no\n    eval_labels: two\n    row_id: a\n- - answers: x\n"
                 "    episode_done: no\n    eval_labels: three\n    row_id: b\n"));
}

TEST(TranscriptImporter, RefusesNumberedLists) {
    EXPECT_FALSE(readText("1. Oars: two are bent\n1. Oars: new ones?\n2. Roof: it leaks\n2. Roof: tiles?\n"));
}

TEST(TranscriptImporter, RefusesLogsAndListsOfValues) {
    EXPECT_FALSE(readText(
        "2026-03-09 10:00:01,123 INFO  [main] app.Start: started\n2026-03-09 10:00:02,123 WARN  [main] app.Start: "
        "slow: 3 s\n"));
    EXPECT_FALSE(readText("en: boat\nde: Boot\nfr: bateau\nen: oar\nde: Ruder\nfr: rame\n"));
    EXPECT_FALSE(readText("Water: 20\nAir: 40\nWater: 21\nAir: 41\nWater: 22\nAir: 42\n"));
}

TEST(TranscriptImporter, RefusesReviewsAndSpecifications) {
    EXPECT_FALSE(readText(
        "## Oars\n\n**Found:** two are bent\n\n**Advice:** buy new ones\n\n## Roof\n\n**Found:** it leaks again\n\n"
        "**Advice:** new tiles\n\n## Door\n\n**Found:** it does not shut\n\n**Advice:** plane it\n"));
    EXPECT_FALSE(readText(
        "[Shed.open()]: with a key\n[Shed.shut()]: with a push\n[Shed.open()]: again so\n[Shed.shut()]: and so\n"));
}

TEST(TranscriptImporter, ReadsNamesOnLinesOfTheirOwn) {
    std::string text;
    for (int i = 0; i < 4; ++i)
        text += "Ida Holm:\n\nWho has the oars?\n\nPer Aas: 00:0" + std::to_string(i) + ":30\n\nNot me.\n\n";
    const auto conversation = only(readText(text));
    EXPECT_EQ(conversation->size(), 8u);
    EXPECT_EQ(line(*conversation, conversation->message(MessageId(1))), "1|Per Aas|30|Not me.|?");
}

TEST(TranscriptImporter, RefusesListsOfQuestions) {
    const std::string questions =
        "Q: How do I open the shed?\n\nA: With the key.\n\nQ: Where is it?\n\nA: On the hook.\n\n";
    for (const std::string& head : {std::string("Frequently asked questions\n\n"), std::string("# Shed\n\n")}) {
        const auto result = readText(head + questions);
        ASSERT_FALSE(result);
        EXPECT_THAT(result.error().message(), HasSubstr("questions and answers"));
    }
    // In a hearing the same letters stand for two people.
    EXPECT_EQ(only(readText(questions))->size(), 4u);
}

TEST(TranscriptImporter, RefusesTextsThatProgramsHold) {
    const std::string prompt =
        "= \"\"\"\nYou read what people say.\n\nHere is the Conversation: {talk}\n\nYour task: say who asks.\n\"\"\"\n";
    EXPECT_FALSE(readText("first " + prompt + "other " + prompt + "third " + prompt, {}, "prompts.py"));
}

TEST(TranscriptImporter, RefusesSettingsAndListsOfTags) {
    std::string settings, tags;
    for (int i = 0; i < 6; ++i) {
        const std::string number = std::to_string(i);
        settings += "  turn" + number +
                    ":\n    Dialogue: 'a'\n    Mood: sad\n    Speaker: Ida\n    Words: who has the oars " + number +
                    "?\n    Scene: '1'\n";
        tags += "Tag: <td valign=\"top\">\nData: \\n  \\n\n";
    }
    EXPECT_FALSE(readText("talks:\n" + settings));
    EXPECT_FALSE(readText(tags));
    EXPECT_FALSE(readText("Bug: solved now\nFeature: built it\n", {}, "labels.yml"));
}

TEST(TranscriptImporter, TakesNoSentencesAndNoLogsForTurns) {
    EXPECT_FALSE(
        readText("Two roads: one went up the hill\nThe wind: it sang, the grass was tall\nThe wind: it had no words\n"
                 "And one: it lay so still\nAnd one: it led me far\n"));
    EXPECT_FALSE(
        readText("2026-05-11 21:58:10,123 - root - INFO - Starting: ok\n2026-05-11 21:58:11,123 - root - WARNING - "
                 "Retry: 1\n2026-05-11 21:58:12,123 - root - INFO - Starting: again\n"));
    EXPECT_EQ(only(readText("The Chair: order\nThe Member: I rise\nThe Chair: do\n"))->speakers().size(), 2u);
}

TEST(TranscriptImporter, ReadsTimesOfUtc) {
    const auto conversation =
        only(readText("[2026-05-11 21:58:10 UTC] ada: pump?\n[2026-05-11 21:59:10 UTC] ben: leaks\n"));
    EXPECT_FALSE(conversation->header().localTime);
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|ada|2026-05-11T21:58:10Z|pump?|?", "1|ben|2026-05-11T21:59:10Z|leaks|?"));
}

TEST(TranscriptImporter, ReadsWhoIsExaminedInAHearing) {
    const auto conversation =
        only(readText("THE COURT: Be seated.\nMR. BERG: Thank you.\nQ. Where were you?\nA. At home.\nQ. Alone?\nA. "
                      "Yes,\n   all day.\n"
                      "THE COURT: Go on.\nMR. BERG: No more.\n"));
    EXPECT_THAT(lines(*conversation),
                ElementsAre("0|THE COURT||Be seated.|?", "1|MR. BERG||Thank you.|?", "2|Q||Where were you?|?",
                            "3|A||At home.|?", "4|Q||Alone?|?", "5|A||Yes,\nall day.|?", "6|THE COURT||Go on.|?",
                            "7|MR. BERG||No more.|?"));
    EXPECT_FALSE(readText("Q. Where is the key?\nA. On the hook.\nQ. Which one?\nA. The left.\n"));
}

TEST(TranscriptImporter, ReadsManyLinesBelowANameWithATime) {
    std::string text = "---\ntitle: On gates\nlicense: free\n---\n## Opening\n\n";
    for (int i = 0; i < 4; ++i) {
        text += std::string(i % 2 == 0 ? "Ida Berg" : "Teo Lind") + ": 00:0" + std::to_string(i) + ":15\n\n";
        for (int line = 0; line < 9; ++line) text += "The gate squeaks in the morning.\n";
        text += "\n";
    }
    const auto result = readText(text, "", "talk.md");
    ASSERT_TRUE(result) << result.error().text();
    EXPECT_EQ(result->report.speakers, 2u);
    ASSERT_GE(result->conversations.front()->messages().size(), 4u);
    EXPECT_EQ(result->report.messages - result->report.systemLines, 4u);
}

}  // namespace
}  // namespace antecedent
