// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/source/decoding_stream.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <streambuf>
#include <string>
#include <vector>

#include "graph/base/text_lines.h"
#include "graph/import/source/decompress.h"
#include "graph/import/source/text_decoding.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t blockSize = std::size_t{1} << 20;
constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

struct CloseArchive {
    void operator()(archive* reader) const { archive_read_free(reader); }
};

/// UTF-8 but for some lines, as logs of many people have them; these are repaired one by one.
bool isMostlyUtf8(std::string_view text) {
    if (isUtf8(text)) return true;
    std::size_t valid = 0, invalid = 0;
    LineReader lines(text);
    while (const auto line = lines.next()) {
        const bool plain = std::all_of(line->begin(), line->end(), [](char c) { return (c & 0x80) == 0; });
        if (!plain) ++(isUtf8(*line) ? valid : invalid);
    }
    return valid > 0 && valid >= invalid;
}

/// The bytes of a file, unpacked where they are packed.
class UnpackedFile {
public:
    explicit UnpackedFile(const fs::path& file) : UnpackedFile(file.string()) {
        std::error_code ignored;
        m_packed = fs::file_size(file, ignored);
        begin(archive_read_open_filename(m_reader.get(), file.c_str(), blockSize));
    }

    UnpackedFile(std::shared_ptr<PipedInput> pipe, std::string where) : UnpackedFile(std::move(where)) {
        m_pipe = std::move(pipe);
        begin(archive_read_open(m_reader.get(), this, nullptr, &UnpackedFile::nextOfPipe, nullptr));
    }

    /// Appends the next bytes; false at the end.
    bool readInto(std::string& bytes) {
        const std::size_t before = bytes.size();
        bytes.resize(before + blockSize);
        const la_ssize_t count = archive_read_data(m_reader.get(), bytes.data() + before, blockSize);
        bytes.resize(before + static_cast<std::size_t>(std::max<la_ssize_t>(count, 0)));
        if (count < 0) damaged();
        m_unpacked += static_cast<std::uint64_t>(count);
        // What is read piece by piece may be of any size, but not of any ratio.
        const UnpackLimits limits{SIZE_MAX};
        if (m_isPacked && limits.exceeded(m_unpacked, m_packed)) {
            throw StreamFailure(
                {ErrorCode::BadInput, Sentence("unpacks to suspiciously much; unpack it first"), m_where});
        }
        return count > 0;
    }

private:
    explicit UnpackedFile(std::string where) : m_where(std::move(where)), m_reader(archive_read_new()) {
        archive_read_support_filter_gzip(m_reader.get());
        archive_read_support_filter_bzip2(m_reader.get());
        archive_read_support_filter_xz(m_reader.get());
        archive_read_support_filter_zstd(m_reader.get());
        archive_read_support_format_raw(m_reader.get());
    }

    void begin(int opened) {
        archive_entry* entry = nullptr;
        if (opened != ARCHIVE_OK || archive_read_next_header(m_reader.get(), &entry) != ARCHIVE_OK) damaged();
        m_isPacked = archive_filter_code(m_reader.get(), 0) != ARCHIVE_FILTER_NONE;
    }

    /// First what was read of it already.
    static la_ssize_t nextOfPipe(archive*, void* self, const void** bytes) {
        auto& file = *static_cast<UnpackedFile*>(self);
        if (file.m_packed == 0) {
            file.m_block = file.m_pipe->head;
        } else {
            file.m_block.resize(blockSize);
            file.m_pipe->stream->read(file.m_block.data(), static_cast<std::streamsize>(blockSize));
            file.m_block.resize(static_cast<std::size_t>(file.m_pipe->stream->gcount()));
        }
        file.m_packed += file.m_block.size();
        *bytes = file.m_block.data();
        return static_cast<la_ssize_t>(file.m_block.size());
    }

    [[noreturn]] void damaged() const {
        throw StreamFailure(
            {ErrorCode::BadInput, Sentence("the data are damaged or cut short; fetch the file again"), m_where});
    }

    std::string m_where;
    std::unique_ptr<archive, CloseArchive> m_reader;
    std::shared_ptr<PipedInput> m_pipe;
    std::string m_block;
    std::uint64_t m_packed = 0;  ///< of a pipe, so far
    std::uint64_t m_unpacked = 0;
    bool m_isPacked = false;
};

