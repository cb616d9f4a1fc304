// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <iterator>

#include "model/evidence/evidence_columns.h"

namespace antecedent {
namespace {

std::size_t sharedCount(const std::vector<std::uint32_t>& some, const std::vector<std::uint32_t>& others) {
    std::vector<std::uint32_t> shared;
    std::set_intersection(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(shared));
    return shared.size();
}

/// Share of the runs of words in the target's quotes that the candidate has said itself.
double quotedShare(const MessageFacts& target, const MessageFacts& candidate) {
    if (target.quotedRuns.empty()) return 0;
    return static_cast<double>(sharedCount(target.quotedRuns, candidate.runs)) /
           static_cast<double>(target.quotedRuns.size());
}

bool attributedLater(const MessageFacts& target, PersonId person) {
    const auto& quoted = target.attributions;
    return person.valid() && quoted.size() > 1 &&
           std::any_of(quoted.begin() + 1, quoted.end(),
                       [person](const QuotedMessage& q) { return q.person == person; });
}

/// How much of the shorter subject the longer one repeats, as "Lamps (was: Chairs)" does.
double sharedSubject(const MessageFacts& target, const MessageFacts& candidate) {
    const std::size_t shorter = std::min(target.subjectWords.size(), candidate.subjectWords.size());
    return shorter == 0 ? 0
                        : static_cast<double>(sharedCount(target.subjectWords, candidate.subjectWords)) /
                              static_cast<double>(shorter);
}

}  // namespace

void writeQuotes(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const MessageFacts& target = context.target();
    const QuoteFit& fit = c.quoteFit;
    const bool known = !target.attributions.empty() && target.attributions.front().person.valid();
    const double share = c.self ? 0 : quotedShare(target, *c.facts);
    out.put("quoted by name", fit.author);
    out.put("quoted by time", fit.time);
    out.put("quoted by name and time", fit.author && fit.time);
    out.put("latest quoted by name", fit.author && c.rankOfPerson == 0);
    out.put("quoted by name, no time fits", fit.author && !context.quotedFound());
    out.put("another is quoted by name", !c.self && known && !fit.author);
    out.put("another is quoted by name and time", !c.self && context.quotedFound() && !(fit.author && fit.time));
    out.put("quoted by name later", !c.self && attributedLater(target, c.facts->person));
    out.put("target quotes by name", known);
    out.put("quoted directly", share > 0);
    out.put("share of direct quotes", share);
    out.put("most of direct quotes", share > 0.5);
}

void writeSubjects(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const MessageFacts& target = context.target();
    const bool has = target.subject != 0;
    const bool both = !c.self && has && c.facts->subject != 0;
    const double shared = both ? sharedSubject(target, *c.facts) : 0;
    out.put("same subject", both && target.subject == c.facts->subject);
    out.put("another subject", both && target.subject != c.facts->subject);
    out.put("share of subject's words", shared);
    out.put("share of another subject's words", both && target.subject != c.facts->subject ? shared : 0);
    out.put("target's subject is known", has && !target.subjectIsNew);
    out.put("target's subject is new", has && target.subjectIsNew);
    out.put("target's subject is that of a reply", has && target.subjectOfReply);
    out.put("new subject of a reply", has && target.subjectIsNew && target.subjectOfReply);
    out.put("starts with a known subject", c.self && has && !target.subjectIsNew);
    out.put("starts with a new subject", c.self && has && target.subjectIsNew);
}

}  // namespace antecedent
