// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <iterator>

#include "model/text/evidence_columns.h"

namespace antecedent {
namespace {

/// Share of the runs of words in the target's quotes that the candidate has said itself.
double quotedShare(const MessageFacts& target, const MessageFacts& candidate) {
    if (target.quotedRuns.empty()) return 0;
    std::vector<std::uint32_t> shared;
    std::set_intersection(target.quotedRuns.begin(), target.quotedRuns.end(), candidate.runs.begin(), candidate.runs.end(),
                          std::back_inserter(shared));
    return static_cast<double>(shared.size()) / static_cast<double>(target.quotedRuns.size());
}

bool attributedLater(const MessageFacts& target, PersonId person) {
    const auto& quoted = target.attributions;
    return person.valid() && quoted.size() > 1 &&
           std::any_of(quoted.begin() + 1, quoted.end(), [person](const QuotedMessage& q) { return q.person == person; });
}

}  // namespace

void writeQuotes(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const MessageFacts& target = context.target();
    const QuoteFit fit = c.self ? QuoteFit{} : quoteFit(target, *c.facts);
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

}  // namespace antecedent