/// Hands out whole lines, each in UTF-8.
class DecodingBuffer : public std::streambuf {
public:
    template <class... Source>
    explicit DecodingBuffer(const Source&... source) : m_file(source...) {
        m_more = m_file.readInto(m_raw);
        if (m_raw.compare(0, byteOrderMark.size(), byteOrderMark) == 0) m_raw.erase(0, byteOrderMark.size());
    }

    std::string_view beginning() const { return m_raw; }

protected:
    int_type underflow() override {
        m_text.clear();
        while (m_text.empty()) {
            std::size_t end = m_raw.rfind('\n');
            // Lines without an end are handed out in pieces.
            if (end == std::string::npos && m_raw.size() >= 4 * blockSize) end = wholeCharacters(m_raw) - 1;
            if (end != std::string::npos) {
                decode(std::string_view(m_raw).substr(0, end + 1));
                m_raw.erase(0, end + 1);
            } else if (m_more) {
                m_more = m_file.readInto(m_raw);
            } else if (m_raw.empty()) {
                return traits_type::eof();
            } else {
                decode(m_raw);
                m_raw.clear();
            }
        }
        setg(m_text.data(), m_text.data(), m_text.data() + m_text.size());
        return traits_type::to_int_type(m_text.front());
    }

private:
    void decode(std::string_view block) {
        while (!block.empty()) {
            const std::size_t end = block.find('\n');
            std::string_view line = block.substr(0, end);
            block.remove_prefix(end == std::string_view::npos ? block.size() : end + 1);
            if (end != std::string_view::npos && !line.empty() && line.back() == '\r') line.remove_suffix(1);
            if (isUtf8(line)) {
                m_text += line;
            } else {
                m_text += repairedLine(line);
            }
            if (end != std::string_view::npos) m_text += '\n';
        }
    }

    UnpackedFile m_file;
    std::string m_raw;
    std::string m_text;
    bool m_more = true;
};

class DecodingStream : public std::istream {
public:
    template <class... Source>
    explicit DecodingStream(const Source&... source) : std::istream(nullptr), m_buffer(source...) {
        rdbuf(&m_buffer);
        exceptions(std::ios::badbit);  // what the buffer throws comes through
    }

    std::string_view beginning() const { return m_buffer.beginning(); }

private:
    DecodingBuffer m_buffer;
};

/// Hands the bytes out as they come.
class UnpackingBuffer : public std::streambuf {
public:
    explicit UnpackingBuffer(const fs::path& file) : m_file(file) {}

protected:
    int_type underflow() override {
        m_bytes.clear();
        if (!m_file.readInto(m_bytes)) return traits_type::eof();
        setg(m_bytes.data(), m_bytes.data(), m_bytes.data() + m_bytes.size());
        return traits_type::to_int_type(m_bytes.front());
    }

private:
    UnpackedFile m_file;
    std::string m_bytes;
};

class UnpackingStream : public std::istream {
public:
    explicit UnpackingStream(const fs::path& file) : std::istream(nullptr), m_buffer(file) {
        rdbuf(&m_buffer);
        exceptions(std::ios::badbit);
    }

private:
    UnpackingBuffer m_buffer;
};

template <class... Source>
Result<std::unique_ptr<std::istream>> decoded(const std::string& where, const Source&... source) {
    try {
        auto stream = std::make_unique<DecodingStream>(source...);
        const std::string_view start = stream->beginning();
        if (isBinary(start) || !isMostlyUtf8(start.substr(0, wholeCharacters(start)))) {
            return fail(ErrorCode::Unsupported, "is not in UTF-8", where);
        }
        return stream;
    } catch (const StreamFailure& failure) {
        return tl::unexpected(failure.error());
    }
}

}  // namespace

Result<std::unique_ptr<std::istream>> openUnpackedStream(const fs::path& file) {
    try {
        return std::make_unique<UnpackingStream>(file);
    } catch (const StreamFailure& failure) {
        return tl::unexpected(failure.error());
    }
}

Result<std::unique_ptr<std::istream>> openDecodingStream(const fs::path& file) {
    return decoded(file.string(), file);
}

Result<std::unique_ptr<std::istream>> openDecodingStream(std::shared_ptr<PipedInput> pipe, const std::string& where) {
    return decoded(where, pipe, where);
}

}  // namespace antecedent
