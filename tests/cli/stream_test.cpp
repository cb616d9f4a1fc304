// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <nlohmann/json.hpp>
#include <random>

#include "tests/cli/command_fixture.h"

namespace antecedent {
namespace {

using ::testing::AllOf;
using testing::CommandTest;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class StreamTest : public CommandTest {
protected:
    /// So many conversations, one message a line; some with links that are declared.
    static std::string talks(std::size_t count) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t k = 0; k < 1 + i % 5; ++k) {
                nlohmann::ordered_json line{{"conversation", "talk " + std::to_string(i)},
                                            {"id", std::to_string(k)},
                                            {"speaker", k % 2 == 0 ? "ann" : "bob"},
                                            {"text", "line " + std::to_string(i * 7 + k)}};
                if (i % 3 == 0 && k > 1) line["parents"] = {"0"};
                text += line.dump() + "\n";
            }
        }
        return text;
    }

    std::string outputOf(std::vector<std::string> arguments, const std::string& name) {
        arguments.insert(arguments.end(), {"-o", folder.path(name)});
        EXPECT_EQ(run(arguments), ExitGood) << err.str();
        return folder.read(name);
    }

    /// Unpacked by reading it: as JSON Lines that say the same.
    std::string unpacked(const std::string& name) {
        EXPECT_EQ(run({"convert", folder.path(name), "--to", "jsonl", "-"}), ExitGood) << err.str();
        return out.str();
    }
};

TEST_F(StreamTest, WritesWhatIsWrittenWithoutIt) {
    const std::string file = folder.write("talks.jsonl", talks(300));
    for (const std::string format : {"jsonl", "csv", "tsv", "csv-links"}) {
        const std::string whole = outputOf({"predict", file, "--to", format}, "whole");
        EXPECT_EQ(outputOf({"predict", file, "--to", format, "--stream"}, "streamed"), whole) << format;
    }
    const std::string whole = outputOf({"predict", file, "--to", "jsonl", "--pseudonymise"}, "whole");
    EXPECT_EQ(outputOf({"predict", file, "--stream", "--pseudonymise"}, "streamed"), whole);
    EXPECT_THAT(err.str(), AllOf(HasSubstr("talks.jsonl: JSON Lines, 300 conversations"),
                                 HasSubstr("written: 900 messages of 300 conversations")));
    EXPECT_EQ(folder.files(), 4u) << "model, input and the two outputs: nothing else is left";
}

TEST_F(StreamTest, ReadsAndWritesPipes) {
    const std::string text = talks(2000);  // more than is looked at to recognise the format
    const std::string whole = outputOf({"predict", folder.write("talks.jsonl", text)}, "whole.jsonl");
    in.str(text);
    ASSERT_EQ(run({"predict", "--stream", "-"}), ExitGood) << err.str();
    EXPECT_EQ(out.str(), whole);
    EXPECT_THAT(err.str(), HasSubstr("standard input: JSON Lines, 2,000 conversations"));
}

TEST_F(StreamTest, ReadsAndWritesPackedFiles) {
    const std::string file = folder.write("talks.jsonl", talks(300));
    const std::string whole = outputOf({"predict", file, "--stream"}, "whole.jsonl");
    for (const std::string name : {"out.jsonl.gz", "out.jsonl.zst"}) {
        for (const bool stream : {false, true}) {
            std::vector<std::string> arguments{"predict", file};
            if (stream) arguments.emplace_back("--stream");
            const std::string packed = outputOf(arguments, name);
            EXPECT_LT(packed.size() * 2, whole.size()) << name;
            EXPECT_EQ(unpacked(name), unpacked("whole.jsonl")) << name << stream;
        }
        EXPECT_EQ(outputOf({"predict", folder.path(name), "--stream"}, "again.jsonl"), whole) << name;
    }
}

