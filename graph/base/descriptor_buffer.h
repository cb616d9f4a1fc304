// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <streambuf>

namespace antecedent {

/// Writes to a file descriptor and remembers why it could not: std::cout does not tell a reader that has gone
/// (fine) from a full disk (not fine).
class DescriptorBuffer : public std::streambuf {
public:
    explicit DescriptorBuffer(int descriptor);
    ~DescriptorBuffer() override;

    /// The first errno of a failed write; 0 while all went well.
    int error() const { return m_error; }

protected:
    int_type overflow(int_type character) override;
    int sync() override;

private:
    bool writeOut();

    int m_descriptor;
    int m_error = 0;
    std::array<char, 1 << 16> m_buffer{};
};

}  // namespace antecedent
