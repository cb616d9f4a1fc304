// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/export/packing.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>
#include <streambuf>

namespace antecedent {
namespace {

struct CloseArchive {
    void operator()(archive* writer) const { archive_write_free(writer); }
};

la_ssize_t passOn(archive*, void* stream, const void* bytes, std::size_t size) {
    auto& out = *static_cast<std::ostream*>(stream);
    out.write(static_cast<const char*>(bytes), static_cast<std::streamsize>(size));
    return out ? static_cast<la_ssize_t>(size) : -1;
}

/// Hands what is written to a packer, whose output goes to a stream.
class PackingBuffer : public std::streambuf {
public:
    PackingBuffer(Packing packing, std::ostream& out) : m_out(out), m_writer(archive_write_new()) {
        setp(m_block.data(), m_block.data() + m_block.size());
        archive_write_set_format_raw(m_writer.get());
        if (packing == Packing::Gzip) {
            archive_write_add_filter_gzip(m_writer.get());
            // Without the time, so that the same content is packed to the same bytes.
            archive_write_set_filter_option(m_writer.get(), "gzip", "timestamp", nullptr);
        } else {
            archive_write_add_filter_zstd(m_writer.get());
        }
        archive_write_set_bytes_in_last_block(m_writer.get(), 1);
        archive_entry* entry = archive_entry_new();
        archive_entry_set_filetype(entry, AE_IFREG);
        m_good = archive_write_open(m_writer.get(), &out, nullptr, passOn, nullptr) == ARCHIVE_OK &&
                 archive_write_header(m_writer.get(), entry) == ARCHIVE_OK;
        archive_entry_free(entry);
    }

    void finish() {
        sync();
        if (archive_write_close(m_writer.get()) != ARCHIVE_OK) m_good = false;
        if (!m_good) m_out.setstate(std::ios::badbit);
    }

protected:
    int_type overflow(int_type character) override {
        sync();
        if (!traits_type::eq_int_type(character, traits_type::eof())) sputc(traits_type::to_char_type(character));
        return m_good ? traits_type::not_eof(character) : traits_type::eof();
    }

    int sync() override {
        const auto size = static_cast<std::size_t>(pptr() - pbase());
        if (m_good && size > 0 && archive_write_data(m_writer.get(), pbase(), size) < 0) m_good = false;
        setp(m_block.data(), m_block.data() + m_block.size());
        return m_good ? 0 : -1;
    }

private:
    std::ostream& m_out;
    std::unique_ptr<archive, CloseArchive> m_writer;
    std::array<char, 1 << 16> m_block{};
    bool m_good = false;
};

}  // namespace

Packing packingOf(const std::filesystem::path& file) {
    const std::string ending = file.extension().string();
    return ending == ".gz" ? Packing::Gzip : ending == ".zst" ? Packing::Zstd : Packing::None;
}

std::filesystem::path withoutPacking(const std::filesystem::path& file) {
    return packingOf(file) == Packing::None ? file : std::filesystem::path(file).replace_extension();
}

void writePacked(Packing packing, std::ostream& out, const FileFiller& fill) {
    if (packing == Packing::None) return fill(out);
    PackingBuffer buffer(packing, out);
    std::ostream packed(&buffer);
    fill(packed);
    packed.flush();
    buffer.finish();
}

}  // namespace antecedent
