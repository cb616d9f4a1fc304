// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/source/source_tree.h"

#include <algorithm>
#include <fstream>
#include <sstream>

#include "graph/base/text_lines.h"
#include "graph/import/source/archive.h"
#include "graph/import/source/decoding_stream.h"
#include "graph/import/source/decompress.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t headSize = std::size_t{1} << 16;

tl::unexpected<Error> tooLarge(const std::string& where) {
    return fail(ErrorCode::BadInput, {"is larger than %1 MB; split it first", maxInputBytes >> 20}, where);
}

Result<std::string> readAll(std::istream& stream, const std::string& where, std::size_t limit) {
    std::string bytes;
    std::vector<char> block(headSize);
    while (stream) {
        stream.read(block.data(), static_cast<std::streamsize>(block.size()));
        bytes.append(block.data(), static_cast<std::size_t>(stream.gcount()));
        if (bytes.size() > limit) return tooLarge(where);
    }
    if (stream.bad()) return fail(ErrorCode::Io, "cannot be read", where);
    return bytes;
}

/// The first bytes as they are stored.
std::string firstBytes(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string bytes(headSize, '\0');
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    return bytes;
}

/// Hidden files and folders are no part of a conversation.
bool isHidden(const fs::path& path) {
    const std::string name = path.filename().string();
    return name.empty() || name.front() == '.';
}

bool holdsArchive(std::string_view start) {
    return isCompressed(start) ? isArchive(decompressedHead(start, headSize)) : isArchive(start);
}

bool byName(const SourceEntry& a, const SourceEntry& b) {
    return a.name < b.name;
}

}  // namespace

Result<SourceTree> SourceTree::open(const fs::path& path, const SourceLimits& limits) {
    std::error_code failure;
    const fs::file_status status = fs::status(path, failure);
    if (!fs::exists(status)) return fail(ErrorCode::NotFound, "no such file or folder", path.string());
    if (fs::is_directory(status)) return folder(path, limits);
    if (!fs::is_regular_file(status)) {  // a pipe can be read once
        std::ifstream stream(path, std::ios::binary);
        return read(stream, path.string(), limits);
    }
    if (!std::ifstream(path, std::ios::binary)) {
        return fail(ErrorCode::Io, "cannot be opened; check its permissions", path.string());
    }
    SourceTree tree;
    tree.m_path = path;
    tree.m_limits = limits;
    const std::string start = firstBytes(path);
    if (holdsArchive(start)) {
        auto entries = readArchive(path, path.string(), limits);
        if (!entries) return tl::unexpected(entries.error());
        tree.m_single = false;
        tree.m_entries = std::move(*entries);
        std::sort(tree.m_entries.begin(), tree.m_entries.end(), byName);
        return tree;
    }
    tree.m_entries.push_back({path.filename().string(), fs::file_size(path, failure), true, path, nullptr});
    return tree;
}

Result<SourceTree> SourceTree::read(std::istream& stream, const std::string& name, const SourceLimits& limits) {
    auto bytes = readAll(stream, name, maxInputBytes);
    if (!bytes) return tl::unexpected(bytes.error());
    return ofBytes(std::move(*bytes), name, limits);
}

Result<SourceTree> SourceTree::ofBytes(std::string bytes, const std::string& name, const SourceLimits& limits) {
    SourceTree tree = ofText(name, {});
    tree.m_limits = limits;
    const std::string_view start = std::string_view(bytes).substr(0, headSize);
    if (holdsArchive(start)) {
        return unpack(std::move(tree), bytes, limits);
    }
    tree.m_entries.front().size = bytes.size();
    tree.m_entries.front().bytes = std::make_shared<const std::string>(std::move(bytes));
    return tree;
}

