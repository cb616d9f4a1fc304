// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/evidence_columns.h"

#include <algorithm>
#include <cmath>

namespace antecedent {
namespace {

double logScaled(double value, double scale) {
    return std::log1p(std::max(0.0, value)) / scale;
}

bool mentions(const MessageFacts& facts, PersonId person) {
    return person.valid() && std::binary_search(facts.mentions.begin(), facts.mentions.end(), person);
}

/// The longest distances, in messages and in seconds, that share a column.
struct Bin {
    const char* name;
    double upTo;
};
constexpr double endless = 1e300;
constexpr Bin distanceBins[] = {{"distance 1", 1},
                                {"distance 2", 2},
                                {"distance 3", 3},
                                {"distance 4", 4},
                                {"distance 5", 5},
                                {"distance 6-7", 7},
                                {"distance 8-10", 10},
                                {"distance 11-15", 15},
                                {"distance 16-25", 25},
                                {"distance 26-50", 50},
                                {"distance over 50", endless}};
constexpr Bin timeBins[] = {{"within 5 s", 5},     {"within 20 s", 20},   {"within 1 min", 60},
                            {"within 2 min", 120}, {"within 5 min", 300}, {"within 15 min", 900},
                            {"within 1 h", 3600},  {"within 1 d", 86400}, {"after over 1 d", endless}};

template <std::size_t N>
void writeBins(const Bin (&bins)[N], double value, bool present, ColumnWriter& out) {
    double above = -endless;
    for (const Bin& bin : bins) {
        out.put(bin.name, present && value > above && value <= bin.upTo);
        above = bin.upTo;
    }
}

void writeOwnProperties(const MessageFacts& facts, const char* const (&names)[8], ColumnWriter& out) {
    const bool values[] = {facts.question, facts.greeting, facts.thanks,       facts.agreement,
                           facts.link,     facts.action,   facts.firstOfPerson};
    for (std::size_t i = 0; i < 7; ++i) out.put(names[i], values[i]);
    out.put(names[7], logScaled(facts.wordCount, 4));
}

}  // namespace

void writePlace(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    out.put("starts a thread", c.self);
    writeBins(distanceBins, static_cast<double>(c.distance), !c.self, out);
    out.put("distance", c.self ? 0 : logScaled(static_cast<double>(c.distance), 5));
    out.put("first message", c.index == 0);
    out.put("place of candidate", logScaled(static_cast<double>(c.index), 6));
    out.put("place of target", logScaled(static_cast<double>(context.targetIndex()), 6));
    out.put("target is first", context.targetIndex() == 0);
    const Genre genre = context.state().genre();
    out.put("chat", genre == Genre::Chat || genre == Genre::TaskChat);
    out.put("forum", genre == Genre::Forum);
    out.put("mail", genre == Genre::Mail);
    out.put("meeting", genre == Genre::Meeting);
}

void writeTime(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const MessageFacts& target = context.target();
    const bool timed = !c.self && c.facts->timed && target.timed;
    const double seconds = timed ? std::max(0.0, target.time - c.facts->time) : 0;
    out.put("timed", target.timed);
    writeBins(timeBins, seconds, timed, out);
    out.put("time between", logScaled(seconds, 12));
    out.put("message rate", logScaled(target.minuteRate, 3));
    const std::size_t own = context.latestOfTarget();
    const bool spokeTimed = own != ConversationState::none && target.timed && context.state().facts(own).timed;
    out.put("time since speaker", spokeTimed ? logScaled(target.time - context.state().facts(own).time, 12) : 0);
}

void writeSpeakers(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const PersonId speaker = context.target().person, other = c.facts->person;
    const bool known = !c.self && speaker.valid() && other.valid();
    const bool same = known && speaker == other;
    out.put("speakers known", known);
    out.put("same speaker", same);
    out.put("latest of its speaker", known && c.rankOfPerson == 0);
    out.put("latest of target's speaker", same && c.rankOfPerson == 0);
    out.put("recent for its speaker", known ? 1.0 / (1.0 + static_cast<double>(c.rankOfPerson)) : 0);
    out.put("speaker going on", same && c.runToTarget);
    out.put("only target's speaker since", known && !same && c.runToTarget);
    out.put("latest of others", known && c.latestOfOthers);
    out.put("target's speaker spoke since", known && c.targetSpokeSince > 0);
    out.put("target's speaker since", logScaled(static_cast<double>(c.targetSpokeSince), 3));
    out.put("persons between", logScaled(static_cast<double>(c.personsBetween), 3));
    const ConversationState& state = context.state();
    out.put("addressed it before", known ? logScaled(state.addressCount(speaker, other), 3) : 0);
    out.put("was addressed before", known ? logScaled(state.addressCount(other, speaker), 3) : 0);
    out.put("answered it before", known ? logScaled(state.answerCount(speaker, other), 3) : 0);
    out.put("was answered before", known ? logScaled(state.answerCount(other, speaker), 3) : 0);
    out.put("speaker spoke before", context.latestOfTarget() != ConversationState::none);
}

void writeAddresses(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const MessageFacts& target = context.target();
    const MessageFacts& facts = *c.facts;
    const PersonId speaker = target.person;
    const bool known = !c.self && speaker.valid() && facts.person.valid();
    const bool addressed = known && target.addressee == facts.person;
    const bool backAddress = known && facts.addressee == speaker;
    out.put("addressed", addressed);
    out.put("addressed with mark", addressed && target.firstWordMarked);
    out.put("named", known && mentions(target, facts.person));
    out.put("target addresses somebody", target.addressee.valid());
    out.put("target addresses another", !c.self && target.addressee.valid() && !addressed);
    out.put("target addresses stranger", target.firstWordMarked && !target.addressee.valid());
    out.put("target names somebody", !target.mentions.empty());
    out.put("addresses target's speaker", backAddress);
    out.put("names target's speaker", !c.self && mentions(facts, speaker));
    out.put("addresses somebody", !c.self && facts.addressee.valid());
    out.put("addresses another", known && facts.addressee.valid() && !backAddress);
    out.put("addresses stranger", !c.self && facts.firstWordMarked && !facts.addressee.valid());
    out.put("same addressee", !c.self && target.addressee.valid() && target.addressee == facts.addressee);
    out.put("latest of addressee", !c.self && c.index == context.latestOfAddressee());
    out.put("latest to target's speaker", !c.self && c.index == context.latestToTarget());
    out.put("unanswered call", backAddress && c.targetSpokeSince == 0);
    out.put("mutual address", addressed && backAddress);
    out.put("recent of addressee", addressed ? 1.0 / (1.0 + static_cast<double>(c.rankOfPerson)) : 0);
    const std::size_t latest = context.latestOfAddressee();
    const bool far = latest == ConversationState::none;
    out.put("addressee's distance", far ? 0 : logScaled(static_cast<double>(context.targetIndex() - latest), 6));
}

void writeWords(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const MessageFacts& target = context.target();
    std::vector<std::uint32_t> shared;
    if (!c.self) {
        std::set_intersection(target.words.begin(), target.words.end(), c.facts->words.begin(), c.facts->words.end(),
                              std::back_inserter(shared));
    }
    double sum = 0, rarest = 0;
    for (const std::uint32_t word : shared) {
        const double weight = context.state().inverseFrequency(word);
        sum += weight;
        rarest = std::max(rarest, weight);
    }
    const auto all = static_cast<double>(target.words.size() + c.facts->words.size() - shared.size());
    out.put("shared words", logScaled(static_cast<double>(shared.size()), 3));
    out.put("weight of shared words", logScaled(sum, 4));
    out.put("rarest shared word", rarest / 8);
    out.put("share of shared words", all > 0 ? static_cast<double>(shared.size()) / all : 0);
    out.put("share of target's words", context.targetWordWeight() > 0 ? sum / context.targetWordWeight() : 0);
    std::size_t found = 0;
    for (const std::uint64_t quote : target.quotes) {
        found += !c.self && std::binary_search(c.facts->lines.begin(), c.facts->lines.end(), quote);
    }
    out.put("quoted", found > 0);
    out.put("share of quotes",
            target.quotes.empty() ? 0 : static_cast<double>(found) / static_cast<double>(target.quotes.size()));
    out.put("target quotes", !target.quotes.empty());
}

void writeProperties(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    static constexpr const char* candidateNames[8] = {
        "asks", "greets", "thanks", "agrees", "has a link", "is an action", "first of its speaker", "length"};
    static constexpr const char* targetNames[8] = {"target asks",
                                                   "target greets",
                                                   "target thanks",
                                                   "target agrees",
                                                   "target has a link",
                                                   "target is an action",
                                                   "first of target's speaker",
                                                   "length of target"};
    writeOwnProperties(*c.facts, candidateNames, out);
    writeOwnProperties(context.target(), targetNames, out);
    out.put("question of another", !c.self && c.facts->question && c.facts->person != context.target().person);
}

/// Stands in where a candidate has no place in the tree yet.
const ThreadState noThread;

void writeTree(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const ConversationState& state = context.state();
    const ThreadHistory& history = state.history();
    const PersonId speaker = context.target().person;
    const bool placed = !c.self && c.index < history.size();
    const ThreadState& thread = placed ? history.thread(c.index) : noThread;
    const auto flag = [&](const char* name, bool value) { out.put(name, placed && value); };
    const auto scaled = [&](const char* name, std::size_t value, double scale) {
        out.put(name, placed ? logScaled(static_cast<double>(value), scale) : 0);
    };
    const auto spokeAny = [&](const auto& messages) {
        return std::any_of(messages.begin(), messages.end(),
                           [&](std::size_t message) { return state.facts(message).person == speaker; });
    };
    const bool known = placed && speaker.valid();
    flag("place known", placed && history.known(c.index));
    flag("starts its thread", placed && history.parents(c.index).empty());
    flag("has a reply", placed && history.replyCount(c.index) > 0);
    scaled("replies", placed ? history.replyCount(c.index) : 0, 2);
    flag("answered by target's speaker", placed && speaker.valid() && history.answeredBy(c.index, speaker));
    flag("answers target's speaker", known && spokeAny(history.parents(c.index)));
    flag("target's speaker in its chain", known && spokeAny(history.ancestors(c.index, 0, 16)));
    flag("target's speaker in its thread",
         speaker.valid() && std::binary_search(thread.persons.begin(), thread.persons.end(), speaker));
    flag("in speaker's latest thread", placed && history.threadOf(c.index) == context.latestThread());
    scaled("depth", placed ? history.depth(c.index) : 0, 3);
    scaled("thread's size", thread.size, 4);
    scaled("thread's persons", thread.persons.size(), 3);
    flag("newest of its thread", thread.newest == c.index);
    scaled("distance to thread's newest", placed ? thread.newest - c.index : 0, 4);
    scaled("thread's silence", placed ? context.targetIndex() - thread.newest : 0, 5);
    scaled("distance of newest reply", placed ? history.newestReply(c.index) - c.index : 0, 4);
    const bool timed = placed && context.target().timed && state.facts(thread.newest).timed;
    out.put("time of thread's silence",
            timed ? logScaled(context.target().time - state.facts(thread.newest).time, 12) : 0);
    flag("thread's newest is speaker's", placed && speaker.valid() && state.facts(thread.newest).person == speaker);
}

}  // namespace antecedent
