// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <future>
#include <utility>

#include "graph/base/control.h"

namespace antecedent {

/// Work in the background for as long as this lives, such as while a person thinks. It ends soon after it is cancelled.
class WhileThinking {
public:
    explicit WhileThinking(std::function<void(Control&)> work)
        : m_work(std::async(std::launch::async, [this, work = std::move(work)] { work(m_control); })) {}
    ~WhileThinking() {
        m_control.cancel();
        m_work.wait();
    }
    WhileThinking(const WhileThinking&) = delete;
    WhileThinking& operator=(const WhileThinking&) = delete;

private:
    Control m_control;
    std::future<void> m_work;
};

}  // namespace antecedent