TEST_F(StreamTest, RefusesWhatCannotBeAStream) {
    const std::string file = folder.write("talks.jsonl", talks(3));
    const auto refuses = [&](const std::vector<std::string>& more, const char* words) {
        std::vector<std::string> arguments{"predict", file};
        arguments.insert(arguments.end(), more.begin(), more.end());
        EXPECT_EQ(run(arguments), ExitUsage) << words;
        EXPECT_THAT(err.str(), HasSubstr(words));
    };
    refuses({"--stream", "--to", "reply-tree"}, "these can be: jsonl, csv, tsv, csv-links");
    refuses({"--stream", "-o", folder.path("tree.json")}, "reply-tree is written as a whole");
    refuses({"--stream", "--join"}, "--join");
    refuses({"--resume"}, "need a file");
    refuses({"--shard", "1/2"}, "need a file");
    for (const std::string shard : {"0/2", "3/2", "2", "a/b", "1/2x", "1/"}) {
        refuses({"--shard", shard, "-o", folder.path("o.jsonl")}, "is no part");
    }
    in.str(talks(3));
    EXPECT_EQ(run({"predict", "-", "--resume", "-o", folder.path("o.jsonl")}), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("read the input again"));
    EXPECT_EQ(folder.files(), 2u) << "nothing was begun";
}

TEST_F(StreamTest, SaysWhereAConversationIsTornApart) {
    const std::string file = folder.write("torn.jsonl",
                                          "{\"conversation\":\"a\",\"id\":\"1\",\"text\":\"x\"}\n"
                                          "{\"conversation\":\"b\",\"id\":\"2\",\"text\":\"y\"}\n"
                                          "{\"conversation\":\"a\",\"id\":\"3\",\"text\":\"z\"}\n");
    EXPECT_EQ(run({"predict", file, "--stream"}), ExitFailed);
    EXPECT_THAT(err.str(), AllOf(HasSubstr("torn.jsonl:3: conversation a goes on here"), HasSubstr("--stream")));
}

TEST_F(StreamTest, TellsRepeatedIdsApart) {
    const std::string line = R"({"id":"a","messages":[{"id":"1","text":"x"},{"id":"2","text":"y"}]})";
    const std::string file = folder.write("same.jsonl", line + "\n" + line + "\n" + line + "\n");
    ASSERT_EQ(run({"predict", file, "--stream"}), ExitGood) << err.str();
    for (const char* id : {"\"a\"", "\"a#2\"", "\"a#3\""}) EXPECT_THAT(out.str(), HasSubstr(id));
}

TEST_F(StreamTest, ReadsAnEndlessConversationInPieces) {
    std::string text;
    constexpr int count = 60'000;
    for (int i = 0; i < count; ++i) text += R"({"speaker":"a","text":")" + std::to_string(i) + "\"}\n";
    const std::string file = folder.write("endless.jsonl", text);
    const std::string whole = outputOf({"predict", file}, "whole.jsonl");
    EXPECT_EQ(outputOf({"predict", file, "--stream"}, "pieces.jsonl"), whole);
    EXPECT_THAT(err.str(), HasSubstr("endless.jsonl: JSON Lines, 60,000 messages"));
    EXPECT_EQ(run({"predict", file, "--stream", "--pseudonymise"}), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("too long to be held"));
}

class ResumeTest : public StreamTest {
protected:
    void SetUp() override {
        StreamTest::SetUp();
        m_file = folder.write("talks.jsonl", talks(700));
        m_whole = outputOf({"predict", m_file, "--stream"}, "whole.jsonl");
    }

    /// What a run leaves that is stopped in the middle: the model fails at one text, and the record is then that of the
    /// good input.
    void stopInTheMiddle(const std::string& name) {
        std::string text = talks(700);
        const std::string last = "line " + std::to_string(500 * 7);
        const std::string bad =
            text.substr(0, text.find(last)) + "fail here" + text.substr(text.find(last) + last.size());
        folder.write("talks.jsonl", bad);
        EXPECT_EQ(run({"predict", m_file, "--stream", "-o", folder.path(name)}), ExitFailed);
        folder.write("talks.jsonl", text);
        std::string journal = folder.read(name + ".progress");
        auto header = nlohmann::ordered_json::parse(journal.substr(0, journal.find('\n')));
        m_sum = header["inputs"][0]["sha256"];
        ASSERT_EQ(run({"predict", m_file, "--shard", "1/1", "-o", folder.path("sum.jsonl")}), ExitGood) << err.str();
        const std::string good = folder.read("sum.jsonl.manifest");
        header["inputs"] = nlohmann::ordered_json::parse(good.substr(0, good.find('\n')))["inputs"];
        folder.write(name + ".progress", header.dump() + journal.substr(journal.find('\n')));
    }

