// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/evidence/evidence.h"

#include "model/evidence/evidence_columns.h"

namespace antecedent {
namespace {

/// Writes one row; in naming mode collects the names instead.
void writeRow(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out) {
    writePlace(context, candidate, out);
    writeTime(context, candidate, out);
    writeSpeakers(context, candidate, out);
    writeAddresses(context, candidate, out);
    writeWords(context, candidate, out);
    writeProperties(context, candidate, out);
    writeTree(context, candidate, out);
    writePartners(context, candidate, out);
    writeMarks(context, candidate, out);
    writeQuotes(context, candidate, out);
    writeSubjects(context, candidate, out);
    writeRhythm(context, candidate, out);
    writeTurns(context, candidate, out);
    writeForm(context, candidate, out);
    writeDeclared(context, candidate, out);
    writeUndeclared(context, candidate, out);
}

}  // namespace

const std::vector<std::string>& evidenceNames() {
    static const std::vector<std::string> names = [] {
        ConversationState state(Genre::Unknown);
        state.arrive(MessageFacts{});
        const std::vector<std::size_t> candidates{0};
        const EvidenceContext context(state, candidates);
        std::vector<std::string> collected;
        ColumnWriter writer(nullptr, &collected);
        writeRow(context, context.candidate(0), writer);
        return collected;
    }();
    return names;
}

EvidenceRows evidenceFor(const ConversationState& state, const std::vector<std::size_t>& candidates) {
    EvidenceRows rows;
    rows.columns = evidenceNames().size();
    rows.values.resize(rows.columns * candidates.size());
    const EvidenceContext context(state, candidates);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        ColumnWriter writer(rows.values.data() + i * rows.columns, nullptr);
        writeRow(context, context.candidate(i), writer);
    }
    return rows;
}

EvidenceRows EvidenceRows::rowsAt(const std::vector<std::size_t>& places) const {
    EvidenceRows result;
    result.columns = columns;
    result.values.reserve(places.size() * columns);
    for (const std::size_t place : places) result.values.insert(result.values.end(), row(place), row(place) + columns);
    return result;
}

}  // namespace antecedent
