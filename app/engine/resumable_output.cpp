// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/resumable_output.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <sstream>

#include "graph/base/file.h"
#include "graph/base/sha256.h"
#include "graph/export/packing.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

fs::path with(const fs::path& path, const char* ending) {
    return path.string() + ending;
}

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

std::uint64_t sizeOf(int descriptor) {
    struct stat found = {};
    return ::fstat(descriptor, &found) == 0 ? static_cast<std::uint64_t>(found.st_size) : 0;
}

}  // namespace

ResumableOutput::ResumableOutput(fs::path path, const Options& options)
    : m_path(std::move(path)),
      m_part(with(m_path, ".part")),
      m_progress(with(m_path, ".progress")),
      m_options(options) {}

ResumableOutput::~ResumableOutput() {
    for (const int descriptor : {m_output, m_journal}) {
        if (descriptor >= 0) ::close(descriptor);
    }
}

fs::path ResumableOutput::manifestOf(const fs::path& output) {
    return with(output, ".manifest");
}

tl::unexpected<Error> ResumableOutput::failure(const char* what) const {
    return fail(ErrorCode::Io, {what, std::strerror(errno)}, m_path.string());
}

Result<std::unique_ptr<ResumableOutput>> ResumableOutput::open(const fs::path& path, const Options& options) {
    std::error_code ignored;
    const fs::path target = fs::is_symlink(path, ignored) ? fs::weakly_canonical(path, ignored) : path;
    std::unique_ptr<ResumableOutput> output(new ResumableOutput(target, options));
    if (const auto ready = output->prepare(); !ready) return tl::unexpected(ready.error());
    return output;
}

Result<void> ResumableOutput::prepare() {
    const bool left = isThere(m_progress);
    if (m_options.resume && !m_options.overwrite && !left && m_options.manifest && isThere(m_path)) {
        auto journal = RunJournal::read(manifestOf(m_path));
        m_complete = journal && journal->end;
        if (m_complete) m_earlier = std::move(journal->header);
        if (m_complete) return {};
    }
    if (left && !m_options.resume && !m_options.overwrite) {
        return fail(ErrorCode::Usage,
                    "a stopped run left a part of it; go on with --resume, or begin anew with --overwrite",
                    m_path.string());
    }
    m_output = ::open(m_part.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    if (m_output < 0) return failure(sentenceId("cannot be written: %1"));
    if (::flock(m_output, LOCK_EX | LOCK_NB) != 0) {
        return fail(ErrorCode::Io, "is being written by another run", m_path.string());
    }
    struct stat replaced = {};
    if (::stat(m_path.c_str(), &replaced) == 0) ::fchmod(m_output, replaced.st_mode & 07777);
    if (left && m_options.resume) {
        if (const auto seen = lookBack(); !seen || m_complete) return seen;
    }
    m_journal = ::open(m_progress.c_str(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    const bool ready = m_journal >= 0 && ::ftruncate(m_output, static_cast<off_t>(m_mark.outputBytes)) == 0 &&
                       ::ftruncate(m_journal, static_cast<off_t>(m_mark.journalBytes)) == 0;
    return ready ? Result<void>() : failure(sentenceId("cannot be written: %1"));
}

/// Goes back to the last mark up to which the output is there.
Result<void> ResumableOutput::lookBack() {
    auto journal = RunJournal::read(m_progress);
    if (!journal) return {};  // killed before its first line was whole
    const std::uint64_t bytes = sizeOf(m_output);
    if (journal->end && bytes == 0 &&
        sha256OfFile(m_path) == journal->end->sha256) {  // killed while it was put in place
        ::unlink(m_part.c_str());
        m_complete = true;
        m_earlier = std::move(journal->header);
        return putInPlace();
    }
    while (!journal->marks.empty() && journal->marks.back().outputBytes > bytes) journal->marks.pop_back();
    if (journal->marks.empty()) return {};
    m_mark = std::move(journal->marks.back());
    m_earlier = std::move(journal->header);
    return {};
}

tl::unexpected<Error> ResumableOutput::isOfAnotherRun(const std::string& difference) const {
    return fail(ErrorCode::Usage, {"the earlier run was another one (%1); begin anew with --overwrite", difference},
                m_path.string());
}

Result<bool> ResumableOutput::completeFor(RunHeader header) const {
    if (!m_complete) return false;
    header.modelSha256 = m_earlier->modelSha256;
    header.headBytes = m_earlier->headBytes;
    const std::string difference = header.differenceTo(*m_earlier);
    if (!difference.empty()) return isOfAnotherRun(difference);
    if (header.shard.index != m_earlier->shard.index) return isOfAnotherRun("part");
    return true;
}

Result<void> ResumableOutput::begin(const RunHeader& header, const std::string& head) {
    if (m_earlier) {
        const std::string difference = header.differenceTo(*m_earlier);
        if (!difference.empty()) return isOfAnotherRun(difference);
        if (header.shard.index != m_earlier->shard.index) return isOfAnotherRun("part");
        return {};
    }
    if (const auto written = writeAtEnd(m_journal, journalLine(header)); !written) return written;
    // The head is a batch of its own, so that it is never written twice.
    return append({head, {}, 0, {}});
}

Result<void> ResumableOutput::append(const StreamBatch& batch) {
    if (const auto written = appendPacked(batch.text); !written) return written;
    return writeAtEnd(m_journal, journalLines(batch, sizeOf(m_output)));
}

Result<void> ResumableOutput::appendPacked(const std::string& text) {
    if (text.empty()) return {};
    std::ostringstream packed;
    writePacked(packingOf(m_path), packed, [&text](std::ostream& out) { out << text; });
    if (!packed) return fail(ErrorCode::Io, "cannot be packed", m_path.string());
    return writeAtEnd(m_output, packed.str());
}

Result<void> ResumableOutput::writeAtEnd(int descriptor, const std::string& bytes) const {
    std::size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(descriptor, bytes.data() + written, bytes.size() - written);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return failure(sentenceId("cannot be written: %1"));
        written += static_cast<std::size_t>(count);
    }
    return ::fdatasync(descriptor) == 0 ? Result<void>() : failure(sentenceId("cannot be written: %1"));
}

Result<void> ResumableOutput::finish(const StreamTotals& totals) {
    auto sum = sha256OfFile(m_part);
    if (!sum) return tl::unexpected(sum.error());
    if (const auto told = writeAtEnd(m_journal, journalLine(RunEnd{totals, std::move(*sum)})); !told) return told;
    if (const auto placed = replaceFile(m_part, m_path); !placed) return placed;
    return putInPlace();
}

Result<void> ResumableOutput::putInPlace() {
    if (m_options.manifest) return replaceFile(m_progress, manifestOf(m_path));
    return ::unlink(m_progress.c_str()) == 0 ? Result<void>() : failure(sentenceId("cannot be removed: %1"));
}

}  // namespace antecedent
