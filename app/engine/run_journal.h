// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "app/engine/stream_output.h"

namespace antecedent {

/// The end of a run that came to its end.
struct RunEnd {
    StreamTotals totals;
    std::string sha256;  ///< of the output
};

/// How far a run had come when it wrote this down.
struct RunMark {
    std::size_t through = 0;
    std::uint64_t outputBytes = 0;   ///< of the output, as packed
    std::uint64_t journalBytes = 0;  ///< of the journal, this mark included
    TailLinks tail;
};

/// The record of a run, beside its output: JSON Lines that begin with the RunHeader, then an array for every unit, a
/// mark behind those that were written at once, and the RunEnd.
struct RunJournal {
    RunHeader header;
    std::vector<RunMark> marks;
    std::optional<RunEnd> end;

    /// A line without its end, which a killed run leaves, is left out. BadInput when the beginning is none.
    static Result<RunJournal> read(const std::filesystem::path& path);
};

/// The units of a journal, one after the other.
class JournalUnits {
public:
    explicit JournalUnits(const std::filesystem::path& path) : m_file(path, std::ios::binary) {}
    /// Nullopt at the end.
    std::optional<WrittenUnit> next();

private:
    std::ifstream m_file;
};

std::string journalLine(const RunHeader& header);
std::string journalLines(const StreamBatch& batch, std::uint64_t outputBytes);
std::string journalLine(const RunEnd& end);

}  // namespace antecedent
