// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>

#include <cstdlib>

#include "graph/base/file.h"
#include "graph/conversation/conversation_builder.h"
#include "graph/conversation/pseudonyms.h"
#include "graph/export/exporter.h"
#include "graph/export/html_page.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

MessageId id(std::size_t i) {
    return MessageId(i);
}

ConversationPtr talk() {
    ConversationBuilder builder({"c", "Tea & <cake>", Genre::Chat, "/home/ann/talk.txt", "", TimeBase::Calendar});
    const std::pair<const char*, const char*> lines[] = {{"Ann Smith", "who <b>bakes</b> & \"brews\"?"},
                                                         {"bob", "Ann: ask Ann Smith or smith, not annie"},
                                                         {"Ann Smith", "<script>document.title = 'broken'</script>"},
                                                         {"bob", "شكرا جزيلا 🍰"}};
    for (const auto& [speaker, text] : lines) {
        MessageDraft draft;
        draft.speaker = speaker;
        draft.text = text;
        builder.add(draft);
    }
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

ReplyTree talkTree() {
    ReplyTree tree(talk());
    EXPECT_TRUE(tree.setParents(id(1), {{id(0), 0.8}}, LinkOrigin::Predicted, 0.8));
    EXPECT_TRUE(tree.setParents(id(2), {{id(1), 1}, {id(0), 1}}, LinkOrigin::Corrected));
    EXPECT_TRUE(tree.setParents(id(3), {{id(1), 0.3}}, LinkOrigin::Predicted, 0.3));
    return tree;
}

std::size_t countOf(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

TEST(HtmlReport, EscapesWhatPeopleWrote) {
    const ReplyTree tree = talkTree();
    const std::string page = exportHtmlReport({{&tree, nullptr}});
    EXPECT_THAT(page, HasSubstr("<title>Tea &amp; &lt;cake&gt;</title>"));
    EXPECT_THAT(page, HasSubstr("who &lt;b&gt;bakes&lt;/b&gt; &amp; &quot;brews&quot;?"));
    EXPECT_EQ(countOf(page, "<script>"), 1u) << "only the page's own";
    EXPECT_EQ(htmlEscaped("a\x01\x1f"
                          "b\tc'"),
              "ab\tc&#39;");
}

TEST(HtmlReport, SaysHowSureLinksAreAndWhoSetThem) {
    const ReplyTree tree = talkTree();
    LinkScores scores;
    scores.messages.resize(4);
    scores.messages[3].candidates = {{id(1), 0.3}, {id(0), 0.25}, {id(3), 0.2}};
    const std::string page = exportHtmlReport({{&tree, &scores}});
    EXPECT_THAT(page, HasSubstr("<span class=\"likely\">0.80</span>"));
    EXPECT_THAT(page, HasSubstr("<span class=\"doubtful\">0.30</span>"));
    EXPECT_THAT(page,
                HasSubstr("✓ set by a person</span> · also answers <a href=\"#c1-m1\"><bdi>Ann Smith</bdi>, 1</a>"));
    EXPECT_THAT(page, HasSubstr("or <a href=\"#c1-m1\"><bdi>Ann Smith</bdi>, 1</a> 0.25, a new thread 0.20"));
}

TEST(HtmlReport, KeepsNumbersBesideNamesOfAnotherDirection) {
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    std::vector<ImportWarning> warnings;
    for (const char* name : {"נועה", "سامي", "נועה"}) {
        MessageDraft draft;
        draft.speaker = name;
        builder.add(draft);
    }
    ReplyTree tree(builder.build(warnings));
    LinkScores scores;
    scores.messages.resize(3);
    ASSERT_TRUE(tree.setParents(id(2), {{id(1), 0.6}}, LinkOrigin::Predicted, 0.6));
    ASSERT_TRUE(tree.setParents(id(1), {{id(0), 1}}, LinkOrigin::Predicted, 1));
    scores.messages[2].candidates = {{id(1), 0.6}, {id(0), 0.4}};
    const std::string page = exportHtmlReport({{&tree, &scores}});
    EXPECT_THAT(page, HasSubstr("or <a href=\"#c1-m1\"><bdi>נועה</bdi>, 1</a> 0.40"));
    EXPECT_THAT(page, HasSubstr("3 messages, 1 thread, 2 speakers"));
    EXPECT_THAT(page, Not(HasSubstr("<time>"))) << "none is known";
}

TEST(HtmlReport, NeedsNoNetworkAndClosesWhatItOpens) {
    const ReplyTree tree = talkTree();
    const std::string page = exportHtmlReport({{&tree, nullptr}, {&tree, nullptr}});
    EXPECT_THAT(page, Not(HasSubstr("http:")));
    EXPECT_THAT(page, Not(HasSubstr("https:")));
    EXPECT_THAT(page, Not(HasSubstr("src=")));
    EXPECT_THAT(page, HasSubstr("default-src 'none'"));
    EXPECT_THAT(page, HasSubstr("id=\"c2-m4\""));
    for (const char* tag : {"details", "ul", "li", "section", "main"}) {
        EXPECT_EQ(countOf(page, std::string("<") + tag + ">") + countOf(page, std::string("<") + tag + " "),
                  countOf(page, std::string("</") + tag + ">"))
            << tag;
    }
}

TEST(HtmlReport, StandsAVeryDeepThread) {
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    std::vector<ImportWarning> warnings;
    for (std::size_t i = 0; i < 20000; ++i) builder.add(MessageDraft());
    ReplyTree tree(builder.build(warnings));
    for (std::size_t i = 1; i < tree.size(); ++i) {
        ASSERT_TRUE(tree.setParents(id(i), {{id(i - 1), 1}}, LinkOrigin::Corrected));
    }
    const std::string page = exportHtmlReport({{&tree, nullptr}});
    EXPECT_LE(countOf(page, "<details"), 60u);
    EXPECT_THAT(page, HasSubstr("id=\"c1-m20000\""));
    EXPECT_THAT(page, HasSubstr("answers <a href=\"#c1-m19999\">"));
}

TEST(Pseudonyms, ReplaceNamesAlsoInsideMessages) {
    const ConversationPtr nameless = pseudonymised(*talk());
    EXPECT_EQ(nameless->speakers()[0].name, "Person 1");
    EXPECT_EQ(nameless->messages()[1].text, "Person 1: ask Person 1 or Person 1, not annie");
    EXPECT_EQ(nameless->messages()[3].text, "شكرا جزيلا 🍰");
    EXPECT_TRUE(nameless->header().title.empty());
    EXPECT_TRUE(nameless->header().sourceFile.empty());
}

TEST(Pseudonyms, ReplaceNamesInSubjectsAndNamesOfThreads) {
    ConversationBuilder builder({"c", "", Genre::Mail, "", "", TimeBase::Calendar});
    MessageDraft draft;
    draft.speaker = "Ann";
    draft.subject = "Re: Ann's lamps";
    draft.thread.group = "for Ann";
    builder.add(draft);
    std::vector<ImportWarning> warnings;
    const ConversationPtr nameless = pseudonymised(*builder.build(warnings));
    EXPECT_EQ(nameless->messages()[0].subject.find("Ann"), std::string::npos);
    EXPECT_EQ(nameless->messages()[0].thread.group, "thread-1");
}

#ifdef ANTECEDENT_CHROMIUM
TEST(HtmlReport, IsReadByABrowserAsATree) {
    testing::TemporaryFolder folder;
    const ReplyTree tree = talkTree();
    const std::string file = folder.write("report.html", exportHtmlReport({{&tree, nullptr}}));
    const std::string out = folder.path("dom.html");
    const std::string command = std::string("timeout 120 " ANTECEDENT_CHROMIUM
                                            " --headless --no-sandbox --disable-gpu "
                                            "--user-data-dir=") +
                                folder.path("profile") + " --dump-dom file://" + file + " > " + out + " 2>/dev/null";
    ASSERT_EQ(std::system(command.c_str()), 0);
    const auto dom = readFile(out);
    ASSERT_TRUE(dom);
    EXPECT_THAT(*dom, HasSubstr("<title>Tea &amp; &lt;cake&gt;</title>")) << "no script of a message ran";
    EXPECT_EQ(countOf(*dom, "<details open"), 2u);
    EXPECT_EQ(countOf(*dom, "<li "), 4u);
    EXPECT_THAT(*dom, HasSubstr("شكرا جزيلا 🍰"));
}
#endif

}  // namespace
}  // namespace antecedent
