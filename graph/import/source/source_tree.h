// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <istream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "graph/base/error.h"
#include "graph/import/source/text_decoding.h"

namespace antecedent {

struct PipedInput;

/// One file of a source, on disk or out of an archive.
struct SourceEntry {
    std::string name;        ///< path inside the source with '/', "general/2026-03-09.json"; of a single file its name
    std::uint64_t size = 0;  ///< bytes as stored
    bool text = true;        ///< false: pictures and the like, whose content is not kept out of an archive
    std::filesystem::path file;                ///< where it lies on disk; empty: out of an archive or a stream
    std::shared_ptr<const std::string> bytes;  ///< content where it lies nowhere on disk
};

/// Bounds for archives that nobody vouches for.
struct SourceLimits {
    std::size_t entries = 200'000;
    std::uint64_t unpackedBytes = std::uint64_t{1} << 30;
    /// More than this is refused once it is more than `ratio` times what was packed: no conversation shrinks so much.
    std::uint64_t suspiciousBytes = std::uint64_t{64} << 20;
    std::uint64_t ratio = 200;
    /// Files up to here are read whole even as a stream, so that their encoding is found by all of their text.
    std::uint64_t heldBytes = std::uint64_t{64} << 20;
};

/// What is read as one source: a file (gzip, bzip2, xz and zstd unpacked), a folder, an archive (zip, tar, 7z; packed
/// tars too) or a stream. Entries stand in the order of their names. Copies share what was unpacked.
class SourceTree {
public:
    /// NotFound, Io, or BadInput for an archive that is damaged or outside the limits. `path` is named in errors.
    static Result<SourceTree> open(const std::filesystem::path& path, const SourceLimits& limits = {});
    /// Everything of a stream, such as standard input; `name` stands for the file in messages.
    static Result<SourceTree> read(std::istream& stream, const std::string& name, const SourceLimits& limits = {});
    /// A stream that is not read whole: what is larger than the memory may come through it. One that turns out to be an
    /// archive or short is read as `read` does. The stream must live as long as the tree.
    static Result<SourceTree> pipe(std::istream& stream, const std::string& name, const SourceLimits& limits = {});
    /// Some text as if it were the file of that name.
    static SourceTree ofText(const std::string& name, std::string text);

    const std::filesystem::path& path() const { return m_path; }
    /// One file rather than a folder or an archive. It has exactly one entry.
    bool single() const { return m_single; }
    const std::vector<SourceEntry>& entries() const { return m_entries; }
    /// The entry of this name, or null.
    const SourceEntry* find(std::string_view name) const;
    /// Entries whose name ends with this ("/users.json" and, at the top, "users.json" for "users.json").
    std::vector<const SourceEntry*> named(std::string_view fileName) const;

    /// A source of one of the entries alone. Its path is this one's with the entry's name below it.
    SourceTree only(const SourceEntry& entry) const;
    /// A single file that is an archive, unpacked; any other source as it is. BadInput as `open`.
    Result<SourceTree> opened() const;
    /// What lies in one of its folders, "a/b", as if that alone had been opened.
    SourceTree below(const std::string& folder) const;
    /// The same source with these of its entries.
    SourceTree with(std::vector<SourceEntry> entries) const;

    /// The first 64 KiB, unpacked and in UTF-8, to recognise a format by; empty when it is no text. A character or line
    /// may be cut at the end.
    std::string head(const SourceEntry& entry) const;
    /// All of it. BadInput when it is no text, is empty, is damaged or has more than 1 GiB.
    Result<DecodedText> text(const SourceEntry& entry) const;
    /// All of it as a stream, which takes large files piece by piece.
    Result<std::unique_ptr<std::istream>> stream(const SourceEntry& entry) const;
    /// The same without decoding: its bytes, for formats that say themselves in which encoding each part is.
    Result<std::unique_ptr<std::istream>> rawStream(const SourceEntry& entry) const;
    /// "folder/name" for messages.
    std::string where(const SourceEntry& entry) const;

private:
    static Result<SourceTree> ofBytes(std::string bytes, const std::string& name, const SourceLimits& limits);
    static Result<SourceTree> unpack(SourceTree tree, std::string_view bytes, const SourceLimits& limits);
    static Result<SourceTree> folder(const std::filesystem::path& path, const SourceLimits& limits);
    Result<std::string> bytesOf(const SourceEntry& entry) const;
    Result<std::string> unpackedBytesOf(const SourceEntry& entry) const;

    std::filesystem::path m_path;
    bool m_single = true;
    SourceLimits m_limits;
    std::vector<SourceEntry> m_entries;
    std::shared_ptr<PipedInput> m_pipe;  ///< of the one entry, where that can be read once, piece by piece
};

}  // namespace antecedent
