// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

/// Reads what nobody writes in earnest; whether it is refused or not is left to the reader, which has to come to an
/// end.
Result<ImportResult> readHostile(const std::string& content, const std::string& name) {
    return readText(content, {}, name);
}

std::string repeated(const std::string& text, std::size_t times) {
    std::string result;
    result.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i) result += text;
    return result;
}

const std::string fields = "From: Jon <jon@x>\nDate: Tue, 7 Apr 2026 19:01:00 +0000\nSubject: Hi\n";

TEST(HostileInput, EntitiesThatMultiplyAreNotExpanded) {
    std::string xml = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b0 \"ha\">";
    for (int i = 1; i < 30; ++i) {
        xml += "<!ENTITY b" + std::to_string(i) + " \"" + repeated("&b" + std::to_string(i - 1) + ";", 10) + "\">";
    }
    xml +=
        "]><ANNOTATION_DOCUMENT><TIME_ORDER><TIME_SLOT TIME_SLOT_ID=\"a\" TIME_VALUE=\"1\"/></TIME_ORDER><TIER "
        "TIER_ID=\"J\">"
        "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID=\"n\" TIME_SLOT_REF1=\"a\" TIME_SLOT_REF2=\"a\">"
        "<ANNOTATION_VALUE>&b29;</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>";
    const auto result = readHostile(xml, "a.eaf");
    if (result) {
        EXPECT_LT(only(result)->messages()[0].text.size(), 100u);
    }
}

TEST(HostileInput, DeepXmlIsWalkedWithoutRecursion) {
    readHostile("<Trans><Episode>" + repeated("<a>", 100'000) + "x" + repeated("</a>", 100'000) + "</Episode></Trans>",
                "a.trs");
    readHostile("<ANNOTATION_DOCUMENT>" + repeated("<TIER>", 200'000), "a.eaf");
}

TEST(HostileInput, MailsNestedInEachOtherAreRead) {
    std::string mail = fields;
    for (int i = 0; i < 10'000; ++i) {
        const std::string mark = "b" + std::to_string(i);
        mail += "Content-Type: multipart/mixed; boundary=\"" + mark + "\"\n\n--" + mark + "\n";
    }
    mail += "Content-Type: text/plain\n\ndeep\n";
    EXPECT_TRUE(readHostile(mail, "a.eml"));
    std::string forwarded = fields;
    for (int i = 0; i < 10'000; ++i) forwarded += "Content-Type: message/rfc822\n\nSubject: again\n";
    EXPECT_TRUE(readHostile(forwarded + "\nx\n", "b.eml"));
}

TEST(HostileInput, AddressesNestedInEachOtherAreRead) {
    const std::string groups = repeated("a:", 100'000) + repeated(";", 100'000);
    const std::string rest = "Date: Tue, 7 Apr 2026 19:01:00 +0000\nSubject: Hi\n\ntext\n";
    EXPECT_TRUE(readHostile("From: " + groups + "\nTo: x\n" + rest, "a.eml"));
    EXPECT_TRUE(readHostile("From: a@x\nTo: " + repeated("a:\n ", 100'000) + "\n" + rest, "b.eml"));
    EXPECT_TRUE(readHostile("From: " + repeated("(", 100'000) + "\nTo: x\n" + rest, "c.eml"));
}

TEST(HostileInput, LongLinesAndManyFieldsAreRead) {
    const std::string line(std::size_t{50} << 20, 'a');
    EXPECT_TRUE(readHostile(fields + "\n" + line, "a.eml"));
    readHostile(fields + "X-Long: " + line + "\n\ntext\n", "b.eml");
    readHostile(fields + repeated("References: <a@b>\n", 100'000) + "\ntext\n", "c.eml");
    readHostile("WEBVTT\n\n00:01.000 --> 00:02.000\n" + line, "a.vtt");
    readHostile("@Begin\n*CHI:\t" + line, "a.cha");
    readHostile("10:15:32 From A to Everyone:\n\t" + line, "chat.txt");
    readHostile("Tilda   0:03\n" + line + "\nJon   0:05\nyes\n", "talk.txt");
}

TEST(HostileInput, ManyCharactersThatOpenSomethingAreRead) {
    readHostile(fields + "In-Reply-To: " + repeated("<", 1'000'000) + "\n\ntext\n", "a.eml");
    readHostile("WEBVTT\n\n00:01.000 --> 00:02.000\n" + repeated("<v ", 500'000), "a.vtt");
    readHostile("@Begin\n*CHI:\t" + repeated("[<", 1'000'000), "a.cha");
    readHostile("File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n" + repeated("\"", 1'000'001), "a.TextGrid");
    readHostile(
        "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\"IntervalTier\" \"A\" 0 1 999999999999 0 1 \"x\"",
        "b.TextGrid");
    readHostile("[[[1,null,\"a\",\"b\",{},null,null,1]" + repeated("[", 1'000'000), "a.json");
}

TEST(HostileInput, LongChainsOfMailsAreRead) {
    std::string box;
    for (int i = 0; i < 20'000; ++i) {
        box += "From a@x  Tue Apr  7 19:01:00 2026\nFrom: A <a@x>\nSubject: s\nMessage-ID: <" + std::to_string(i) +
               "@x>\nIn-Reply-To: <" + std::to_string((i + 1) % 20'000) + "@x>\n\nt\n\n";
    }
    const auto result = readHostile(box, "a.mbox");
    ASSERT_TRUE(result);
    EXPECT_EQ(only(result)->size(), 20'000u);
}

TEST(HostileInput, ZeroBytesAreRefusedOrLeftOut) {
    using namespace std::string_literals;
    readHostile(fields + "\na\0b\n"s, "a.eml");
    readHostile("WEBVTT\n\n00:01.000 --> 00:02.000\na\0b\n"s, "a.vtt");
    const auto encoded = readHostile(fields + "Content-Transfer-Encoding: quoted-printable\n\na=00b\n", "b.eml");
    EXPECT_EQ(only(encoded)->messages()[0].text, "ab");
}

}  // namespace
}  // namespace antecedent
