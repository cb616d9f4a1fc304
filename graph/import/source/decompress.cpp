// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/source/decompress.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace antecedent {
namespace {

using namespace std::string_view_literals;

struct CloseArchive {
    void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, CloseArchive>;

Reader rawReader() {
    Reader reader(archive_read_new());
    // Only the filters inside the library: some of the others would start programs.
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_bzip2(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_read_support_filter_zstd(reader.get());
    archive_read_support_format_raw(reader.get());
    return reader;
}

tl::unexpected<Error> damaged(archive* reader, const std::string& where) {
    const char* reason = archive_error_string(reader);
    const std::string detail = reason ? " (" + std::string(reason) + ")" : std::string();
    return fail(ErrorCode::BadInput, {"the compressed data are damaged or cut short%1; fetch the file again", detail},
                where);
}

}  // namespace

bool isCompressed(std::string_view bytes) {
    constexpr std::array magics{"\x1f\x8b"sv, "BZh"sv,
                                "\xfd"
                                "7zXZ\0"sv,
                                "\x28\xb5\x2f\xfd"sv};
    for (const std::string_view magic : magics) {
        if (bytes.substr(0, magic.size()) == magic) return true;
    }
    return false;
}

Result<std::string> decompress(std::string_view bytes, const std::string& where, const UnpackLimits& limits) {
    const Reader reader = rawReader();
    archive_entry* entry = nullptr;
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
        return damaged(reader.get(), where);
    }
    const int header = archive_read_next_header(reader.get(), &entry);
    if (header == ARCHIVE_EOF) return std::string();
    // Too short for its filter to know it, packed data would pass as they are.
    const bool unpacked = archive_filter_code(reader.get(), 0) != ARCHIVE_FILTER_NONE;
    if (header != ARCHIVE_OK || !unpacked) return damaged(reader.get(), where);
    std::string content;
    std::array<char, 65536> block;
    for (;;) {
        const la_ssize_t count = archive_read_data(reader.get(), block.data(), block.size());
        if (count == 0) return content;
        if (count < 0) return damaged(reader.get(), where);
        content.append(block.data(), static_cast<std::size_t>(count));
        if (limits.exceeded(content.size(), bytes.size())) {
            return fail(ErrorCode::BadInput, {"unpacks to more than %1 MB", (content.size() - 1) >> 20}, where);
        }
    }
}

std::string decompressedHead(std::string_view bytes, std::size_t most) {
    const Reader reader = rawReader();
    archive_entry* entry = nullptr;
    if (archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK ||
        archive_read_next_header(reader.get(), &entry) != ARCHIVE_OK) {
        return {};
    }
    std::string content(most, '\0');
    std::size_t size = 0;
    while (size < most) {
        const la_ssize_t count = archive_read_data(reader.get(), content.data() + size, most - size);
        if (count <= 0) break;
        size += static_cast<std::size_t>(count);
    }
    content.resize(size);
    return content;
}

}  // namespace antecedent
