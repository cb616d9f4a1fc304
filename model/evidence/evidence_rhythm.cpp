// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <cmath>

#include "model/evidence/evidence_columns.h"

namespace antecedent {
namespace {

constexpr double minute = 60, hour = 3600, day = 86400;
constexpr double unusualScale = 6;

double logScaled(double value, double scale) {
    return std::log1p(std::max(0.0, value)) / scale;
}

}  // namespace

void writeRhythm(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const Rhythm& rhythm = context.state().rhythm();
    const CandidateView& target = context.newest();
    const bool timed = !c.self && c.facts->timed && context.target().timed;
    const double seconds = timed ? std::max(0.0, context.target().time - c.facts->time) : 0;
    out.put("less than 3 h before", timed && seconds < 3 * hour);
    out.put("less than 8 h before", timed && seconds < 8 * hour);
    out.put("less than 3 d before", timed && seconds < 3 * day);
    const bool known = target.silenceKnown;
    const double unusual = known ? rhythm.unusual(target.silenceBefore) / unusualScale : 0;
    out.put("silence before target", known ? logScaled(target.silenceBefore, 12) : 0);
    out.put("unusual silence before target", unusual);
    out.put("starts after unusual silence", c.self ? unusual : 0);
    out.put("starts after over 10 min", c.self && known && target.silenceBefore > 10 * minute);
    out.put("starts after over 1 h", c.self && known && target.silenceBefore > hour);
    out.put("starts after over 6 h", c.self && known && target.silenceBefore > 6 * hour);
    out.put("longest silence since", timed ? logScaled(c.silence, 12) : 0);
    out.put("unusual silence since", timed ? rhythm.unusual(c.silence) / unusualScale : 0);
    out.put("silent for over 10 min since", timed && c.silence > 10 * minute);
    out.put("silent for over 1 h since", timed && c.silence > hour);
    out.put("silent for over 6 h since", timed && c.silence > 6 * hour);
    out.put("comes after over 1 h", !c.self && c.silenceKnown && c.silenceBefore > hour);
    out.put("unusual silence before", !c.self && c.silenceKnown ? rhythm.unusual(c.silenceBefore) / unusualScale : 0);
}

void writeTurns(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const bool known = !c.self && c.facts->person.valid() && context.target().person.valid();
    out.put("in the same turn", known && c.turnsBack == 0);
    out.put("one turn back", known && c.turnsBack == 1);
    out.put("two turns back", known && c.turnsBack == 2);
    out.put("three turns back", known && c.turnsBack == 3);
    out.put("turns back", known ? logScaled(static_cast<double>(c.turnsBack), 5) : 0);
    out.put("ends its turn", known && c.endsTurn);
    out.put("ends the turn before", known && c.endsTurn && c.turnsBack == 1);
    out.put("only the two since", known && c.onlyTheTwo);
    out.put("only the two since, of another", known && c.onlyTheTwo && c.facts->person != context.target().person);
    const Lately& before = context.lately();
    out.put("persons lately", logScaled(static_cast<double>(before.persons), 3));
    out.put("target's speaker lately", static_cast<double>(before.ofTarget) / Lately::messages);
    out.put("starts as somebody new lately", c.self && before.ofTarget == 0);
}

void writeForm(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const MessageFacts& target = context.target();
    const auto marks = [](const MessageFacts& facts, PersonId person) {
        return person.valid() && std::binary_search(facts.marked.begin(), facts.marked.end(), person);
    };
    const bool marked = !c.self && marks(target, c.facts->person);
    out.put("marked", marked);
    out.put("latest of one marked", marked && c.rankOfPerson == 0);
    out.put("target marks another", !c.self && !target.marked.empty() && !marked);
    out.put("target marks somebody", !target.marked.empty());
    out.put("marks target's speaker", !c.self && marks(*c.facts, target.person));
    out.put("without words", !c.self && c.facts->wordless);
    out.put("target is without words", target.wordless);
    out.put("an attachment", !c.self && c.facts->attachment);
    out.put("target is an attachment", target.attachment);
    out.put("of one or two words", !c.self && c.facts->wordCount <= 2);
    out.put("target is of one or two words", target.wordCount <= 2);
    out.put("lines", c.self ? 0 : logScaled(c.facts->lineCount, 3));
    out.put("lines of target", logScaled(target.lineCount, 3));
}

}  // namespace antecedent
