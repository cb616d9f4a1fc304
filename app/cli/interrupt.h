// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <thread>

#include "graph/base/control.h"

namespace antecedent {

/// While it lives, the first Ctrl-C (SIGINT) cancels the job, and a second one ends the program at once.
/// Signals are awaited in a thread of their own, so that nothing has to be safe inside a signal handler. To
/// be made before any other thread.
class Interrupt {
public:
    explicit Interrupt(Control control);
    ~Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;

private:
    void wait();

    Control m_control;
    std::atomic<bool> m_over{false};
    std::atomic<bool> m_received{false};
    std::thread m_thread;
};

}  // namespace antecedent
