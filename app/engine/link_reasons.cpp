// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/link_reasons.h"

#include <algorithm>

#include "app/engine/near_past.h"

namespace antecedent {
namespace {

constexpr double nearSeconds = 15 * 60;     // a time between that speaks for a link
constexpr double silenceSeconds = 30 * 60;  // a silence that speaks for a new thread
constexpr std::size_t shownWords = 2;
constexpr std::size_t chainLength = 16;

using Reasons = std::vector<LinkReason>;

bool names(const MessageFacts& facts, PersonId person) {
    return person.valid() && std::binary_search(facts.mentions.begin(), facts.mentions.end(), person);
}

/// A line of it is repeated, or the words before a quote tell its author and its time.
bool quotes(const MessageFacts& facts, const MessageFacts& quoted) {
    const QuoteFit fit = quoteFit(facts, quoted);
    if (fit.author && fit.time) return true;
    return std::any_of(facts.quotes.begin(), facts.quotes.end(), [&](std::uint64_t quote) {
        return std::binary_search(quoted.lines.begin(), quoted.lines.end(), quote);
    });
}

/// Collects what speaks for one earlier message.
class LinkWitness {
public:
    LinkWitness(const NearPast& past, std::size_t place)
        : m_past(past),
          m_place(place),
          m_last(past.size() - 1),
          m_target(past.state().facts(m_last)),
          m_it(past.state().facts(place)) {}

    Reasons collect() {
        const bool known = m_target.person.valid() && m_it.person.valid();
        m_same = known && m_target.person == m_it.person;
        add(quotes(m_target, m_it), ReasonKind::QuotesIt);
        if (known && !m_same) addNames();
        add(m_target.subject != 0 && m_target.subject == m_it.subject && severalSubjects(), ReasonKind::SameSubject);
        addTalk();
        auto words = m_past.sharedWords(m_last, m_place, shownWords);
        if (!words.empty()) m_reasons.push_back({ReasonKind::SharesWords, std::move(words)});
        add(m_same && between(), ReasonKind::GoesOn);
        if (m_target.person.valid()) addTree();
        add(!m_same && m_place + 1 == m_last, ReasonKind::RightAfter);
        const double seconds = m_target.time - m_it.time;
        if (m_target.timed && m_it.timed && seconds >= 0 && seconds <= nearSeconds) {
            m_reasons.push_back({ReasonKind::TimeBetween, {}, seconds});
        }
        const Genre genre = m_past.state().genre();
        add(m_place == 0 && (genre == Genre::Forum || genre == Genre::Mail), ReasonKind::OpensThread);
        return std::move(m_reasons);
    }

private:
    void add(bool holds, ReasonKind kind) {
        if (holds) m_reasons.push_back({kind});
    }

    void addNames() {
        const bool begins = m_target.addressee == m_it.person;
        add(begins, ReasonKind::NamesSpeaker);
        add(!begins && names(m_target, m_it.person), ReasonKind::MentionsSpeaker);
        add(m_it.addressee == m_target.person || names(m_it, m_target.person), ReasonKind::IsNamed);
    }

    void addTalk() {
        const bool asked = m_it.question && !m_same;
        add(asked && m_target.agreement, ReasonKind::AnswersYesOrNo);
        add(asked && !m_target.agreement && !m_target.question, ReasonKind::FollowsQuestion);
        add(m_target.thanks && !m_same, ReasonKind::Thanks);
    }

    void addTree() {
        const ThreadHistory& history = m_past.state().history();
        bool answered = false;
        for (const std::size_t parent : history.parents(m_place)) {
            answered = answered || m_past.state().facts(parent).person == m_target.person;
        }
        bool inChain = false;
        for (const std::size_t ancestor : history.ancestors(m_place, 0, chainLength)) {
            inChain = inChain || m_past.state().facts(ancestor).person == m_target.person;
        }
        add(answered && !m_same, ReasonKind::ReturnsToSpeaker);
        add(inChain && !answered && !m_same, ReasonKind::SpeakerInThread);
    }

    bool severalSubjects() const {
        for (std::size_t i = 0; i < m_last; ++i) {
            const std::uint32_t subject = m_past.state().facts(i).subject;
            if (subject != 0 && subject != m_target.subject) return true;
        }
        return false;
    }

    /// Everything between is by the message's speaker.
    bool between() const {
        for (std::size_t i = m_place + 1; i < m_last; ++i) {
            if (m_past.state().facts(i).person != m_target.person) return false;
        }
        return true;
    }

    const NearPast& m_past;
    std::size_t m_place;
    std::size_t m_last;
    const MessageFacts& m_target;
    const MessageFacts& m_it;
    bool m_same = false;
    Reasons m_reasons;
};

bool sharesNothing(const NearPast& past, const MessageFacts& target) {
    if (target.words.empty()) return false;
    for (std::size_t i = 0; i + 1 < past.size(); ++i) {
        const auto& words = past.state().facts(i).words;
        const bool shared = std::any_of(words.begin(), words.end(), [&](std::uint32_t word) {
            return std::binary_search(target.words.begin(), target.words.end(), word);
        });
        if (shared) return false;
    }
    return true;
}

Reasons reasonsToStart(const NearPast& past) {
    const MessageFacts& target = past.state().facts(past.size() - 1);
    if (past.size() == 1) return {{ReasonKind::FirstMessage}};
    Reasons reasons;
    if (target.subject != 0 && target.subjectIsNew) reasons.push_back({ReasonKind::NewSubject});
    const MessageFacts& before = past.state().facts(past.size() - 2);
    const double silence = target.timed && before.timed ? target.time - before.time : 0;
    if (target.greeting) reasons.push_back({ReasonKind::Greets});
    if (silence >= silenceSeconds) reasons.push_back({ReasonKind::Silence, {}, silence});
    if (target.question && target.mentions.empty()) reasons.push_back({ReasonKind::AsksEveryone});
    if (target.firstOfPerson) reasons.push_back({ReasonKind::NewSpeaker});
    if (sharesNothing(past, target)) reasons.push_back({ReasonKind::SharesNothing});
    return reasons;
}

}  // namespace

std::vector<LinkReason> reasonsFor(const ReplyTree& tree, MessageId message, MessageId candidate) {
    const bool exists = message.valid() && message.index() < tree.size();
    if (!exists || !candidate.valid() || candidate > message) return {};
    const NearPast past(tree, message, candidate);
    if (candidate == message) return reasonsToStart(past);
    return LinkWitness(past, past.placeOf(candidate)).collect();
}

}  // namespace antecedent
