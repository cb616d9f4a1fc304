// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "model/evidence/conversation_state.h"

namespace antecedent {

/// Takes the values of one evidence row in order, or (without a place to write to) the names of the columns.
class ColumnWriter {
public:
    ColumnWriter(float* values, std::vector<std::string>* names) : m_values(values), m_names(names) {}

    void put(const char* name, double value) {
        if (m_values != nullptr) *m_values++ = static_cast<float>(value);
        if (m_names != nullptr) m_names->emplace_back(name);
    }

private:
    float* m_values;
    std::vector<std::string>* m_names;
};

/// A candidate and what lies between it and the target.
struct CandidateView {
    std::size_t index = 0;
    const MessageFacts* facts = nullptr;
    bool self = false;
    std::size_t distance = 0;      ///< in candidates: 1 is the message just before
    std::size_t rankOfPerson = 0;  ///< later messages of its speaker before the target
    std::size_t targetSpokeSince = 0;
    std::size_t personsBetween = 0;
    bool runToTarget = false;     ///< everything between is by the target's speaker
    bool latestOfOthers = false;  ///< newest message not by the target's speaker
    std::size_t turnsBack = 0;    ///< changes of speaker from it to the target
    bool endsTurn = false;        ///< what comes next is by another speaker
    bool onlyTheTwo = false;      ///< everything between is by its speaker or the target's
    double silence = 0;           ///< seconds, the longest between it and the target
    double silenceBefore = 0;     ///< seconds since the message before it
    bool silenceKnown = false;
    QuoteFit quoteFit;  ///< how what the target quotes fits it
};

/// Who spoke in the latest messages before a target.
struct Lately {
    static constexpr std::size_t messages = 12;
    std::size_t persons = 0;
    std::size_t ofTarget = 0;  ///< messages by the target's speaker
};

/// What all candidates of a target share, computed once.
class EvidenceContext {
public:
    EvidenceContext(const ConversationState& state, const std::vector<std::size_t>& candidates);

    const CandidateView& candidate(std::size_t i) const { return m_candidates[i]; }
    /// The target as its own candidate.
    const CandidateView& newest() const { return m_candidates.back(); }
    const ConversationState& state() const { return m_state; }
    const MessageFacts& target() const { return m_target; }
    std::size_t targetIndex() const { return m_state.size() - 1; }
    double targetWordWeight() const { return m_targetWordWeight; }
    std::size_t latestOfAddressee() const { return m_latestOfAddressee; }
    std::size_t latestToTarget() const { return m_latestToTarget; }
    std::size_t latestOfTarget() const { return m_latestOfTarget; }
    std::size_t latestThread() const { return m_latestThread; }
    const Lately& lately() const { return m_lately; }
    /// Whether the quote's author and time fit one of the candidates.
    bool quotedFound() const { return m_quotedFound; }

private:
    void look(const std::vector<std::size_t>& candidates);
    void lookAtTurns();
    void lookAround();

    const ConversationState& m_state;
    const MessageFacts& m_target;
    std::vector<CandidateView> m_candidates;
    double m_targetWordWeight = 0;
    std::size_t m_latestOfAddressee;
    std::size_t m_latestToTarget;
    std::size_t m_latestOfTarget;
    std::size_t m_latestThread;
    Lately m_lately;
    bool m_quotedFound = false;
};

void writePlace(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
void writeTime(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
void writeSpeakers(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
void writeAddresses(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
void writeWords(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
/// What a quote's words, and the line before it, tell of the message quoted.
void writeQuotes(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
void writeSubjects(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
void writeProperties(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
void writeTree(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
/// Who talks with whom at the moment, and marks that text in lower case does not show.
void writePartners(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
void writeMarks(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
/// Silences and turns: what belongs together where people write over hours and days, in bursts.
void writeRhythm(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
void writeTurns(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
/// The form of a message: emoji alone, a picture, many lines, somebody marked with "@".
void writeForm(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
/// Replies that a platform's reply button declares, as far as they are shown.
void writeDeclared(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);
void writeUndeclared(const EvidenceContext& context, const CandidateView& candidate, ColumnWriter& out);

}  // namespace antecedent