Result<SourceTree> SourceTree::pipe(std::istream& stream, const std::string& name, const SourceLimits& limits) {
    std::string head(headSize, '\0');
    stream.read(head.data(), static_cast<std::streamsize>(head.size()));
    head.resize(static_cast<std::size_t>(std::max<std::streamsize>(stream.gcount(), 0)));
    if (!stream || holdsArchive(head)) {
        auto rest = readAll(stream, name, maxInputBytes - head.size());
        if (!rest) return tl::unexpected(rest.error());
        return ofBytes(head + *rest, name, limits);
    }
    SourceTree tree = ofText(name, {});
    tree.m_limits = limits;
    tree.m_pipe = std::make_shared<PipedInput>(PipedInput{&stream, std::move(head)});
    return tree;
}

SourceTree SourceTree::ofText(const std::string& name, std::string text) {
    SourceTree tree;
    tree.m_path = name;
    const std::uint64_t size = text.size();
    tree.m_entries.push_back(
        {tree.m_path.filename().string(), size, true, {}, std::make_shared<const std::string>(std::move(text))});
    return tree;
}

Result<SourceTree> SourceTree::unpack(SourceTree tree, std::string_view bytes, const SourceLimits& limits) {
    auto entries = readArchive(bytes, tree.m_path.string(), limits);
    if (!entries) return tl::unexpected(entries.error());
    tree.m_single = false;
    tree.m_entries = std::move(*entries);
    std::sort(tree.m_entries.begin(), tree.m_entries.end(), byName);
    return tree;
}

Result<SourceTree> SourceTree::folder(const fs::path& path, const SourceLimits& limits) {
    SourceTree tree;
    tree.m_path = path;
    tree.m_single = false;
    tree.m_limits = limits;
    std::error_code failure;
    fs::recursive_directory_iterator walk(path, fs::directory_options::skip_permission_denied, failure);
    for (; !failure && walk != fs::recursive_directory_iterator(); walk.increment(failure)) {
        std::error_code ignored;
        if (isHidden(walk->path())) {
            if (walk->is_directory(ignored)) walk.disable_recursion_pending();
            continue;
        }
        if (!walk->is_regular_file(ignored)) continue;
        if (tree.m_entries.size() == limits.entries) {
            return fail(ErrorCode::BadInput, {"has more than %1 files in it", limits.entries}, path.string());
        }
        tree.m_entries.push_back({walk->path().lexically_relative(path).generic_string(), walk->file_size(ignored),
                                  true, walk->path(), nullptr});
    }
    if (failure) return fail(ErrorCode::Io, {"cannot be listed: %1", failure.message()}, path.string());
    std::sort(tree.m_entries.begin(), tree.m_entries.end(), byName);
    return tree;
}

const SourceEntry* SourceTree::find(std::string_view name) const {
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [name](const SourceEntry& entry) { return entry.name == name; });
    return found == m_entries.end() ? nullptr : &*found;
}

std::vector<const SourceEntry*> SourceTree::named(std::string_view fileName) const {
    std::vector<const SourceEntry*> found;
    for (const SourceEntry& entry : m_entries) {
        const bool below = endsWith(entry.name, fileName) && entry.name.size() > fileName.size() &&
                           entry.name[entry.name.size() - fileName.size() - 1] == '/';
        if (below || entry.name == fileName) found.push_back(&entry);
    }
    return found;
}

SourceTree SourceTree::only(const SourceEntry& entry) const {
    SourceTree tree;
    tree.m_path = m_single ? m_path : m_path / entry.name;
    tree.m_limits = m_limits;
    tree.m_entries.push_back(entry);
    tree.m_pipe = m_pipe;
    return tree;
}

Result<SourceTree> SourceTree::opened() const {
    if (!m_single) return *this;
    const SourceEntry& entry = m_entries.front();
    if (!entry.file.empty()) return open(entry.file, m_limits);
    if (!entry.bytes) return *this;
    const std::string_view start = std::string_view(*entry.bytes).substr(0, headSize);
    if (!holdsArchive(start)) return *this;
    return unpack(*this, *entry.bytes, m_limits);
}

