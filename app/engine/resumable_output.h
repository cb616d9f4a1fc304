// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include "app/engine/run_journal.h"

namespace antecedent {

/// A file that grows beside its place ("NAME.part", with a journal in "NAME.progress") and is put there when it is
/// whole. A run that was killed goes on behind the last conversations that are on disk for sure.
class ResumableOutput : public StreamOutput {
public:
    struct Options {
        bool resume = false;     ///< goes on with what a stopped run left
        bool overwrite = false;  ///< begins anew where one left something
        bool manifest = false;   ///< keeps the journal as "NAME.manifest": the output is a part, to be merged
    };

    /// Usage where a stopped run left something and neither is said; Io when another run writes it.
    static Result<std::unique_ptr<ResumableOutput>> open(const std::filesystem::path& path, const Options& options);
    ~ResumableOutput() override;

    /// Whether it came to its end before, so that there is nothing to do. Usage when that was another run; the model,
    /// which is not known yet, does not count.
    Result<bool> completeFor(RunHeader header) const;

    std::size_t done() const override { return m_mark.through; }
    TailLinks tail() const override { return m_mark.tail; }
    Result<void> begin(const RunHeader& header, const std::string& head) override;
    Result<void> append(const StreamBatch& batch) override;
    Result<void> finish(const StreamTotals& totals) override;

    static std::filesystem::path manifestOf(const std::filesystem::path& output);

private:
    ResumableOutput(std::filesystem::path path, const Options& options);

    Result<void> prepare();
    Result<void> lookBack();
    Result<void> writeAtEnd(int descriptor, const std::string& bytes) const;
    tl::unexpected<Error> isOfAnotherRun(const std::string& difference) const;
    Result<void> appendPacked(const std::string& text);
    Result<void> putInPlace();
    tl::unexpected<Error> failure(const char* what) const;

    std::filesystem::path m_path, m_part, m_progress;
    Options m_options;
    int m_output = -1, m_journal = -1;
    bool m_complete = false;
    std::optional<RunHeader> m_earlier;  ///< of the run that is gone on with
    RunMark m_mark;
};

}  // namespace antecedent
