// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "graph/export/exporter_registry.h"
#include "graph/import/importer_registry.h"
#include "tests/graph/export/export_testing.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

/// Four messages: the second answers the first for sure, the third less so, the last one's place is not known.
class ExportersTest : public ::testing::Test {
protected:
    ExportersTest() : m_tree(conversation()) {
        (void)m_tree.setParents(MessageId(0), {}, LinkOrigin::Declared);
        (void)m_tree.setParents(MessageId(1), {{MessageId(0), 1}}, LinkOrigin::Declared);
        (void)m_tree.setParents(MessageId(2), {{MessageId(1), 0.4}, {MessageId(0), 0.3}}, LinkOrigin::Predicted, 0.4);
    }

    static ConversationPtr conversation() {
        Conversation::Header header;
        header.id = "garden";
        header.genre = Genre::Chat;
        ConversationBuilder builder(std::move(header));
        const char* texts[] = {"who waters, today?", "I \"can\" <do>\nit & more", "thanks\\, `Bo`", "--> #4"};
        const char* names[] = {"Ann", "Bo", "Ann", "C|d"};
        for (int i = 0; i < 4; ++i) {
            MessageDraft draft;
            draft.id = "m" + std::to_string(i);
            draft.speaker = names[i];
            draft.time = Timestamp{(1'777'716'000 + 60 * i) * 1'000'000'000LL};
            draft.text = texts[i];
            builder.add(std::move(draft));
        }
        std::vector<ImportWarning> warnings;
        return builder.build(warnings);
    }

    std::string written(const std::string& name, const ExportOptions& options = {}) const {
        std::ostringstream out;
        m_registry.find(name)->write({{&m_tree, nullptr}}, options, out);
        return out.str();
    }

    /// What a program says of a file; empty when all is well or the program is not at hand.
    std::string complaint(const std::string& command, const std::string& ending, const std::string& text) const {
        const std::string file = m_folder.write("x." + ending, text);
        const std::string name = command.substr(0, command.find(' '));
        if (std::system(("command -v " + name + " >/dev/null").c_str()) != 0) return {};
        const int code = std::system((command + " " + file + " >" + file + ".out 2>&1").c_str());
        std::ifstream out(file + ".out");
        const std::string said((std::istreambuf_iterator<char>(out)), std::istreambuf_iterator<char>());
        return code == 0 ? std::string() : said + text;
    }

    ExporterRegistry m_registry;
    ReplyTree m_tree;
    mutable testing::TemporaryFolder m_folder;
};

TEST_F(ExportersTest, AreFoundByNameAndByEnding) {
    EXPECT_EQ(m_registry.find("gexf")->ending(), "gexf");
    EXPECT_EQ(m_registry.find("word"), nullptr);
    EXPECT_EQ(m_registry.forFile("a/tree.graphml")->name(), "graphml");
    EXPECT_EQ(m_registry.forFile("tree.csv")->name(), "csv");
    EXPECT_EQ(m_registry.forFile("tree"), nullptr);
}

TEST_F(ExportersTest, WriteOutlinesThatNest) {
    const std::string opml = written("opml");
    EXPECT_THAT(opml, HasSubstr("<title>garden</title>"));
    EXPECT_THAT(opml, HasSubstr("<outline text=\"Ann: who waters, today?\">\n"
                                "<outline text=\"Bo: I &quot;can&quot; &lt;do&gt;&#10;it &amp; more\">\n"
                                "<outline text=\"Ann: thanks\\, `Bo`\">\n</outline>\n</outline>\n</outline>\n"));
    EXPECT_EQ(complaint("xmllint --noout", "opml", opml), "");
}

TEST_F(ExportersTest, WriteOutlinesOfDeepThreadsThatReadersTake) {
    constexpr std::uint32_t depth = 1000;
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    std::vector<ImportWarning> warnings;
    for (std::uint32_t i = 0; i < depth; ++i) builder.add(MessageDraft());
    ReplyTree chain(builder.build(warnings));
    for (std::uint32_t i = 1; i < depth; ++i) {
        ASSERT_TRUE(chain.setParents(MessageId(i), {{MessageId(i - 1), 1}}, LinkOrigin::Declared));
    }
    std::ostringstream out;
    m_registry.find("opml")->write({{&chain, nullptr}}, {}, out);
    std::size_t outlines = 0;
    for (std::size_t at = 0; (at = out.str().find("<outline", at)) != std::string::npos; ++at) ++outlines;
    EXPECT_EQ(outlines, depth);
    EXPECT_EQ(complaint("xmllint --noout", "opml", out.str()), "");
}

TEST_F(ExportersTest, WriteTablesThatSpreadsheetsTakeApart) {
    EXPECT_EQ(written("csv"),
              "conversation,id,speaker,time,kind,text,parent,probability,origin,other_parents,subject,thread\r\n"
              "garden,m0,Ann,2026-05-02T10:00:00Z,message,\"who waters, today?\",,1,explicit,,,\r\n"
              "garden,m1,Bo,2026-05-02T10:01:00Z,message,\"I \"\"can\"\" <do>\nit & more\",m0,1,explicit,,,\r\n"
              "garden,m2,Ann,2026-05-02T10:02:00Z,message,\"thanks\\, `Bo`\",m1,0.4,model,m0,,\r\n"
              "garden,m3,C|d,2026-05-02T10:03:00Z,message,--> #4,,,unknown,,,\r\n");
    EXPECT_EQ(written("csv-links"),
              "conversation,source,target,source_speaker,target_speaker,probability,origin,latency_s\r\n"
              "garden,m1,m0,Bo,Ann,1,explicit,60\r\n"
              "garden,m2,m1,Ann,Bo,0.4,model,60\r\n"
              "garden,m2,m0,Ann,Ann,0.3,model,120\r\n");
    EXPECT_THAT(written("lace"), HasSubstr("m2,Ann,\"thanks\\, `Bo`\",m1\r\n"));
}

TEST_F(ExportersTest, WriteWhoAnswersWhom) {
    ExportOptions network;
    network.network = true;
    EXPECT_THAT(written("csv-links", network), HasSubstr("garden,Ann,Bo,1\r\ngarden,Bo,Ann,1\r\n"));
    EXPECT_THAT(written("graphml", network), HasSubstr("attr.name=\"betweenness\""));
    for (const auto& exporter : m_registry.exporters()) {
        if (!exporter->canWriteNetwork()) continue;
        const std::string name(exporter->name());
        EXPECT_THAT(written(name, network), Not(HasSubstr("waters"))) << name;
    }
}

TEST_F(ExportersTest, WriteWhatTheDisentanglementToolsRead) {
    EXPECT_EQ(written("kummerfeld"), "0 0 -\n0 1 -\n1 2 -\n0 2 -\n3 3 -\n");
    EXPECT_EQ(written("kummerfeld-clusters"), "0 1 2\n3\n");
    LinkScores scores;
    scores.messages.resize(4);
    scores.messages[2].candidates = {{MessageId(1), 0.4}, {MessageId(2), 0.35}, {MessageId(0), 0.25}};
    std::ostringstream out;
    m_registry.find("kummerfeld-candidates")->write({{&m_tree, &scores}}, {}, out);
    EXPECT_EQ(out.str(), "2 3 1 0.4 2 0.35 0 0.25 -\n");
}

TEST_F(ExportersTest, WriteGraphsThatTheirProgramsRead) {
    EXPECT_THAT(written("graphml"), HasSubstr("<edge source=\"c0m1\" target=\"c0m0\">"));
    EXPECT_THAT(written("graphml"), HasSubstr("I &quot;can&quot; &lt;do&gt;&#10;it &amp; more"));
    EXPECT_THAT(written("gexf"), HasSubstr("<edge id=\"1\" source=\"c0m2\" target=\"c0m1\""));
    EXPECT_THAT(written("dot"), HasSubstr("c0m2 -> c0m1 [style=dotted];"));
    EXPECT_THAT(written("mermaid"), HasSubstr("c0m1[\"Bo: I #quot;can#quot; #lt;do#gt; it & more\"]"));
    EXPECT_THAT(written("mermaid"), HasSubstr("c0m2 -.-> c0m1"));
}

TEST_F(ExportersTest, WriteWhatXmllintAndDotTake) {
    if (std::system("command -v xmllint >/dev/null && command -v dot >/dev/null") != 0) {
        GTEST_SKIP() << "xmllint or dot is not at hand";
    }
    EXPECT_EQ(complaint("xmllint --noout", "graphml", written("graphml")), "");
    EXPECT_EQ(complaint("xmllint --noout", "gexf", written("gexf")), "");
    EXPECT_EQ(complaint("dot -Tsvg", "dot", written("dot")), "");
}

TEST_F(ExportersTest, WriteOutlinesAndCaptionsToRead) {
    EXPECT_THAT(written("markdown"), HasSubstr("- **Ann** 2026-05-02T10:00:00Z: who waters, today?\n  - **Bo**"));
    EXPECT_THAT(written("markdown"), HasSubstr("I \"can\" \\<do\\> it & more _(given)_"));
    EXPECT_THAT(written("vtt"), HasSubstr("NOTE m2 answers m1 (0.40)\n\nm2\n00:02:00.000 --> 00:02:01.000\n<v Ann>"));
    const auto json = nlohmann::json::parse(written("d3"));
    EXPECT_EQ(json["children"][0]["children"][0]["children"][0]["id"], "m1");
}

TEST_F(ExportersTest, WriteACorpusWithOneRootForEachConversation) {
    const auto folder = m_folder.path("corpus");
    ASSERT_TRUE(m_registry.find("convokit")->writeFolder({{&m_tree, nullptr}}, {}, folder));
    Control control;
    const auto again = ImporterRegistry().read(folder, "", control);
    ASSERT_TRUE(again) << again.error().text();
    EXPECT_EQ(again->report.format, "convokit");
    ASSERT_EQ(again->conversations.size(), 2u);
    const Conversation& first = *again->conversations[0];
    EXPECT_EQ(first.header().id, "m0");
    ASSERT_EQ(first.size(), 3u);
    EXPECT_EQ(first.messages()[2].declaredParents, std::vector<MessageId>{MessageId(1)});
    EXPECT_THAT(first.messages()[2].meta, HasSubstr("\"other_parents\":[\"m0\"]"));
}

TEST_F(ExportersTest, SayThatAPlaceIsNotKnown) {
    EXPECT_THAT(written("jsonl"), HasSubstr(R"("id":"m3","parents":null,"origin":"unknown")"));
    const auto tree = nlohmann::json::parse(written("reply-tree"));
    const auto& last = tree["conversations"][0]["roots"][1];
    EXPECT_EQ(last["link"]["origin"], "unknown");
    EXPECT_FALSE(last["link"].contains("probability"));
}

}  // namespace
}  // namespace antecedent
