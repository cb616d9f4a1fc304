// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/keyboard.h"

#include <poll.h>
#include <unistd.h>

#include <cctype>

namespace antecedent {
namespace {

constexpr int escape = 27, interrupt = 3, endOfInput = 4, deleted = 127;

/// What belongs to a cursor or function key is dropped.
void dropSequence() {
    pollfd more{STDIN_FILENO, POLLIN, 0};
    char byte = 0;
    while (::poll(&more, 1, 0) > 0 && ::read(STDIN_FILENO, &byte, 1) == 1) {
    }
}

}  // namespace

Keyboard::Keyboard(std::istream& in, bool terminal) : m_in(in), m_terminal(terminal) {
    m_terminal = m_terminal && ::tcgetattr(STDIN_FILENO, &m_before) == 0;
    setRaw(true);
}

Keyboard::~Keyboard() {
    setRaw(false);
}

void Keyboard::setRaw(bool raw) {
    if (!m_terminal) return;
    termios mode = m_before;
    if (raw) mode.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO | ISIG);
    ::tcsetattr(STDIN_FILENO, TCSADRAIN, &mode);
}

Keyboard::Key Keyboard::key() {
    char byte = 0;
    const bool read = m_terminal ? ::read(STDIN_FILENO, &byte, 1) == 1 : static_cast<bool>(m_in.get(byte));
    if (!read || byte == interrupt || byte == endOfInput) return {Kind::End, 0};
    if (byte == '\n' || byte == '\r') return {Kind::Enter, 0};
    if (byte == deleted || byte == '\b') return {Kind::Backspace, 0};
    if (byte == escape) {
        if (m_terminal) dropSequence();
        return {Kind::Escape, 0};
    }
    return {Kind::Character, static_cast<char>(std::tolower(static_cast<unsigned char>(byte)))};
}

std::optional<std::string> Keyboard::line() {
    std::string text;
    if (!m_terminal) return std::getline(m_in, text) ? std::optional(text) : std::nullopt;
    setRaw(false);
    char byte = 0;
    bool read = false;
    while ((read = ::read(STDIN_FILENO, &byte, 1) == 1) && byte != '\n') text += byte;
    setRaw(true);
    return read || !text.empty() ? std::optional(text) : std::nullopt;
}

}  // namespace antecedent
