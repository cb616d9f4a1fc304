// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include "graph/tree/link_scores.h"
#include "model/evidence/conversation_state.h"

namespace antecedent {

/// How scores become probabilities and links; fitted on dev, one set for each setting.
struct DecisionOptions {
    double temperature = 1;      ///< scores are divided by it before the softmax
    double selfBias = 0;         ///< added to the score of "starts a thread"
    double secondParent = 0.35;  ///< probability from which a further candidate is a parent too
    /// From the best candidate's share of the softmax, in log-odds, to the chance that it is right: slope *
    /// share + offset (Platt 1999). A message may have several true parents, which then divide the softmax
    /// between them.
    double sureSlope = 1;
    double sureOffset = 0;
};

/// What can be known of a message's place, in a chat: hardly anybody was called by name so far (NameUse), so that less
/// can be known; or replies are declared by a platform's button, and this message declares none, so that it hangs
/// where nobody needs a button to see it.
enum class Circumstance { Usual, Nameless, Undeclared };

/// What decisions are fitted for: a genre, and in chats also the circumstance.
struct Setting {
    Genre genre = Genre::Unknown;
    Circumstance circumstance = Circumstance::Usual;

    Setting(Genre of,
            Circumstance in = Circumstance::Usual)  // NOLINT(google-explicit-constructor): a genre is a setting
        : genre(of), circumstance(of == Genre::Chat ? in : Circumstance::Usual) {}
    bool operator<(const Setting& other) const {
        return std::tie(genre, circumstance) < std::tie(other.genre, other.circumstance);
    }
};

inline constexpr std::array allCircumstances{Circumstance::Usual, Circumstance::Nameless, Circumstance::Undeclared};

/// "chat", "chat without names", "chat with declared replies" and so on.
std::string settingName(const Setting& setting);

/// The setting of the newest message.
Setting settingOf(const ConversationState& state);

using Decisions = std::map<Setting, DecisionOptions>;

/// Those of the setting, else of its genre, else those over all, else the standard.
const DecisionOptions& decisionFor(const Decisions& decisions, Setting setting);

/// Probabilities of the candidates (softmax of score / temperature, bias on the last place: the target
/// itself).
std::vector<double> candidateProbabilities(const std::vector<float>& scores, const DecisionOptions& options);

/// The chance that a best candidate with this share of the softmax (between 0 and 1) is right.
double chanceOfRight(double share, const DecisionOptions& options);

/// Candidates with their probabilities, best first, and the links decided on. `candidates` are message
/// indices, the last is the target itself.
MessageScores decide(const std::vector<std::size_t>& candidates, const std::vector<float>& scores,
                     const DecisionOptions& options, std::size_t keep);

/// The place that a decision gives a message, with its doubts.
MessagePlace placeOf(const MessageScores& scores, MessageId self);

}  // namespace antecedent
