// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/graph/import/import_testing.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

std::string mail(const std::string& id, const std::string& from, const std::string& minute, const std::string& rest) {
    return "From " + from + "@choir.example  Tue Apr  7 19:" + minute + ":00 2026\nFrom: " + from + " <" + from +
           "@choir.example>\nDate: Tue, 7 Apr 2026 19:" + minute + ":00 +0200\nMessage-ID: <" + id +
           "@choir.example>\n" + rest + "\n";
}

const std::string thread =
    mail("a", "Tilda", "01", "Subject: Which key?\n\nD is too high for us.\n") +
    mail("b", "Jon", "05", "Subject: Re: Which key?\nIn-Reply-To: <a@choir.example>\n\n> D is too high\nC then.\n") +
    mail("c", "Vera", "09", "Subject: Re: Which key?\nReferences: <a@choir.example> <b@choir.example>\n\nFine.\n");

TEST(MailImporter, ReadsAMailbox) {
    const auto result = readText(thread, {}, "2026-04.mbox");
    EXPECT_THAT(warningsOf(result), IsEmpty());
    const auto conversation = only(result);
    EXPECT_EQ(result->report.title, "Mail (mailbox)");
    EXPECT_EQ(conversation->header().genre, Genre::Mail);
    EXPECT_EQ(conversation->messages()[1].subject, "Re: Which key?");
    EXPECT_EQ(conversation->speakers()[0].id, "tilda@choir.example");
    EXPECT_THAT(lines(*conversation),
                ElementsAre("a@choir.example|Tilda|2026-04-07T17:01:00Z|D is too high for us.|",
                            "b@choir.example|Jon|2026-04-07T17:05:00Z|> D is too high\nC then.|a@choir.example ",
                            "c@choir.example|Vera|2026-04-07T17:09:00Z|Fine.|b@choir.example "));
}

TEST(MailImporter, ReadsArchivesThatHideAddresses) {
    const auto conversation =
        only(readText("From tilda at choir.example  Tue Apr  7 19:01:00 2026\n"
                      "From: tilda at choir.example (=?iso-8859-1?q?Tilda_=D6st?=)\n"
                      "Date: Tue, 07 Apr 2026 19:01:00 +0200\nSubject: [Choir] =?utf-8?b?U3RpbW1l?=\n"
                      "\tprobe\nMessage-ID: <a@x>\n\nHello\n\n>From now on in C.\n"));
    EXPECT_THAT(lines(*conversation), ElementsAre("a@x|Tilda Öst|2026-04-07T17:01:00Z|Hello\n\nFrom now on in C.|"));
    EXPECT_EQ(conversation->messages()[0].subject, "[Choir] Stimme probe");
    EXPECT_EQ(conversation->speakers()[0].id, "tilda@choir.example");
}

TEST(MailImporter, PrefersPlainTextAndListsAttachments) {
    const auto conversation = only(readText(
        "From: Jon <jon@x>\nSubject: Score\nDate: Tue, 7 Apr 2026 19:01:00 +0000\nMIME-Version: 1.0\n"
        "Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: multipart/alternative; boundary=i\n\n"
        "--i\nContent-Type: text/plain; charset=iso-2022-jp\n\n\x1b$B$3$s$K$A$O\x1b(B\n--i\n"
        "Content-Type: text/html\n\n<p>other</p>\n--i--\n--o\nContent-Type: application/pdf; name=\"score.pdf\"\n"
        "Content-Transfer-Encoding: base64\nContent-Disposition: attachment; "
        "filename*=utf-8''%C3%BCben.pdf\n\nJVBERi0=\n--o--\n",
        {}, "score.eml"));
    EXPECT_EQ(conversation->messages()[0].text, "こんにちは");
    EXPECT_EQ(conversation->messages()[0].meta, R"({"attachments":[{"name":"üben.pdf","type":"application/pdf"}]})");
}

