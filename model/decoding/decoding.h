// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "graph/tree/link_scores.h"
#include "model/adaptation/score_adaptation.h"
#include "model/bundle/decision.h"
#include "model/bundle/second_look.h"
#include "model/decoding/encoding_feed.h"
#include "model/decoding/redecision.h"
#include "model/decoding/seen_examples.h"
#include "model/decoding/walk_snapshots.h"
#include "model/evidence/conversation_walk.h"
#include "model/network/batch_builder.h"

namespace antecedent {

/// One conversation to decode.
struct DecodeJob {
    ConversationPtr conversation;
    torch::Tensor vectors;                   ///< [messages, text], where they are kept already …
    const TextEncoder* encoder = nullptr;    ///< … else messages are encoded as the decoding comes to them
    const SecondLook* secondLook = nullptr;  ///< null: none is taken; else `encoder` must be there
    WalkOptions walk;
    Decisions decisions;
    StandingLinks fixed;    ///< links that stand
    StandingLinks history;  ///< what the mask and the evidence see instead of the predictions (gold, for measuring)
    std::size_t end = static_cast<std::size_t>(-1);     ///< messages from here on are left alone
    std::size_t keep = 8;                               ///< candidates kept per message
    std::size_t helpers = 0;                            ///< threads that encode what is decided next
    std::shared_ptr<const ScoreAdaptation> adaptation;  ///< null: the model as it is
    /// Called with each message that the network scores, and the model's own log-odds of its candidates.
    std::function<void(std::size_t, const TargetExample&, std::vector<double>)> observe;
    bool mayGoBack = false;  ///< what it takes to decide earlier messages anew is kept (see Decoding::redecide)
};

/// One conversation on its way through the decoder. The conversation may grow while it is decoded: memory
/// beside the scores and the facts of the messages does not grow with it, nor does the time for one more
/// message.
class Decoding {
public:
    /// `match` compares tokens; empty where the network uses none.
    Decoding(DecodeJob job, TokenMatch match);

    /// One that has come to its end: `known` was decided with the links that stand in the job, by the same model.
    Decoding(DecodeJob job, TokenMatch match, LinkScores known);

    /// Other links that stand: the following calls of `advance` come to the messages that are to be decided anew, and
    /// to no others that are decided already. False where none is.
    bool redecide(StandingLinks fixed, Reach reach);
    /// Makes ready what it will take when another link stands for a message, until `keepGoing` answers false.
    void prepare(std::size_t message, const std::function<bool()>& keepGoing);
    /// What it has not come to is left for later.
    void leaveTheRest();
    /// Messages were left for later.
    bool leftSome() const { return m_leftFrom < m_passed; }
    /// After the end was reached: messages that are decided otherwise now, ascending.
    std::vector<std::size_t> takeChanged() { return std::move(m_changed); }

    /// The same conversation with more messages at its end; `fixed` are links that stand among those.
    void grow(ConversationPtr longer, StandingLinks fixed);

    /// Advances to the next message that the network must score; false at the end, or when `keepGoing`, asked
    /// now and then, answers false; then it may be called again.
    bool advance(const std::function<bool()>& keepGoing);
    /// The message `advance` came to.
    BatchItem item();
    /// Null: none is to be taken.
    const SecondLook* secondLook() const { return m_job.secondLook; }
    /// The message with each of the candidates at some places, for a second look.
    std::vector<TokenPair> pairs(const std::vector<std::size_t>& places) const;
    /// Leaves a thread start that its source rules out no chance.
    void constrain(std::vector<float>& scores) const;
    /// Its scores, in the order of its candidates.
    void take(const std::vector<float>& scores);

    std::size_t done() const { return m_passed; }
    /// How far the walk has come, which `redecide` sets back.
    std::size_t reached() const { return m_walk.state().size(); }
    std::size_t size() const { return m_job.conversation->size(); }
    const LinkScores& scores() const { return m_scores; }
    LinkScores takeScores() { return std::move(m_scores); }

private:
    bool arrive();
    MessageScores decided(const std::vector<float>& scores) const;
    void settle(std::size_t target);
    void settleAgain(std::size_t end);
    std::size_t rewindBefore(std::size_t message);
    void restoreOwn(std::size_t target);
    bool staysAsBefore(std::size_t target) const;
    bool isNear(std::size_t target);
    bool settledAsBefore();
    void settleAsBefore();
    bool mustAsk();
    void meetExamples(MessageRange messages, const std::function<bool()>& keepGoing);
    void remember(std::size_t target);
    MessagePlace placeWith(const StandingLinks& fixed, std::size_t target) const;
    void endAgain();
    void pass(std::size_t end);

    DecodeJob m_job;
    TokenMatch m_match;
    ConversationWalk m_walk;
    EncodingFeed m_encodings;
    TargetExample m_example;
    SeenExamples m_seen;
    LinkScores m_scores;
    std::unordered_map<std::size_t, std::vector<MessageId>> m_own;  ///< decided by the network, then overruled
    std::unordered_set<std::size_t> m_ownUnknown;                   ///< overruled before this decoding knew of it
    WalkSnapshots m_snapshots;
    std::optional<Redecision> m_again;
    /// A pass over what is near to links that changed.
    struct NearPass {
        std::vector<std::size_t> changed;  ///< messages for which another link stands, descending
        std::size_t first = 0;             ///< the first of them
        std::size_t reach = 0;             ///< messages before this one are near
        std::vector<EarlierDecision> earlier;
    };
    std::optional<NearPass> m_near;
    std::size_t m_leftFrom = static_cast<std::size_t>(-1);  ///< from here on messages know nothing of some links
    std::vector<std::size_t> m_changed;
    std::size_t m_passed = 0;
    bool m_arrived = false;  ///< the walk's target has arrived and is not decided
};

/// What the network is asked of an example; `encoded` are its candidates, in their order.
BatchItem batchItem(const TargetExample& example, const EncodedMessages& encoded, TokenMatch match);

}  // namespace antecedent