    std::string m_file, m_whole, m_sum;
};

TEST_F(ResumeTest, GoesOnBehindWhatIsThere) {
    stopInTheMiddle("out.jsonl");
    const std::string there = folder.read("out.jsonl.part");
    ASSERT_GT(there.size(), 1000u);
    EXPECT_THAT(m_whole, StartsWith(there));
    EXPECT_FALSE(std::filesystem::exists(folder.path("out.jsonl"))) << "an output is whole or not there";
    EXPECT_EQ(run({"predict", m_file, "--stream", "-o", folder.path("out.jsonl")}), ExitUsage);
    EXPECT_THAT(err.str(), AllOf(HasSubstr("--resume"), HasSubstr("--overwrite")));
    EXPECT_EQ(outputOf({"predict", m_file, "--resume"}, "out.jsonl"), m_whole);
    EXPECT_THAT(err.str(), HasSubstr("going on behind conversation "));
    EXPECT_FALSE(std::filesystem::exists(folder.path("out.jsonl.progress")));
    EXPECT_FALSE(std::filesystem::exists(folder.path("out.jsonl.part")));
}

/// Whatever a kill or a power failure leaves of the two files: the output is that of one run.
TEST_F(ResumeTest, LosesAndDoublesNothingWhereverItWasKilled) {
    stopInTheMiddle("out.jsonl");
    const std::string part = folder.read("out.jsonl.part"), journal = folder.read("out.jsonl.progress");
    std::mt19937 random(28);
    for (int i = 0; i < 40; ++i) {
        folder.write("out.jsonl.part", part.substr(0, random() % (part.size() + 1)));
        folder.write("out.jsonl.progress", journal.substr(0, random() % (journal.size() + 1)));
        ASSERT_EQ(outputOf({"predict", m_file, "--resume"}, "out.jsonl"), m_whole) << i;
        std::filesystem::remove(folder.path("out.jsonl"));
    }
}

TEST_F(ResumeTest, RefusesToGoOnWithAnotherRun) {
    stopInTheMiddle("out.jsonl");
    const std::string there = folder.read("out.jsonl.part");
    const std::string target = folder.path("out.jsonl");
    EXPECT_EQ(run({"predict", m_file, "--resume", "--ignore-declared", "-o", target}), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("option ignore-declared"));
    folder.write("talks.jsonl", talks(701));
    EXPECT_EQ(run({"predict", m_file, "--resume", "-o", target}), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("input talks.jsonl"));
    EXPECT_EQ(folder.read("out.jsonl.part"), there) << "nothing of it was lost";
    EXPECT_EQ(outputOf({"predict", m_file, "--stream", "--overwrite"}, "out.jsonl"),
              outputOf({"predict", m_file, "--stream"}, "anew.jsonl"));
}

TEST_F(ResumeTest, PacksTheRestBehindWhatWasPacked) {
    stopInTheMiddle("out.jsonl.gz");
    outputOf({"predict", m_file, "--resume"}, "out.jsonl.gz");
    EXPECT_EQ(unpacked("out.jsonl.gz"), unpacked("whole.jsonl"));
}