TEST(MailImporter, ReadsHtmlWhereThereIsNothingElse) {
    EXPECT_EQ(only(readText("From: Jon <jon@x>\nSubject: Hi\nDate: Tue, 7 Apr 2026 19:01:00 +0000\n"
                            "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                            "<html><body><p>One =C3=A4</p><p>Two</p></body></html>\n"))
                  ->messages()[0]
                  .text,
              "One ä\n\nTwo");
}

TEST(MailImporter, HoldsAnswersToAMissingMailTogether) {
    const auto result = readText(mail("b", "Jon", "05", "In-Reply-To: <a@choir.example>\n\nC then.\n") +
                                 mail("c", "Vera", "09", "References: <x@y> <a@choir.example>\n\nFine.\n") +
                                 mail("d", "Vera", "10", "In-Reply-To: <gone@y>\n\nAlone.\n") +
                                 mail("e", "Jon", "11", "Subject: RE: lost\n\nNo reference.\n"));
    EXPECT_THAT(lines(*only(result)), ElementsAre("a@choir.example||2026-04-07T17:05:00Z|(system) |",
                                                  "b@choir.example|Jon|2026-04-07T17:05:00Z|C then.|a@choir.example ",
                                                  "c@choir.example|Vera|2026-04-07T17:09:00Z|Fine.|a@choir.example ",
                                                  "d@choir.example|Vera|2026-04-07T17:10:00Z|Alone.|?",
                                                  "e@choir.example|Jon|2026-04-07T17:11:00Z|No reference.|?"));
    EXPECT_THAT(warningsOf(result), ElementsAre("0: 3 messages answer mails that are not in it; those are left open"));
}

TEST(MailImporter, PutsAnAnswerBehindItsParentAndBreaksCycles) {
    EXPECT_THAT(lines(*only(readText(mail("b", "Jon", "01", "In-Reply-To: <a@choir.example>\n\nanswer\n") +
                                     mail("a", "Tilda", "30", "Subject: Key\n\nquestion\n")))),
                ElementsAre("a@choir.example|Tilda|2026-04-07T17:30:00Z|question|",
                            "b@choir.example|Jon|2026-04-07T17:01:00Z|answer|a@choir.example "));
    const auto circle = only(readText(mail("a", "Tilda", "01", "In-Reply-To: <b@choir.example>\n\none\n") +
                                      mail("b", "Jon", "02", "In-Reply-To: <a@choir.example>\n\ntwo\n")));
    EXPECT_EQ(circle->size(), 2u);
}

TEST(MailImporter, NamesWritersThatAListSendsFor) {
    const auto conversation =
        only(readText(mail("a", "Tilda", "01", "\nx\n") +
                      "From garden@list Tue Apr  7 19:03:00 2026\nFrom: Nils via Choir <choir@list.example>\n"
                      "Date: Tue, 7 Apr 2026 19:03:00 +0200\nSubject: y\n\nz\n"));
    EXPECT_EQ(conversation->speakers()[1].name, "Nils");
    EXPECT_EQ(conversation->speakers()[1].id, "");
}

TEST(MailImporter, ReadsFoldersOfMails) {
    const testing::TemporaryFolder folder;
    const auto write = [&](const std::string& name, const std::string& text) {
        folder.write("choir/" + name, text.substr(text.find('\n') + 1));
    };
    write("cur/1:2,S", mail("b", "Jon", "05", "In-Reply-To: <a@choir.example>\n\nC then.\n"));
    write("new/2", mail("a", "Tilda", "01", "\nD is too high.\n"));
    write("tmp/3", mail("z", "Tilda", "01", "\nhalf a ma"));
    Control control;
    const auto result = ImporterRegistry().read(folder.path("choir"), {}, control);
    EXPECT_THAT(lines(*only(result)), ElementsAre("a@choir.example|Tilda|2026-04-07T17:01:00Z|D is too high.|",
                                                  "b@choir.example|Jon|2026-04-07T17:05:00Z|C then.|a@choir.example "));
}

TEST(MailImporter, ReadsNewsArticles) {
    const auto conversation =
        only(readText("Path: a!b\nFrom: Jon <jon@x>\nNewsgroups: rec.music.choir\nSubject: Key\n"
                      "Date: Tue, 7 Apr 2026 19:01:00 GMT\nMessage-ID: <n@x>\nLines: 1\n\nC!\n"));
    EXPECT_THAT(lines(*conversation), ElementsAre("n@x|Jon|2026-04-07T19:01:00Z|C!|"));
    EXPECT_EQ(conversation->messages()[0].meta, R"({"newsgroups":"rec.music.choir"})");
}

std::string page(const std::string& id, const std::string& name, const std::string& clock, const std::string& text) {
    return "<!DOCTYPE HTML><HTML><HEAD><TITLE> Key</TITLE>\n<LINK REL=\"made\" "
           "HREF=\"mailto:c%40x?Subject=Re%3A%20Key&In-Reply-To=%3C" +
           id + "%40x%3E\">\n</HEAD><BODY><H1>[Choir] Key</H1>\n    <B>" + name +
           "</B> \n    <A HREF=\"mailto:c%40x\"\n TITLE=\"Key\">" + name +
           " at x.example\n       </A><BR>\n    <I>Tue Apr  7 " + clock +
           " CEST 2026</I>\n    <P><UL><LI>x</LI></UL><HR>\n<!--beginarticle-->\n<PRE>" + text +
           "\n</PRE>\n\n<!--endarticle-->\n<HR></BODY></HTML>\n";
}

TEST(PipermailImporter, ReadsPagesWithTheirThreads) {
    const testing::TemporaryFolder folder;
    folder.write("list/000007.html", page("a", "Tilda", "19:01:00", "D is too high."));
    folder.write("list/000008.html", page("b", "Jon", "19:05:00", "&gt;<i> D is too high.\n</I>C then."));
    folder.write("list/000009.html", page("c", "Vera", "19:09:00", "Other."));
    folder.write(
        "list/thread.html",
        "<UL>\n<!--0 0177.7- -->\n<LI><A HREF=\"000007.html\">Key</A>\n<UL>\n<!--1 0177.7-0178.8- -->\n"
        "<LI><A HREF=\"000008.html\">Key</A>\n</UL>\n<!--0 0179.9- -->\n<LI><A HREF=\"000009.html\">Key</A></UL>\n");
    Control control;
    const auto result = ImporterRegistry().read(folder.path("list"), {}, control);
    EXPECT_EQ(result->report.format, "pipermail");
    EXPECT_THAT(lines(*only(result)), ElementsAre("a@x|Tilda|2026-04-07T17:01:00Z|D is too high.|",
                                                  "b@x|Jon|2026-04-07T17:05:00Z|> D is too high.\nC then.|a@x ",
                                                  "c@x|Vera|2026-04-07T17:09:00Z|Other.|"));
    EXPECT_EQ(only(result)->messages()[0].subject, "[Choir] Key");
    EXPECT_EQ(only(result)->speakers()[0].id, "Tilda@x.example");
}

TEST(PipermailImporter, ReadsElderPages) {
    const auto conversation =
        only(readText("<HTML><HEAD><TITLE> Key</TITLE>\n<LINK REL=\"made\" "
                      "HREF=\"mailto:c%40x?Subject=Key&In-Reply-To=%3Cq%40x%3E\">\n"
                      "</HEAD><BODY><H1>Key\n </H1>\n<B>Tilda\n</B>\n<A HREF=\"mailto:t%40x\">t@x\n</A><BR>\n<I>31 Dec "
                      "1999 20:04:36 +0100</I>\n"
                      "<!--beginarticle-->\n<PRE>C.\n</PRE>\n<!--endarticle-->\n</BODY></HTML>\n",
                      {}, "000131.html"));
    EXPECT_THAT(lines(*conversation), ElementsAre("131|Tilda|1999-12-31T19:04:36Z|C.|?"));
    EXPECT_EQ(conversation->speakers()[0].id, "t@x");
}

}  // namespace
}  // namespace antecedent
