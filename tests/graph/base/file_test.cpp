// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/base/file.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>

#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

namespace fs = std::filesystem;

class WrittenFile : public ::testing::Test {
protected:
    std::string stray(const std::string& name, std::chrono::seconds age) {
        const std::string path = m_folder.write(name, "half of it");
        fs::last_write_time(path, fs::file_time_type::clock::now() - age);
        return path;
    }

    testing::TemporaryFolder m_folder;
};

TEST_F(WrittenFile, KeepsTheModeOfTheOneItReplaces) {
    const std::string path = m_folder.write("secret.json", "old");
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    ASSERT_TRUE(writeFile(path, "new"));
    EXPECT_EQ(m_folder.read("secret.json"), "new");
    EXPECT_EQ(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(WrittenFile, SweepsWhatAKilledWriterLeft) {
    const std::string left = stray("tree.json.4711-0.part", std::chrono::hours(1));
    ASSERT_TRUE(writeFile(m_folder.path("tree.json"), "new"));
    EXPECT_FALSE(fs::exists(left));
}

TEST_F(WrittenFile, SweepsNothingElse) {
    const std::string young = stray("tree.json.4711-0.part", std::chrono::seconds(0));
    const std::string others = stray("other.json.4711-0.part", std::chrono::hours(1));
    const std::string named = stray("tree.json.notes.part", std::chrono::hours(1));
    const std::string written = stray("tree.json.4711-1.part", std::chrono::hours(1));
    const int writer = ::open(written.c_str(), O_WRONLY);
    ASSERT_EQ(::flock(writer, LOCK_EX), 0);
    ASSERT_TRUE(writeFile(m_folder.path("tree.json"), "new"));
    for (const std::string& path : {young, others, named, written}) EXPECT_TRUE(fs::exists(path)) << path;
    ::close(writer);
}

TEST_F(WrittenFile, IsLockedWhileItIsWrittenSoThatNobodySweepsIt) {
    const std::string path = m_folder.path("tree.json");
    ASSERT_TRUE(writeFile(path, [&](std::ostream& out) {
        out << "first";
        for (const auto& entry : fs::directory_iterator(m_folder.path(""))) {
            fs::last_write_time(entry.path(), fs::file_time_type::clock::now() - std::chrono::hours(1));
        }
        EXPECT_TRUE(writeFile(path, "second"));
    }));
    EXPECT_EQ(m_folder.read("tree.json"), "first") << "the one that ended last stays";
}

}  // namespace
}  // namespace antecedent
