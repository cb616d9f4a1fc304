// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/api/training_options.h"
#include "model/bundle/decision.h"
#include "model/bundle/second_look.h"
#include "model/evidence/target_example.h"
#include "model/network/conversation_transformer.h"
#include "model/training/data/corpus.h"

namespace antecedent {

struct DevOptions {
    std::size_t batch = 64;      ///< conversations decoded side by side
    std::size_t threads = 1;     ///< more: each takes conversations of its own
    std::size_t maxTargets = 0;  ///< of one source, whole conversations from the front; 0: all
    ExampleOptions example;
    const TextEncoder* encoder = nullptr;    ///< for conversations whose vectors are not there
    const SecondLook* secondLook = nullptr;  ///< null: none is taken; else `encoder` must be there
    bool goldHistory = false;  ///< the structure given is the true one ("graph accuracy", Zhu et al. 2020)
    bool hideQuotes = true;
    Decisions decisions;      ///< what the history is made of; none: neutral ones
    std::size_t keep = 1000;  ///< candidates kept (all, for calibration)
};

/// A message's decoded candidates beside the truth.
struct DecodedMessage {
    MessageId id;
    MessageScores scores;
    std::vector<MessageId> gold;  ///< empty: starts a thread
    Circumstance circumstance = Circumstance::Usual;
};

struct DecodedSource {
    std::string source;
    Genre genre = Genre::Unknown;
    std::vector<DecodedMessage> messages;
};

/// Decodes the dev conversations, history predicted, and keeps what was annotated, source by source and
/// genre by genre. Cancelled: an empty list.
std::vector<DecodedSource> decodeDev(ConversationTransformer& network, const std::vector<CorpusConversation>& corpus,
                                     const DevOptions& options, Control& control);

DevScore scoreOf(const DecodedSource& source);

/// Scores of all sources and their mean accuracy, put into an epoch's report.
void takeScores(const std::vector<DecodedSource>& sources, EpochReport& report);

}  // namespace antecedent
