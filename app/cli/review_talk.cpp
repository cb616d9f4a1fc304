// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/review_talk.h"

#include <fmt/format.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <charconv>

#include "app/cli/message_line.h"
#include "app/cli/while_thinking.h"

namespace antecedent {
namespace {

constexpr std::size_t mostFound = 9;

icu::UnicodeString folded(const std::string& text) {
    return icu::UnicodeString::fromUTF8(text).foldCase();
}

/// "12" or "#12"; 0 for anything else.
std::size_t numberIn(const std::string& words) {
    const char* begin = words.c_str() + (words.rfind('#', 0) == 0 ? 1 : 0);
    const char* end = words.c_str() + words.size();
    std::size_t number = 0;
    const auto read = std::from_chars(begin, end, number);
    return read.ptr == end && begin != end ? number : 0;
}

}  // namespace

ReviewTalk::ReviewTalk(ReviewDesk& desk, const ReviewPlan& plan, Console& console)
    : m_desk(desk),
      m_plan(plan),
      m_console(console),
      m_screen(desk, console),
      m_queue(desk.items(plan)),
      m_keyboard(console.in, console.keyboard) {}

Result<ReviewOutcome> ReviewTalk::run() {
    while (const auto item = m_queue.current()) {
        if (m_console.keyboard) m_console.out << "\x1b[H\x1b[2J";
        if (!m_notice.empty()) m_console.out << m_notice << "\n\n";
        m_notice.clear();
        const ReviewQuestion question = m_screen.ask(*item);
        m_screen.show(question, state());
        Step step = Step::Again;
        while (step == Step::Again) {
            const auto next = follow(question, answerTo(*item));
            if (!next) return tl::unexpected(next.error());
            step = *next;
        }
        if (step == Step::End || !m_console.out.good()) break;
    }
    if (!m_notice.empty()) m_console.out << '\n' << m_notice << '\n';
    return m_outcome;
}

Keyboard::Key ReviewTalk::answerTo(const ReviewItem& item) {
    const WhileThinking ahead([&](Control& control) { m_desk.prepare(item, control); });
    return m_keyboard.key();
}

ReviewState ReviewTalk::state() const {
    const std::size_t left = m_queue.left();
    return {m_queue.done(), left, m_outcome.answers.secondsFor(left),
            forecast(m_desk.conversations(), m_queue.waiting())};
}

const std::vector<MessageId>& ReviewTalk::shownParents(const ReviewItem& item) const {
    return m_desk.scores(item.conversation).messages[item.message.index()].parents;
}

Result<ReviewTalk::Step> ReviewTalk::follow(const ReviewQuestion& question, const Keyboard::Key& key) {
    switch (key.kind) {
        case Keyboard::Kind::Enter:
            return decide(question.item, shownParents(question.item));
        case Keyboard::Kind::Backspace:
            return takeBack();
        case Keyboard::Kind::Escape:
            return Step::Again;
        case Keyboard::Kind::End:
            return Step::End;
        case Keyboard::Kind::Character:
            break;
    }
    return byCharacter(question, key.character);
}

Result<ReviewTalk::Step> ReviewTalk::byCharacter(const ReviewQuestion& question, char character) {
    const auto choice = static_cast<std::size_t>(character - '1');
    if (character >= '1' && choice < question.choices.size()) return decide(question.item, {question.choices[choice]});
    switch (character) {
        case 'n':
            return decide(question.item, {});
        case 'p':
            return addParent(question);
        case '/':
            return find(question);
        case 'u':
            return markUnsure(question.item);
        case 's':
            m_queue.skip();
            return Step::Asked;
        case 'r':
            return refuseMoved();
        case 'q':
            return Step::End;
        default:
            return Step::Again;
    }
}

/// What moved may be sure now, or doubtful. A sample stays as it was drawn.
void ReviewTalk::refresh() {
    if (m_plan.order != ReviewOrder::Sample) m_queue.replace(m_desk.items(m_plan));
}

Result<ReviewTalk::Step> ReviewTalk::decide(const ReviewItem& item, const std::vector<MessageId>& parents) {
    const bool asShown = parents == shownParents(item);
    Control control;
    auto moved = m_desk.decide(item, parents, control);
    if (!moved) return tl::unexpected(moved.error());
    m_outcome.answers.add(item, asShown ? ReviewAnswer::Confirmed : ReviewAnswer::Changed);
    m_moved = std::move(*moved);
    m_movedIn = item.conversation;
    m_outcome.moved += m_moved.size();
    if (!m_moved.empty()) {
        m_notice = fmt::format("This also moved {}:",
                               m_moved.size() == 1 ? "one link" : fmt::format("{} links", m_moved.size()));
        for (std::size_t i = 0; i < m_moved.size() && i < mostFound; ++i) {
            const auto& now = m_moved[i].now;
            m_notice += fmt::format(" {} now {};", MessageLine::number(m_moved[i].message),
                                    now.empty() ? "starts a thread" : "answers " + MessageLine::number(now.front()));
        }
        m_notice.back() = '.';
    }
    m_queue.pass();
    if (m_learning && m_desk.worthLearning()) {
        if (const auto learnt = learn(); !learnt) return tl::unexpected(learnt.error());
    }
    refresh();
    return Step::Asked;
}

Result<void> ReviewTalk::learn() {
    m_console.out << fmt::format("Learning from {} decisions …", m_desk.decisions()) << std::endl;
    Control control;
    const auto trial = m_desk.learn(control);
    if (!trial) return tl::unexpected(trial.error());
    m_notice += (m_notice.empty() ? "" : "\n") + trialText(*trial);
    if (trial->adaptation) m_moved.clear();  // they may have moved again
    return {};
}

Result<ReviewTalk::Step> ReviewTalk::addParent(const ReviewQuestion& question) {
    const Keyboard::Key key = m_keyboard.key();
    const auto choice = static_cast<std::size_t>(key.character - '1');
    if (key.kind != Keyboard::Kind::Character || key.character < '1' || choice >= question.choices.size()) {
        return Step::Again;
    }
    std::vector<MessageId> parents = shownParents(question.item);
    if (std::find(parents.begin(), parents.end(), question.choices[choice]) != parents.end()) return Step::Again;
    parents.push_back(question.choices[choice]);
    return decide(question.item, parents);
}

/// Earlier messages with these words, the newest first, or the one of this number.
std::vector<MessageId> ReviewTalk::found(const ReviewItem& item, const std::string& words) const {
    const std::size_t number = numberIn(words);
    if (number > 0 && number <= item.message.index()) return {MessageId(number - 1)};
    const Conversation& conversation = m_desk.tree(item.conversation).conversation();
    const icu::UnicodeString wanted = folded(words);
    std::vector<MessageId> result;
    for (std::size_t i = item.message.index(); i-- > 0 && result.size() < mostFound && !wanted.isEmpty();) {
        const MessageId message(i);
        if (folded(conversation.message(message).text).indexOf(wanted) >= 0 ||
            folded(conversation.speakerName(message)).indexOf(wanted) >= 0) {
            result.push_back(message);
        }
    }
    return result;
}

Result<ReviewTalk::Step> ReviewTalk::find(const ReviewQuestion& question) {
    m_console.out << "Words, a name, or a number such as 12: " << std::flush;
    const auto words = m_keyboard.line();
    if (!words) return Step::End;
    ReviewQuestion choice{question.item, found(question.item, *words)};
    if (choice.choices.empty()) {
        m_notice = "No earlier message has that.";
        return Step::Asked;
    }
    m_screen.showFound(choice);
    const Keyboard::Key key = m_keyboard.key();
    const auto place = static_cast<std::size_t>(key.character - '1');
    const bool chosen = key.kind == Keyboard::Kind::Character && key.character >= '1' && place < choice.choices.size();
    if (chosen) return decide(question.item, {choice.choices[place]});
    return key.kind == Keyboard::Kind::End ? Step::End : Step::Asked;
}

Result<ReviewTalk::Step> ReviewTalk::markUnsure(const ReviewItem& item) {
    if (const auto marked = m_desk.markUnsure(item); !marked) return tl::unexpected(marked.error());
    m_outcome.answers.add(item, ReviewAnswer::Unsure);
    m_queue.pass();
    return Step::Asked;
}

Result<ReviewTalk::Step> ReviewTalk::takeBack() {
    const auto item = m_queue.back();
    if (!item) {
        m_notice = "There is nothing to take back.";
        return Step::Asked;
    }
    if (!m_outcome.answers.takeBack(*item)) return Step::Asked;  // it was put off
    Control control;
    if (const auto taken = m_desk.takeBack(*item, control); !taken) return tl::unexpected(taken.error());
    m_moved.clear();
    return Step::Asked;
}

Result<ReviewTalk::Step> ReviewTalk::refuseMoved() {
    if (m_moved.empty()) return Step::Again;
    Control control;
    for (const MovedLink& link : m_moved) {
        const auto put = m_desk.decide({m_movedIn, link.message}, link.before, control);
        if (!put) return tl::unexpected(put.error());
    }
    m_notice = fmt::format("Put back: {}.", m_moved.size() == 1 ? "one link" : fmt::format("{} links", m_moved.size()));
    m_moved.clear();
    refresh();
    return Step::Asked;
}

}  // namespace antecedent
