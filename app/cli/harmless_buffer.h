// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <streambuf>
#include <string>

namespace antecedent {

/// Passes text on in which nothing steers a terminal: names and ids out of a file may hold escapes that clear the
/// screen or change a title. Control characters come out as "\x1b"; line feeds and tabs stay.
class HarmlessBuffer : public std::streambuf {
public:
    explicit HarmlessBuffer(std::streambuf& target) : m_target(target) {}
    ~HarmlessBuffer() override { sync(); }

protected:
    int_type overflow(int_type character) override;
    std::streamsize xsputn(const char* text, std::streamsize size) override;
    int sync() override;

private:
    void put(char character);

    std::streambuf& m_target;
    bool m_afterC2 = false;  ///< the first byte of what may be a control character of two
};

}  // namespace antecedent
