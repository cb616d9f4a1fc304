// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

#include "app/engine/run_header.h"

namespace antecedent {

/// Parents of the messages at the end of a piece that the next piece begins with, by their place in these: empty for
/// what starts a thread or answers something before them.
using TailLinks = std::vector<std::vector<std::size_t>>;

/// A conversation, or a piece of a long one, as it was written.
struct WrittenUnit {
    std::size_t number = 0;   ///< of all that are read, from 0
    std::uint64_t bytes = 0;  ///< before they are packed
    std::size_t messages = 0;
};

/// What is written at once: afterwards everything before unit `through` is settled, whether it was written or belonged
/// to another part.
struct StreamBatch {
    std::string text;
    std::vector<WrittenUnit> units;
    std::size_t through = 0;
    TailLinks tail;  ///< of the last unit, where that goes on
};

struct StreamTotals {
    std::size_t units = 0, conversations = 0, messages = 0;  ///< that were read, of all parts
};

/// Where a stream of predictions goes.
class StreamOutput {
public:
    virtual ~StreamOutput() = default;

    /// Units before this one need not be predicted: they are there already.
    virtual std::size_t done() const { return 0; }
    /// What `StreamBatch::tail` said of the last of these.
    virtual TailLinks tail() const { return {}; }
    /// Before the first batch; `head` is what the format begins with.
    virtual Result<void> begin(const RunHeader& header, const std::string& head) = 0;
    virtual Result<void> append(const StreamBatch& batch) = 0;
    virtual Result<void> finish(const StreamTotals& totals) = 0;
};

/// A pipe, which nothing can be gone on with.
class PipedOutput : public StreamOutput {
public:
    explicit PipedOutput(std::ostream& out) : m_out(out) {}

    Result<void> begin(const RunHeader& header, const std::string& head) override;
    Result<void> append(const StreamBatch& batch) override;
    Result<void> finish(const StreamTotals& totals) override;

private:
    std::ostream& m_out;
};

}  // namespace antecedent
