// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/source/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <sys/stat.h>

#include <array>

#include "graph/base/text_lines.h"
#include "graph/import/source/decompress.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

using namespace std::string_view_literals;

constexpr std::size_t blockSize = std::size_t{1} << 16;

struct CloseArchive {
    void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, CloseArchive>;

Reader newReader() {
    Reader reader(archive_read_new());
    // Only the filters inside the library: some of the others would start programs.
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_bzip2(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_read_support_filter_zstd(reader.get());
    archive_read_support_format_zip(reader.get());
    archive_read_support_format_tar(reader.get());
    archive_read_support_format_7zip(reader.get());
    return reader;
}

/// Without what a path could use to leave its folder, and without the folders that systems put beside the content.
std::string cleanName(const char* name) {
    std::string clean;
    if (name == nullptr) return clean;
    for (const fs::path& part : fs::path(name).relative_path().lexically_normal()) {
        const std::string word = part.string();
        if (word.empty() || word == "." || word == "..") continue;
        if (word == "__MACOSX") return {};
        clean += (clean.empty() ? "" : "/") + word;
    }
    return clean;
}

class Unpacking {
public:
    Unpacking(Reader reader, std::string where, const SourceLimits& limits)
        : m_reader(std::move(reader)), m_where(std::move(where)), m_limits(limits) {}

    Result<std::vector<SourceEntry>> all(std::uint64_t packed) {
        m_packed = packed;
        std::vector<SourceEntry> entries;
        archive_entry* header = nullptr;
        int state = ARCHIVE_OK;
        while ((state = archive_read_next_header(m_reader.get(), &header)) == ARCHIVE_OK || state == ARCHIVE_WARN) {
            if (archive_entry_filetype(header) != S_IFREG) continue;
            if (archive_entry_is_encrypted(header)) {
                return fail(ErrorCode::BadInput, "is encrypted; unpack it first", m_where);
            }
            SourceEntry entry;
            entry.name = cleanName(archive_entry_pathname(header));
            if (entry.name.empty()) continue;
            if (entries.size() == m_limits.entries) {
                return fail(ErrorCode::BadInput, {"has more than %1 files in it", m_limits.entries}, m_where);
            }
            if (auto content = contentOf(entry); !content) return tl::unexpected(content.error());
            entries.push_back(std::move(entry));
        }
        if (state != ARCHIVE_EOF) return damaged();
        return entries;
    }

private:
    Result<void> contentOf(SourceEntry& entry) {
        auto content = std::make_shared<std::string>();
        std::array<char, blockSize> block;
        for (;;) {
            const la_ssize_t count = archive_read_data(m_reader.get(), block.data(), block.size());
            if (count == 0) break;
            if (count < 0) return damaged();
            m_unpacked += static_cast<std::uint64_t>(count);
            if (m_unpacked > m_limits.unpackedBytes ||
                (m_unpacked > m_limits.suspiciousBytes && m_unpacked > m_packed * m_limits.ratio)) {
                return fail(
                    ErrorCode::BadInput,
                    {"unpacks to more than %1 MB; unpack it and name the files that you need", (m_unpacked - 1) >> 20},
                    m_where);
            }
            content->append(block.data(), static_cast<std::size_t>(count));
            const bool first = content->size() == static_cast<std::size_t>(count);
            if (first && !isCompressed(*content) && !isArchive(*content) && !decodeText(*content, {})) {
                entry.text = false;
                archive_read_data_skip(m_reader.get());
                break;
            }
        }
        entry.size = content->size();
        if (entry.text) entry.bytes = std::move(content);
        return {};
    }

    tl::unexpected<Error> damaged() const {
        const char* reason = archive_error_string(m_reader.get());
        const std::string detail = reason ? " (" + std::string(reason) + ")" : std::string();
        return fail(ErrorCode::BadInput, {"the archive is damaged or cut short%1; fetch the file again", detail},
                    m_where);
    }

    Reader m_reader;
    std::string m_where;
    SourceLimits m_limits;
    std::uint64_t m_packed = 0;
    std::uint64_t m_unpacked = 0;
};

}  // namespace

bool isArchive(std::string_view bytes) {
    constexpr std::size_t tarMark = 257;
    return startsWith(bytes, "PK\x03\x04"sv) || startsWith(bytes, "PK\x05\x06"sv) ||
           startsWith(bytes, "7z\xBC\xAF\x27\x1C"sv) ||
           (bytes.size() > tarMark + 5 && bytes.substr(tarMark, 5) == "ustar");
}

Result<std::vector<SourceEntry>> readArchive(const fs::path& file, const std::string& where,
                                             const SourceLimits& limits) {
    Reader reader = newReader();
    if (archive_read_open_filename(reader.get(), file.c_str(), blockSize) != ARCHIVE_OK) {
        return fail(ErrorCode::BadInput, "is an archive that cannot be read; unpack it first", where);
    }
    std::error_code ignored;
    return Unpacking(std::move(reader), where, limits).all(fs::file_size(file, ignored));
}

Result<std::vector<SourceEntry>> readArchive(std::string_view bytes, const std::string& where,
                                             const SourceLimits& limits) {
    Reader reader = newReader();
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
        return fail(ErrorCode::BadInput, "is an archive that cannot be read; unpack it first", where);
    }
    return Unpacking(std::move(reader), where, limits).all(bytes.size());
}

}  // namespace antecedent
