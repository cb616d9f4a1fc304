// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/part_merge.h"

#include <algorithm>
#include <istream>
#include <memory>

#include "app/engine/resumable_output.h"
#include "graph/base/sha256.h"
#include "graph/import/importer_registry.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

/// "2, 3 and 7".
std::string listOf(const std::vector<std::size_t>& numbers) {
    std::string text;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (i > 0) text += i + 1 == numbers.size() ? " and " : ", ";
        text += std::to_string(numbers[i]);
    }
    return text;
}

Result<RunJournal> manifestOf(const fs::path& output) {
    std::error_code ignored;
    if (!fs::exists(output, ignored)) return fail(ErrorCode::NotFound, "there is no such file", output.string());
    const fs::path manifest = ResumableOutput::manifestOf(output);
    if (!fs::exists(manifest, ignored)) {
        return fail(ErrorCode::NotFound,
                    {"has no %1 beside it: it is no output of predict --shard, or that has not ended; run it again "
                     "with --resume",
                     manifest.filename().string()},
                    output.string());
    }
    auto journal = RunJournal::read(manifest);
    if (!journal) return journal;
    if (!journal->end) return fail(ErrorCode::BadInput, "was cut short; run this part again", manifest.string());
    const auto sum = sha256OfFile(output);
    if (!sum) return tl::unexpected(sum.error());
    if (*sum != journal->end->sha256) {
        return fail(ErrorCode::BadInput, "was changed since it was written; run this part again", output.string());
    }
    return journal;
}

Result<void> sameRun(const RunJournal& one, const RunJournal& first, const fs::path& output) {
    std::string difference = one.header.differenceTo(first.header);
    const StreamTotals &read = one.end->totals, &expected = first.end->totals;
    if (difference.empty() && (read.units != expected.units || read.messages != expected.messages)) {
        difference = "number of conversations read";
    }
    if (difference.empty()) return {};
    return fail(ErrorCode::BadInput, {"belongs to another run than the first part: the %1 differs", difference},
                output.string());
}

/// A part, read from the front.
class PartReader {
public:
    static Result<PartReader> open(const fs::path& file, std::uint64_t head) {
        PartReader reader;
        reader.m_units = std::make_unique<JournalUnits>(ResumableOutput::manifestOf(file));
        reader.m_where = file.string();
        reader.advance();
        std::error_code ignored;
        if (fs::file_size(file, ignored) == 0) return reader;
        const auto source = SourceTree::open(file);
        if (!source) return tl::unexpected(source.error());
        auto text = source->rawStream(source->entries().front());
        if (!text) return tl::unexpected(text.error());
        reader.m_text = std::move(*text);
        reader.m_head.resize(head);
        reader.m_text->read(reader.m_head.data(), static_cast<std::streamsize>(head));
        return reader;
    }

    const std::string& head() const { return m_head; }
    const std::optional<WrittenUnit>& unit() const { return m_unit; }

    /// Copies the unit and comes to the next.
    Result<void> copyTo(std::ostream& out) {
        std::uint64_t left = m_unit->bytes;
        std::vector<char> block(std::min<std::uint64_t>(left, 1 << 16));
        while (left > 0 && m_text) {
            const auto size = static_cast<std::streamsize>(std::min<std::uint64_t>(left, block.size()));
            m_text->read(block.data(), size);
            if (m_text->gcount() == 0) break;
            out.write(block.data(), m_text->gcount());
            left -= static_cast<std::uint64_t>(m_text->gcount());
        }
        if (left > 0)
            return fail(ErrorCode::BadInput, "holds less than its manifest says; run this part again", m_where);
        advance();
        return {};
    }

private:
    void advance() { m_unit = m_units->next(); }

    std::unique_ptr<JournalUnits> m_units;
    std::unique_ptr<std::istream> m_text;  ///< null: there is nothing in it
    std::optional<WrittenUnit> m_unit;
    std::string m_head, m_where;
};

}  // namespace

Result<RunParts> checkParts(const std::vector<fs::path>& outputs) {
    RunParts parts;
    std::optional<RunJournal> first;
    for (const fs::path& output : outputs) {
        auto journal = manifestOf(output);
        if (!journal) return tl::unexpected(journal.error());
        const Shard shard = journal->header.shard;
        if (!first) {
            first = *journal;
            parts.files.resize(shard.count);
        }
        if (const auto same = sameRun(*journal, *first, output); !same) return tl::unexpected(same.error());
        fs::path& place = parts.files[shard.index - 1];
        if (!place.empty()) {
            return fail(ErrorCode::BadInput, {"is part %1, and so is %2; name each once", shard.index, place.string()},
                        output.string());
        }
        place = output;
    }
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < parts.files.size(); ++i) {
        if (parts.files[i].empty()) missing.push_back(i + 1);
    }
    if (!missing.empty()) {
        return fail(ErrorCode::BadInput, {"of %1 parts these are missing: %2; name the outputs of all parts",
                                          parts.files.size(), listOf(missing)});
    }
    parts.headBytes = first->header.headBytes;
    parts.totals = first->end->totals;
    return parts;
}

Result<void> mergeParts(const RunParts& parts, std::ostream& out, Control& control) {
    std::vector<PartReader> readers;
    for (const fs::path& file : parts.files) {
        auto reader = PartReader::open(file, parts.headBytes);
        if (!reader) return tl::unexpected(reader.error());
        readers.push_back(std::move(*reader));
    }
    control.stage("Merging");
    out << readers.front().head();
    for (std::size_t number = 0; number < parts.totals.units; ++number) {
        if (!control.step(number, parts.totals.units)) return fail(ErrorCode::Cancelled, "stopped");
        const auto holder = std::find_if(readers.begin(), readers.end(), [number](const PartReader& reader) {
            return reader.unit() && reader.unit()->number == number;
        });
        if (holder == readers.end()) {
            return fail(ErrorCode::BadInput,
                        {"no part holds conversation %1 of the input; run them again", number + 1});
        }
        if (const auto copied = holder->copyTo(out); !copied) return copied;
    }
    return {};
}

}  // namespace antecedent
