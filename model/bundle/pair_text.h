// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <unordered_map>
#include <vector>

#include "graph/conversation/conversation.h"
#include "model/bundle/text_encoder.h"
#include "model/network/pair_scorer.h"

namespace antecedent {

/// How much is read of each message.
struct PairTextOptions {
    std::size_t tokens = 64;   ///< of the candidate and of the target; without context with [CLS] and [SEP]
    std::size_t context = 20;  ///< of each message around them; 0: the two alone, and nothing tells who speaks
};

/// Writes a candidate and the target, messages of one conversation, as the text that a second look reads:
/// `[CLS] before [SEP] candidate [SEP] after [SEP]` and, as the pair's second part, `earlier [SEP] before
/// [SEP] target [SEP]`. Each message begins with who speaks, seen from the target: "i :", "you :" (the
/// candidate's speaker) or "he :" (another, or nobody knows). A message that there is none of, that stands
/// there already, or that is the target itself leaves its place empty. Without context it is `[CLS] candidate
/// [SEP] target [SEP]`. A target that is its own candidate, "starts a thread", stands without a first part.
class PairWriter {
public:
    /// Refers to both for as long as it lives, and keeps the tokens of every message it has read.
    PairWriter(const TextEncoder& encoder, const Conversation& conversation, PairTextOptions options);

    TokenPair pair(std::size_t candidate, std::size_t target);

private:
    struct Place;
    class Lines;

    const std::vector<std::int32_t>& tokens(std::size_t message);
    TokenPair alone(const Place& place);
    void writeCandidate(const Place& place, Lines& lines, TokenPair& pair);
    void writeTarget(const Place& place, Lines& lines, TokenPair& pair);

    const TextEncoder& m_encoder;
    const Conversation& m_conversation;
    PairTextOptions m_options;
    std::vector<std::int32_t> m_i, m_you, m_he;
    std::unordered_map<std::size_t, std::vector<std::int32_t>> m_tokens;
};

}  // namespace antecedent
