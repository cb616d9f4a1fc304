// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/data/joint_source.h"

#include <algorithm>

#include "model/training/data/candidate_sampling.h"
#include "model/training/data/gold_weights.h"

namespace antecedent {
namespace {

constexpr std::size_t jointContext = 100;
constexpr std::size_t nearEnoughToConfuse = 8;
constexpr float sureOfRight = 0.85f, doubtOfRight = 0.1f, sureOfWrong = 0.55f, doubtOfWrong = 0.35f;

}  // namespace

JointSource::JointSource(const std::vector<CorpusConversation>& corpus, std::vector<std::size_t> order,
                         const PredictedHistory& history, const JointSourceOptions& options)
    : m_corpus(corpus), m_order(std::move(order)), m_history(history), m_options(options), m_random(options.seed) {}

std::optional<JointPiece> JointSource::next() {
    while (true) {
        while (m_readers.size() < m_options.activeWalks && m_opened < m_order.size()) open();
        if (m_readers.empty()) return std::nullopt;
        const std::size_t pick = below(m_readers.size());
        Reader& reader = m_readers[pick];
        JointPiece piece;
        piece.conversation = reader.conversation;
        m_salt = static_cast<std::uint32_t>(m_random());
        bool more = true;
        while (piece.targets.size() < m_options.targets && (more = reader.walk->next())) {
            ++m_messagesRead;
            if (skips(reader)) {
                reader.walk->settle(*m_history.find(reader.conversation, reader.walk->target()));
                continue;
            }
            piece.targets.push_back(reader.walk->target());
            piece.examples.push_back(read(reader));
            settle(reader, piece.examples.back());
        }
        if (!more) {
            std::swap(reader, m_readers.back());
            m_readers.pop_back();
        }
        if (!piece.targets.empty()) return piece;
    }
}

void JointSource::open() {
    const std::size_t index = m_order[m_opened++];
    const CorpusConversation& item = m_corpus[index];
    WalkOptions options;
    options.genre = chance(m_options.dropGenre) ? Genre::Unknown : item.conversation->header().genre;
    options.facts.hideTimes = chance(m_options.dropTimes);
    options.facts.hideSpeakers = chance(m_options.dropSpeakers);
    options.facts.hideQuotes = chance(m_options.hideQuotes);
    options.example = m_options.example;
    options.shown = chance(m_options.showDeclared) ? ShownReplies::Platform : ShownReplies::None;
    options.firstTarget = item.firstAnnotated - std::min(item.firstAnnotated, jointContext);
    m_readers.push_back(
        {index, chance(m_options.predictedShare), std::make_unique<ConversationWalk>(item.conversation, options)});
}

/// Nobody annotated the message, and what a model said of it before is there to go on with: nothing to learn.
bool JointSource::skips(const Reader& reader) const {
    const std::size_t target = reader.walk->target();
    return !reader.walk->conversation().messages()[target].declaredParents &&
           m_history.find(reader.conversation, target) != nullptr;
}

TargetExample JointSource::read(Reader& reader) {
    const auto& gold = reader.walk->conversation().messages()[reader.walk->target()].declaredParents;
    const std::vector<MessageId> parents = gold ? *gold : std::vector<MessageId>{};
    const TargetExample window = reader.walk->example(reader.walk->candidates());
    TargetExample example = thinned(window, sampledPlaces(window.candidates, {parents, m_options.candidates, m_salt}));
    if (gold) example.gold = goldPlaces(example.candidates, *gold);
    return example;
}

void JointSource::settle(Reader& reader, const TargetExample& example) {
    const std::size_t target = reader.walk->target();
    const auto& gold = reader.walk->conversation().messages()[target].declaredParents;
    const MessagePlace* prediction = m_history.find(reader.conversation, target);
    if (gold && reader.walk->state().facts(target).declaresReply) {
        reader.walk->decide(indicesOf(*gold));
    } else if (prediction != nullptr && (reader.predicted || !gold)) {
        reader.walk->settle(*prediction);
    } else if (gold && reader.predicted && m_options.noise > 0) {
        reader.walk->settle(noisy(example, *gold));
    } else if (gold) {
        reader.walk->decide(indicesOf(*gold));
    } else {
        reader.walk->decide({}, false);
    }
}

/// A stand-in for a prediction before there is one: mostly right, never quite sure, at times wrong in a
/// likely way.
MessagePlace JointSource::noisy(const TargetExample& example, const std::vector<MessageId>& gold) {
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
