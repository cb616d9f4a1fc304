// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/review_screen.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "app/cli/message_line.h"
#include "app/cli/text_width.h"

namespace antecedent {
namespace {

constexpr std::size_t mostChoices = 5, around = 4, mostOfThread = 6, mostLines = 8, barColumns = 20;

std::string minutesLeft(double seconds) {
    if (seconds <= 0) return {};
    if (seconds < 90) return fmt::format(", about {:.0f} s left", seconds);
    return fmt::format(", about {:.0f} min left", seconds / 60);
}

std::string percent(double share) {
    return fmt::format("{:.0f} %", 100 * share);
}

std::string probabilityOf(const MessageScores& scores, MessageId choice) {
    for (const Candidate& candidate : scores.candidates) {
        if (candidate.parent == choice) return percent(candidate.probability);
    }
    return {};
}

}  // namespace

ReviewQuestion ReviewScreen::ask(const ReviewItem& item) const {
    ReviewQuestion question{item, {}};
    const MessageScores& scores = m_desk.scores(item.conversation).messages[item.message.index()];
    const auto add = [&](MessageId choice) {
        const auto& known = question.choices;
        if (choice != item.message && std::find(known.begin(), known.end(), choice) == known.end()) {
            question.choices.push_back(choice);
        }
    };
    for (const MessageId parent : scores.parents) add(parent);
    for (const auto& [person, parents] : m_desk.choicesFor(item)) {
        for (const MessageId parent : parents) add(parent);
    }
    for (const Candidate& candidate : scores.candidates) add(candidate.parent);
    if (question.choices.size() > mostChoices) question.choices.resize(mostChoices);
    return question;
}

std::string ReviewScreen::keys() {
    return "Enter right as shown   1-5 that one   N starts a thread   P and 1-5 answers that one too\n"
           "/ find another   U cannot tell   S later   Backspace take back   R refuse moved links   Q end";
}

void ReviewScreen::heading(const std::string& text) const {
    m_console.out << (m_console.colour ? "\x1b[1m" + text + "\x1b[0m" : text) << '\n';
}

void ReviewScreen::show(const ReviewQuestion& question, const ReviewState& state) const {
    showState(state);
    showThread(question.item);
    showContext(question.item);
    showPeople(question.item);
    showChoices(question);
    m_console.out << keys() << '\n' << std::flush;
}

void ReviewScreen::showState(const ReviewState& state) const {
    const std::size_t all = state.done + state.left;
    const std::size_t filled = all == 0 ? barColumns : barColumns * state.done / all;
    std::string bar;
    for (std::size_t i = 0; i < barColumns; ++i) {
        bar += i < filled ? (m_console.unicode ? "█" : "#") : (m_console.unicode ? "░" : ".");
    }
    heading(fmt::format("{} of {} {}{}", std::min(state.done + 1, all), all, bar, minutesLeft(state.secondsLeft)));
    const ReviewForecast& forecast = state.forecast;
    std::string line = "Links that are right: about " + percent(forecast.now) + " now";
    if (forecast.next > 0) line += fmt::format(", {} after the next {}", percent(forecast.afterNext), forecast.next);
    if (forecast.untilGoal && *forecast.untilGoal > 0) {
        line += fmt::format(", {} after {}", percent(ReviewForecast::goal), *forecast.untilGoal);
    }
    m_console.out << line << "\n\n";
}

/// The thread that it stands in as shown, without the messages around it, which are shown anyway.
void ReviewScreen::showThread(const ReviewItem& item) const {
    const ReplyTree& tree = m_desk.tree(item.conversation);
    std::vector<MessageId> chain;
    for (auto parent = tree.primaryParent(item.message); parent; parent = tree.primaryParent(*parent)) {
        if (item.message.index() - parent->index() > around) chain.push_back(*parent);
    }
    if (chain.empty()) return;
    heading("Its thread as shown");
    std::reverse(chain.begin(), chain.end());
    const std::size_t first = chain.size() - std::min(chain.size(), mostOfThread);
    if (first > 0) m_console.out << fmt::format("   ({} earlier)\n", first);
    const MessageLine line(tree, m_console);
    for (std::size_t i = first; i < chain.size(); ++i) {
        const std::string number = fmt::format("  {:>6} ", MessageLine::number(chain[i]));
        m_console.out << number << line.write(chain[i], number.size()) << '\n';
    }
    m_console.out << '\n';
}

void ReviewScreen::showContext(const ReviewItem& item) const {
    const ReplyTree& tree = m_desk.tree(item.conversation);
    const std::size_t place = item.message.index();
    const MessageLine line(tree, m_console);
    const std::size_t end = std::min(tree.size(), place + around + 1);
    for (std::size_t i = place - std::min(place, around); i < end; ++i) {
        if (i == place) {
            showText(item, item.message, m_console.unicode ? "▶ " : "> ");
            continue;
        }
        const std::string number = fmt::format("  {:>6} ", MessageLine::number(MessageId(i)));
        m_console.out << number << line.write(MessageId(i), number.size()) << '\n';
    }
    m_console.out << '\n';
}

void ReviewScreen::showText(const ReviewItem& item, MessageId message, const std::string& lead) const {
    const ReplyTree& tree = m_desk.tree(item.conversation);
    const MessageLine line(tree, m_console);
    heading(lead + MessageLine::number(message) + " " + line.speaker(message) + "  " + line.time(message));
    const std::size_t columns =
        std::max<std::size_t>(20, m_console.columns - std::min<std::size_t>(10, m_console.columns));
    const std::string& text = tree.conversation().message(message).text;
    for (const std::string& row : wrapped(text, columns, mostLines, m_console.unicode ? "…" : "...")) {
        m_console.out << "         " << row << '\n';
    }
}

/// What people chose who differ.
void ReviewScreen::showPeople(const ReviewItem& item) const {
    const auto choices = m_desk.choicesFor(item);
    for (const auto& [person, parents] : choices) {
        std::string chosen = parents.empty() ? "starts a thread" : "answers ";
        for (std::size_t i = 0; i < parents.size(); ++i) {
            chosen += (i > 0 ? " and " : "") + MessageLine::number(parents[i]);
        }
        m_console.out << (person.empty() ? "somebody" : person) << ": " << chosen << '\n';
    }
    if (!choices.empty()) m_console.out << '\n';
}

void ReviewScreen::showChoices(const ReviewQuestion& question) const {
    const ReviewItem& item = question.item;
    const MessageScores& scores = m_desk.scores(item.conversation).messages[item.message.index()];
    const auto isShown = [&](MessageId choice) {
        return std::find(scores.parents.begin(), scores.parents.end(), choice) != scores.parents.end();
    };
    heading("Which one does it answer?");
    for (std::size_t i = 0; i < question.choices.size(); ++i) {
        const std::string shown = isShown(question.choices[i]) ? "as shown, " : "";
        showText(item, question.choices[i],
                 fmt::format("{} ({}{}) ", i + 1, shown, probabilityOf(scores, question.choices[i])));
    }
    const std::string start = probabilityOf(scores, item.message);
    const std::string shown = scores.parents.empty() ? "as shown, " : "";
    m_console.out << "N (" << shown << (start.empty() ? "0 %" : start) << ") none: it starts a thread\n\n";
}

void ReviewScreen::showFound(const ReviewQuestion& found) const {
    for (std::size_t i = 0; i < found.choices.size(); ++i) {
        showText(found.item, found.choices[i], fmt::format("{} ", i + 1));
    }
    m_console.out << "1-9 that one, any other key: none of them\n" << std::flush;
}

}  // namespace antecedent
