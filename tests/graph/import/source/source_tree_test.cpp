// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/source/source_tree.h"

#include <archive.h>
#include <archive_entry.h>
#include <gmock/gmock.h>

#include <sstream>

#include "graph/import/importer_registry.h"
#include "graph/import/source/decoding_stream.h"
#include "tests/support/temporary_folder.h"

namespace antecedent {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

using Files = std::vector<std::pair<std::string, std::string>>;

class SourceTreeTest : public ::testing::Test {
protected:
    /// Writes an archive: "zip", or "tar" packed with gzip.
    std::string archiveOf(const std::string& name, const Files& files) const {
        archive* writer = archive_write_new();
        if (name.find(".zip") != std::string::npos) {
            archive_write_set_format_zip(writer);
        } else {
            archive_write_add_filter_gzip(writer);
            archive_write_set_format_pax_restricted(writer);
        }
        const std::string path = folder.path(name);
        EXPECT_EQ(archive_write_open_filename(writer, path.c_str()), ARCHIVE_OK);
        for (const auto& [file, content] : files) {
            archive_entry* entry = archive_entry_new();
            archive_entry_set_pathname(entry, file.c_str());
            archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
            archive_entry_set_filetype(entry, AE_IFREG);
            archive_entry_set_perm(entry, 0644);
            archive_write_header(writer, entry);
            archive_write_data(writer, content.data(), content.size());
            archive_entry_free(entry);
        }
        archive_write_free(writer);
        return path;
    }

    static std::vector<std::string> namesOf(const SourceTree& tree) {
        std::vector<std::string> names;
        for (const SourceEntry& entry : tree.entries()) names.push_back(entry.name);
        return names;
    }

    Result<ImportResult> read(const std::string& path) const {
        Control control;
        return ImporterRegistry().read(path, "", control);
    }

    testing::TemporaryFolder folder;
};

TEST_F(SourceTreeTest, OpensFilesFoldersAndArchivesAlike) {
    const std::string file = folder.write("set/b/day.log", "[10:00] <ann> one\n");
    folder.write("set/a.log", "[10:00] <bob> two\n");
    folder.write("set/.hidden/c.log", "[10:00] <cy> three\n");
    const auto single = SourceTree::open(file);
    ASSERT_TRUE(single);
    EXPECT_TRUE(single->single());
    EXPECT_THAT(namesOf(*single), ElementsAre("day.log"));
    const auto tree = SourceTree::open(folder.path("set"));
    ASSERT_TRUE(tree);
    EXPECT_FALSE(tree->single());
    EXPECT_THAT(namesOf(*tree), ElementsAre("a.log", "b/day.log"));
    EXPECT_EQ(tree->text(tree->entries()[1])->text, "[10:00] <ann> one\n");
    const Files files{{"b/day.log", "[10:00] <ann> one\n"}, {"a.log", "[10:00] <bob> two\n"}};
    for (const char* name : {"set.zip", "set.tar.gz"}) {
        const auto packed = SourceTree::open(archiveOf(name, files));
        ASSERT_TRUE(packed) << name;
        EXPECT_THAT(namesOf(*packed), ElementsAre("a.log", "b/day.log"));
        EXPECT_EQ(packed->head(packed->entries()[0]), "[10:00] <bob> two\n");
        const auto result = read(folder.path(name));
        ASSERT_TRUE(result) << result.error().text();
        EXPECT_EQ(result->report.conversations, 2u);
        EXPECT_EQ(result->conversations[1]->header().id, "b/day");
    }
    EXPECT_EQ(SourceTree::open(folder.path("nothing")).error().code, ErrorCode::NotFound);
}

TEST_F(SourceTreeTest, TakesPicturesForWhatTheyAre) {
    const std::string picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    const auto tree = SourceTree::open(archiveOf("chat.zip", {{"photo.png", picture}, {"_chat.txt", "hello"}}));
    ASSERT_TRUE(tree);
    EXPECT_TRUE(tree->entries()[0].text);
    EXPECT_FALSE(tree->entries()[1].text);
    EXPECT_EQ(tree->head(tree->entries()[1]), "");
    EXPECT_FALSE(tree->text(tree->entries()[1]));
}

TEST_F(SourceTreeTest, LetsNoPathLeaveTheArchive) {
    const auto tree =
        SourceTree::open(archiveOf("evil.zip", {{"../../etc/a.txt", "x"}, {"/abs/b.txt", "y"}, {"__MACOSX/c", "z"}}));
    ASSERT_TRUE(tree);
    EXPECT_THAT(namesOf(*tree), ElementsAre("abs/b.txt", "etc/a.txt"));
}

TEST_F(SourceTreeTest, RefusesBombs) {
    const std::string zeros(std::size_t{80} << 20, '0');
    EXPECT_THAT(SourceTree::open(archiveOf("bomb.zip", {{"a.txt", zeros}})).error().message(),
                HasSubstr("unpacks to more than 64 MB"));
    SourceLimits few;
    few.entries = 2;
    const std::string many = archiveOf("many.zip", {{"a", "1"}, {"b", "2"}, {"c", "3"}});
    EXPECT_THAT(SourceTree::open(many, few).error().message(), HasSubstr("more than 2 files"));
    const std::string cut = folder.write("cut.zip", folder.read("many.zip").substr(0, 60));
    EXPECT_FALSE(read(cut));
}

TEST_F(SourceTreeTest, ReportsWhatNoReaderTook) {
    const auto result = read(archiveOf(
        "mixed.zip", {{"notes.txt", "Just some words."}, {"a.log", "[10:00] <ann> one\n[10:01] <bob> two\n"}}));
    ASSERT_TRUE(result);
    EXPECT_THAT(result->report.unread, ElementsAre(HasSubstr("notes.txt: not recognised")));
    EXPECT_EQ(result->report.messages, 2u);
}

TEST_F(SourceTreeTest, ReadsFromAStreamWhatItReadsFromAFile) {
    const std::string path = archiveOf("set.zip", {{"a.log", "[10:00] <ann> one\n"}, {"b.log", "[10:00] <bob> two\n"}});
    std::istringstream stream(folder.read("set.zip"));
    const auto tree = SourceTree::read(stream, "standard input");
    ASSERT_TRUE(tree);
    EXPECT_THAT(namesOf(*tree), ElementsAre("a.log", "b.log"));
}

TEST_F(SourceTreeTest, DecodesLargeFilesAsItDecodesSmallOnes) {
    const std::string path = folder.write("old.log", "\xEF\xBB\xBFone\r\ncaf\xE9\r\ncaf\xC3\xA9\nlast");
    const auto stream = openDecodingStream(path);
    ASSERT_TRUE(stream);
    const std::string text((std::istreambuf_iterator<char>(**stream)), std::istreambuf_iterator<char>());
    EXPECT_EQ(text, "one\ncaf\xC3\xA9\ncaf\xC3\xA9\nlast");
}

}  // namespace
}  // namespace antecedent