class ShardTest : public StreamTest {
protected:
    void SetUp() override {
        StreamTest::SetUp();
        m_file = folder.write("talks.jsonl", talks(200));
        for (int i = 1; i <= 3; ++i) shard(i);
    }
    void shard(int index, const std::vector<std::string>& more = {}) {
        std::vector<std::string> arguments{"predict", m_file, "--shard", std::to_string(index) + "/3"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        outputOf(arguments, name(index));
    }
    int merge(const std::vector<int>& parts, const std::string& output = "merged.csv") {
        std::vector<std::string> arguments{"merge"};
        for (const int part : parts) arguments.push_back(folder.path(name(part)));
        arguments.insert(arguments.end(), {"-o", output == "-" ? output : folder.path(output)});
        return run(arguments);
    }
    static std::string name(int index) { return "part" + std::to_string(index) + ".csv"; }

    std::string m_file;
};

TEST_F(ShardTest, AddUpToOneRun) {
    const std::string whole = outputOf({"predict", m_file, "--stream"}, "whole.csv");
    ASSERT_EQ(merge({2, 3, 1}), ExitGood) << err.str();
    EXPECT_EQ(folder.read("merged.csv"), whole);
    EXPECT_THAT(err.str(), HasSubstr("merged: 600 messages of 200 conversations from 3 parts"));
    for (int i = 1; i <= 3; ++i) EXPECT_GT(folder.read(name(i)).size(), whole.size() / 6) << i;
    ASSERT_EQ(merge({1, 2, 3}, "-"), ExitGood) << err.str();
    EXPECT_EQ(out.str(), whole);
    ASSERT_EQ(merge({1, 2, 3}, "merged.csv.zst"), ExitGood) << err.str();
    EXPECT_EQ(unpacked("merged.csv.zst"), unpacked("whole.csv"));
}

TEST_F(ShardTest, AreNotDoneTwice) {
    const auto before = std::filesystem::last_write_time(folder.path(name(2)));
    shard(2, {"--resume"});
    EXPECT_THAT(err.str(), HasSubstr("complete already"));
    EXPECT_EQ(std::filesystem::last_write_time(folder.path(name(2))), before);
    const std::vector<std::string> again{"predict", m_file, "--shard", "2/3", "--resume", "-o", folder.path(name(2))};
    folder.write("talks.jsonl", talks(199));
    EXPECT_EQ(run(again), ExitUsage);
    EXPECT_THAT(err.str(), AllOf(HasSubstr("input talks.jsonl"), HasSubstr("--overwrite")));
}

TEST_F(ShardTest, AreMissedDoubledAndMixedUpInVain) {
    folder.write("merged.csv", "old");
    EXPECT_EQ(merge({1, 3}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("of 3 parts these are missing: 2"));
    EXPECT_EQ(merge({1, 2, 2, 3}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("is part 2, and so is"));
    shard(2, {"--ignore-declared", "--overwrite"});
    EXPECT_EQ(merge({1, 2, 3}), ExitFailed);
    EXPECT_THAT(err.str(), AllOf(HasSubstr("part2.csv"), HasSubstr("option ignore-declared differs")));
    shard(2, {"--overwrite"});
    folder.write(name(3), folder.read(name(3)) + " ");
    EXPECT_EQ(merge({1, 2, 3}), ExitFailed);
    EXPECT_THAT(err.str(), AllOf(HasSubstr("part3.csv"), HasSubstr("was changed")));
    std::filesystem::remove(folder.path(name(1) + ".manifest"));
    EXPECT_EQ(merge({1, 2, 3}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("has no part1.csv.manifest"));
    std::filesystem::remove(folder.path(name(1)));
    EXPECT_EQ(merge({1, 2, 3}), ExitFailed);
    EXPECT_THAT(err.str(), HasSubstr("part1.csv: there is no such file"));
    EXPECT_EQ(folder.read("merged.csv"), "old");
}

TEST_F(ShardTest, AreNeverWrittenOver) {
    std::vector<std::string> arguments{"merge"};
    for (int i = 1; i <= 3; ++i) arguments.push_back(folder.path(name(i)));
    arguments.insert(arguments.end(), {"-o", folder.path(name(1))});
    EXPECT_EQ(run(arguments), ExitUsage);
    EXPECT_THAT(err.str(), HasSubstr("is one of the parts"));
}

}  // namespace
}  // namespace antecedent
