// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <cmath>

#include "model/evidence/evidence_columns.h"

namespace antecedent {
namespace {

/// 1 for the message just before, falling slowly with the distance; 0 when there is none.
double recency(const EvidenceContext& context, std::size_t index) {
    if (index == DeclaredReplies::none) return 0;
    return 1.0 / (1.0 + std::log1p(static_cast<double>(context.targetIndex() - index)));
}

/// How lately a person declared to answer somebody, if that was not `other`.
double busyWithAnother(const EvidenceContext& context, PersonId person, PersonId other) {
    const DeclaredReplies::Partner partner = context.state().declaredReplies().latestPartner(person);
    return partner.person == other ? 0 : recency(context, partner.message);
}

/// One kind of message, told from the others in the columns that say most of where it hangs.
struct KindNames {
    const char *is, *starts, *previous, *same, *goingOn, *latestOfOthers, *turnBefore, *distance;
};

void writeKind(const KindNames& names, bool is, const CandidateView& c, ColumnWriter& out) {
    const bool same = !c.self && c.facts->person.valid() && c.turnsBack == 0;
    out.put(names.is, is);
    out.put(names.starts, is && c.self);
    out.put(names.previous, is && c.distance == 1);
    out.put(names.same, is && same);
    out.put(names.goingOn, is && same && c.distance == 1);
    out.put(names.latestOfOthers, is && c.latestOfOthers);
    out.put(names.turnBefore, is && !c.self && c.turnsBack == 1);
    out.put(names.distance, is && !c.self ? std::log1p(static_cast<double>(c.distance)) / 5 : 0);
}

}  // namespace

void writeDeclared(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    const DeclaredReplies& replies = context.state().declaredReplies();
    const PersonId speaker = context.target().person, other = c.facts->person;
    const bool known = !c.self && speaker.valid() && other.valid();
    const std::vector<PersonId>& answerers = replies.answerers(c.index);
    const bool bySpeaker = speaker.valid() && std::binary_search(answerers.begin(), answerers.end(), speaker);
    out.put("replies are declared", replies.any());
    out.put("replies declared lately", replies.lately());
    out.put("declares a reply", !c.self && replies.declares(c.index));
    out.put("declares to answer target's speaker", !c.self && replies.answers(c.index, speaker));
    out.put("latest declares to answer target's speaker",
            !c.self && c.rankOfPerson == 0 && replies.answers(c.index, speaker));
    out.put("declared to be answered", !answerers.empty());
    out.put("target's speaker declared to answer it", bySpeaker);
    out.put("another declared to answer it", answerers.size() > (bySpeaker ? 1 : 0));
    out.put("declared exchange of the two", known ? recency(context, replies.latestExchange(speaker, other)) : 0);
    out.put("its speaker declared to answer another",
            known && speaker != other ? busyWithAnother(context, other, speaker) : 0);
    out.put("target's speaker declared to answer another",
            known && speaker != other ? busyWithAnother(context, speaker, other) : 0);
    out.put("target's speaker uses the button", replies.any() ? replies.habit(speaker) : 0);
}

void writeUndeclared(const EvidenceContext& context, const CandidateView& c, ColumnWriter& out) {
    static constexpr KindNames undeclared{
        "target declares none",       "declares none, starts",   "declares none, previous",
        "declares none, same turn",   "declares none, goes on",  "declares none, latest of others",
        "declares none, turn before", "declares none, distance",
    };
    static constexpr KindNames declared{
        "target declares a reply",       "declares a reply, starts",   "declares a reply, previous",
        "declares a reply, same turn",   "declares a reply, goes on",  "declares a reply, latest of others",
        "declares a reply, turn before", "declares a reply, distance",
    };
    const ConversationState& state = context.state();
    writeKind(undeclared, state.choseNoButton(), c, out);
    writeKind(declared, context.target().declaresReply, c, out);
    const double habit = state.choseNoButton() ? state.declaredReplies().habit(context.target().person) : 0;
    out.put("declares none against habit, previous", c.distance == 1 ? habit : 0);
    out.put("declares none against habit, starts", c.self ? habit : 0);
}

}  // namespace antecedent
