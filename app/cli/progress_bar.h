// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ostream>
#include <string>

#include "graph/base/control.h"

namespace antecedent {

/// One line on a terminal that is drawn over and over: stage, bar, per cent, time left.
class ProgressBar {
public:
    ProgressBar(std::ostream& terminal, bool unicode) : m_terminal(terminal), m_unicode(unicode) {}
    ~ProgressBar() { clear(); }

    void draw(const Progress& progress);
    /// Takes the line away, so that other text can stand there.
    void clear();

private:
    std::ostream& m_terminal;
    bool m_unicode;
    bool m_drawn = false;
};

}  // namespace antecedent
