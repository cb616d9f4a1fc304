// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "graph/base/control.h"
#include "graph/base/error.h"
#include "graph/conversation/conversation.h"
#include "graph/tree/link_scores.h"
#include "model/api/adaptation.h"
#include "model/api/prediction_session.h"

namespace antecedent {

/// Auto: the fastest that the processor has, which is int8 where it has that: Int8 is the same, and says what
/// is hoped for.
enum class Precision { Auto, Fp32, Bf16, Int8 };

struct PredictOptions {
    bool ignoreDeclared = false;  ///< predict as if the file said nothing of replies
    /// Links that stand: message -> parents (empty: starts a thread). Corrections of a person go here;
    /// declared links are fixed without being listed, unless `ignoreDeclared`.
    LinkOverrides fixed;
    /// The history a message is judged by, in place of the model's own decisions: message -> parents. Fixes
    /// nothing: every message is still predicted. Used to score with gold ancestors.
    LinkOverrides teacherLinks;
    /// What was learnt from a person's decisions in this corpus; counts for the model it was learnt with alone.
    AdaptationPtr adaptation;
    std::size_t maxCandidates = 8;  ///< candidates kept per message
    bool hideQuotes = false;        ///< quoted lines are no evidence (to measure the model without them)
    bool noSelfAnswers = false;     ///< no message answers one of its own speaker
    int threads = 0;                ///< 0: all cores
    Precision precision = Precision::Auto;
};

/// What a loaded model says of itself.
struct ModelInfo {
    std::string name;
    std::string sha256;
    std::filesystem::path folder;
    std::size_t parameters = 0;
};

/// Finds the parent of every message. Weights are shared and read-only, so that one predictor may serve
/// several calls, one after another. Lives in a library loaded at first use (see
/// app/engine/predictor_library.h).
class ReplyPredictor {
public:
    virtual ~ReplyPredictor() = default;

    virtual const ModelInfo& info() const = 0;

    /// Scores for every message of the conversation. Cancelled when the control says so.
    virtual Result<LinkScores> predict(ConversationPtr conversation, const PredictOptions& options,
                                       Control& control) const = 0;

    /// Several conversations side by side, which takes less time than one after another. `options` names no
    /// messages: the links that stand are those the conversations declare.
    virtual Result<std::vector<LinkScores>> predictAll(const std::vector<ConversationPtr>& conversations,
                                                       const PredictOptions& options, Control& control) const {
        std::vector<LinkScores> all;
        for (const ConversationPtr& conversation : conversations) {
            auto scores = predict(conversation, options, control);
            if (!scores) return tl::unexpected(scores.error());
            all.push_back(std::move(*scores));
        }
        return all;
    }

    /// Learns from what a person decided of some messages of a corpus how the model's scores are to be corrected there.
    /// Whatever adaptation is in the options counts for nothing.
    virtual Result<AdaptationTrial> adapt(const std::vector<DecidedConversation>& decided,
                                          const PredictOptions& options, Control& control) const = 0;

    /// Begins with a conversation that will grow; nothing of it is predicted yet. `fixed` may name messages
    /// to come.
    virtual Result<std::unique_ptr<PredictionSession>> startSession(const PredictOptions& options) const = 0;
};

}  // namespace antecedent
