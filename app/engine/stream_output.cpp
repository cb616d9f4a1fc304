// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/stream_output.h"

namespace antecedent {
namespace {

/// Whoever reads has gone or the disk is full: there is nobody to predict for.
Result<void> stateOf(std::ostream& out) {
    out.flush();
    if (out) return {};
    return fail(ErrorCode::Cancelled, "standard output takes no more");
}

}  // namespace

Result<void> PipedOutput::begin(const RunHeader&, const std::string& head) {
    m_out << head;
    return stateOf(m_out);
}

Result<void> PipedOutput::append(const StreamBatch& batch) {
    m_out << batch.text;
    return stateOf(m_out);
}

Result<void> PipedOutput::finish(const StreamTotals&) {
    return stateOf(m_out);
}

}  // namespace antecedent
