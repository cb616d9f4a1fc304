// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/conversation_readers.h"

#include <algorithm>

#include "model/training/data/candidate_sampling.h"
#include "model/training/data/gold_weights.h"

namespace antecedent {
namespace {

constexpr std::size_t contextRead = 100;  // before the first annotated message
constexpr std::size_t nearEnoughToConfuse = 8;
constexpr float sureOfRight = 0.85f, doubtOfRight = 0.1f, sureOfWrong = 0.55f, doubtOfWrong = 0.35f;

}  // namespace

const std::vector<MessageId>* ConversationReader::gold() const {
    const auto& parents = walk->conversation().messages()[target()].declaredParents;
    return parents ? &*parents : nullptr;
}

ConversationReaders::ConversationReaders(const std::vector<CorpusConversation>& corpus, std::vector<std::size_t> order,
                                         const PredictedHistory& history, const ReadingOptions& options)
    : m_corpus(corpus), m_order(std::move(order)), m_history(history), m_options(options), m_random(options.seed) {}

ConversationReader* ConversationReaders::pick() {
    while (m_readers.size() < m_options.activeWalks && m_opened < m_order.size()) open();
    return m_readers.empty() ? nullptr : &m_readers[below(m_readers.size())];
}

void ConversationReaders::open() {
    const std::size_t index = m_order[m_opened++];
    const CorpusConversation& item = m_corpus[index];
    WalkOptions options;
    options.genre = chance(m_options.dropGenre) ? Genre::Unknown : item.conversation->header().genre;
    options.facts.hideTimes = chance(m_options.dropTimes);
    options.facts.hideSpeakers = chance(m_options.dropSpeakers);
    options.facts.hideQuotes = chance(m_options.hideQuotes);
    options.example = m_options.example;
    options.shown = chance(m_options.showDeclared) ? ShownReplies::Platform : ShownReplies::None;
    options.firstTarget = item.firstAnnotated - std::min(item.firstAnnotated, contextRead);
    m_readers.push_back(
        {index, chance(m_options.predictedShare), std::make_unique<ConversationWalk>(item.conversation, options)});
}

void ConversationReaders::drop(ConversationReader& reader) {
    std::swap(reader, m_readers.back());
    m_readers.pop_back();
}

const MessagePlace* ConversationReaders::prediction(const ConversationReader& reader) const {
    return m_history.find(reader.conversation, reader.target());
}

TargetExample ConversationReaders::example(const ConversationReader& reader, std::uint32_t salt) const {
    const auto* gold = reader.gold();
    const TargetExample window = reader.walk->example(reader.walk->candidates());
    const auto parents = gold != nullptr ? *gold : std::vector<MessageId>{};
    TargetExample example = thinned(window, sampledPlaces(window.candidates, {parents, m_options.candidates, salt}));
    if (gold != nullptr) example.gold = goldPlaces(example.candidates, *gold);
    return example;
}

void ConversationReaders::settle(ConversationReader& reader, const TargetExample& example) {
    const auto* gold = reader.gold();
    const MessagePlace* predicted = prediction(reader);
    const bool declared = gold != nullptr && reader.walk->state().facts(reader.target()).declaresReply;
    if (!declared && predicted != nullptr && (reader.predicted || gold == nullptr)) {
        reader.walk->settle(*predicted);
    } else if (!declared && gold != nullptr && reader.predicted && m_options.noise > 0) {
        reader.walk->settle(noisy(example, *gold));
    } else if (gold != nullptr) {
        reader.walk->decide(indicesOf(*gold));
    } else {
        reader.walk->decide({}, false);
    }
}

/// A stand-in for a prediction before there is one: mostly right, never quite sure, at times wrong in a
/// likely way.
MessagePlace ConversationReaders::noisy(const TargetExample& example, const std::vector<MessageId>& gold) {
    const std::size_t count = example.candidates.size() - 1;
    const std::size_t other =
        count == 0 ? 0 : example.candidates[count - 1 - below(std::min(count, nearEnoughToConfuse))];
    const bool wrong = count > 0 && chance(m_options.noise);
    MessagePlace place;
    if (wrong) {
        place.parents = {other};
        place.likely.push_back({other, sureOfWrong});
    } else {
        place.parents = indicesOf(gold);
        if (count > 0) place.likely.push_back({other, doubtOfRight});
    }
    for (const MessageId parent : gold) {
        place.likely.push_back(
            {parent.index(), (wrong ? doubtOfWrong : sureOfRight) / static_cast<float>(gold.size())});
    }
    return place;
}

}  // namespace antecedent