SourceTree SourceTree::below(const std::string& folder) const {
    SourceTree tree = with({});
    tree.m_path = m_path / folder;
    const std::string start = folder + "/";
    const auto first = std::lower_bound(
        m_entries.begin(), m_entries.end(), start,
        [](const SourceEntry& entry, const std::string& name) { return entry.name.compare(0, name.size(), name) < 0; });
    for (auto entry = first; entry != m_entries.end() && startsWith(entry->name, start); ++entry) {
        tree.m_entries.push_back(*entry);
        tree.m_entries.back().name.erase(0, start.size());
    }
    return tree;
}

SourceTree SourceTree::with(std::vector<SourceEntry> entries) const {
    SourceTree tree;
    tree.m_path = m_path;
    tree.m_single = false;
    tree.m_limits = m_limits;
    tree.m_entries = std::move(entries);
    return tree;
}

std::string SourceTree::where(const SourceEntry& entry) const {
    return m_single ? m_path.string() : (m_path / entry.name).string();
}

Result<std::string> SourceTree::bytesOf(const SourceEntry& entry) const {
    if (!entry.text) return fail(ErrorCode::BadInput, "is not a text file", where(entry));
    if (m_pipe) {
        auto rest = readAll(*m_pipe->stream, where(entry), maxInputBytes - m_pipe->head.size());
        return rest ? Result<std::string>(m_pipe->head + *rest) : rest;
    }
    if (entry.bytes) return *entry.bytes;
    if (entry.file.empty()) return std::string();
    if (entry.size > maxInputBytes) return tooLarge(where(entry));
    std::ifstream stream(entry.file, std::ios::binary);
    if (!stream) return fail(ErrorCode::Io, "cannot be opened; check its permissions", where(entry));
    return readAll(stream, where(entry), maxInputBytes);
}

std::string SourceTree::head(const SourceEntry& entry) const {
    if (!entry.text) return {};
    std::string bytes = m_pipe ? m_pipe->head : entry.bytes ? entry.bytes->substr(0, headSize) : firstBytes(entry.file);
    if (isCompressed(bytes)) bytes = decompressedHead(bytes, headSize);
    const bool cut = bytes.size() == headSize;
    if (cut) bytes.resize(wholeCharacters(bytes));
    auto decoded = decodeText(std::move(bytes), {});
    return decoded ? std::move(decoded->text) : std::string();
}

Result<std::string> SourceTree::unpackedBytesOf(const SourceEntry& entry) const {
    auto bytes = bytesOf(entry);
    if (!bytes || !isCompressed(*bytes)) return bytes;
    return decompress(*bytes, where(entry), {maxInputBytes, m_limits.suspiciousBytes, m_limits.ratio});
}

Result<DecodedText> SourceTree::text(const SourceEntry& entry) const {
    auto bytes = unpackedBytesOf(entry);
    if (!bytes) return tl::unexpected(bytes.error());
    auto decoded = decodeText(std::move(*bytes), where(entry));
    if (decoded && trim(decoded->text).empty()) {
        return fail(ErrorCode::BadInput, "is empty; there is no conversation to read", where(entry));
    }
    return decoded;
}

Result<std::unique_ptr<std::istream>> SourceTree::rawStream(const SourceEntry& entry) const {
    if (!entry.file.empty()) return openUnpackedStream(entry.file);
    auto bytes = unpackedBytesOf(entry);
    if (!bytes) return tl::unexpected(bytes.error());
    return std::make_unique<std::istringstream>(std::move(*bytes));
}

Result<std::unique_ptr<std::istream>> SourceTree::stream(const SourceEntry& entry) const {
    if (m_pipe) return openDecodingStream(m_pipe, where(entry));
    const bool packed =
        !entry.file.empty() && entry.size > m_limits.heldBytes / 16 && isCompressed(firstBytes(entry.file));
    if (!entry.file.empty() && (packed || entry.size > m_limits.heldBytes)) {
        auto large = openDecodingStream(entry.file);
        if (large || large.error().code != ErrorCode::Unsupported) return large;
    }
    auto whole = text(entry);
    if (!whole) return tl::unexpected(whole.error());
    return std::make_unique<std::istringstream>(std::move(whole->text));
}

}  // namespace antecedent
