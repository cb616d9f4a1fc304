// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <termios.h>

#include <istream>
#include <optional>
#include <string>

namespace antecedent {

/// Single keys, without Enter where the input is a terminal. From a pipe or a file every character is a key.
class Keyboard {
public:
    enum class Kind { Character, Enter, Backspace, Escape, End };
    struct Key {
        Kind kind = Kind::End;
        char character = 0;  ///< of Character, in lower case
    };

    /// `terminal`: the input is the terminal of this process. It gets its usual ways back when the keyboard goes.
    Keyboard(std::istream& in, bool terminal);
    ~Keyboard();
    Keyboard(const Keyboard&) = delete;
    Keyboard& operator=(const Keyboard&) = delete;

    /// Waits for it. Ctrl-C and Ctrl-D are the end.
    Key key();
    /// A line, echoed while it is typed; nothing at the end.
    std::optional<std::string> line();

private:
    void setRaw(bool raw);

    std::istream& m_in;
    bool m_terminal;
    termios m_before{};
};

}  // namespace antecedent
