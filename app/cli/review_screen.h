// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/cli/console.h"
#include "app/engine/review_desk.h"
#include "app/engine/review_forecast.h"

namespace antecedent {

/// What a person is asked about one message.
struct ReviewQuestion {
    ReviewItem item;
    std::vector<MessageId> choices;  ///< behind the keys 1 to 9; the message itself: it starts a thread
};

/// Where the review stands.
struct ReviewState {
    std::size_t done = 0;
    std::size_t left = 0;
    double secondsLeft = 0;  ///< 0: not known yet
    ReviewForecast forecast;
};

/// Draws one message at a time, with what stands around it, its thread, and whom it may answer.
class ReviewScreen {
public:
    ReviewScreen(const ReviewDesk& desk, const Console& console) : m_desk(desk), m_console(console) {}

    /// The message's candidates that can be chosen, at most five, thread start left out.
    ReviewQuestion ask(const ReviewItem& item) const;

    void show(const ReviewQuestion& question, const ReviewState& state) const;
    /// Messages that were found by what somebody typed, to choose from.
    void showFound(const ReviewQuestion& found) const;
    static std::string keys();

private:
    void showState(const ReviewState& state) const;
    void showContext(const ReviewItem& item) const;
    void showThread(const ReviewItem& item) const;
    void showPeople(const ReviewItem& item) const;
    void showChoices(const ReviewQuestion& question) const;
    void showText(const ReviewItem& item, MessageId message, const std::string& lead) const;
    void heading(const std::string& text) const;

    const ReviewDesk& m_desk;
    const Console& m_console;
};

}  // namespace antecedent
