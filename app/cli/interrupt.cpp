// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/interrupt.h"

#include <pthread.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <string_view>
#include <utility>

namespace antecedent {
namespace {

sigset_t interruptOnly() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    return set;
}

/// Past all streams: another thread may be writing to them.
void say(std::string_view text) {
    (void)!::write(STDERR_FILENO, text.data(), text.size());
}

}  // namespace

Interrupt::Interrupt(Control control) : m_control(std::move(control)) {
    const sigset_t set = interruptOnly();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    m_thread = std::thread([this] { wait(); });
}

Interrupt::~Interrupt() {
    m_over = true;
    if (!m_received) pthread_kill(m_thread.native_handle(), SIGINT);  // wakes the thread
    m_thread.join();
    const sigset_t set = interruptOnly();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

void Interrupt::wait() {
    const sigset_t set = interruptOnly();
    int received = 0;
    sigwait(&set, &received);
    if (m_over) return;
    m_received = true;
    m_control.cancel();
    // The next one is for the system: unblocked here, with its default action, it ends the program.
    std::signal(SIGINT, SIG_DFL);
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
    constexpr int patience = 50;
    for (int waited = 0; !m_over; ++waited) {
        if (waited == patience) say("stopping; Ctrl-C again ends it at once\n");
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

}  // namespace antecedent
