// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/bench_walk.h"

#include <stdexcept>

#include "model/decoding/decoding.h"
#include "model/network/batch_builder.h"

namespace antecedent::bench {
namespace {

WalkOptions chatWalk(const ExampleOptions& example) {
    WalkOptions options;
    options.genre = Genre::Chat;
    options.example = example;
    return options;
}

}  // namespace

BenchWalk::BenchWalk(ConversationPtr conversation, EncodedMessages encoded, BenchNetwork network)
    : m_encoded(std::move(encoded)),
      m_encodings(farthestCandidate(chatWalk({}).window) + static_cast<std::size_t>(m_encoded.vectors.size(0)) + 2),
      m_transformer(std::move(network.transformer)),
      m_walk(std::move(conversation), chatWalk(network.example)) {
    m_transformer->eval();
}

void BenchWalk::passTo(std::size_t end) {
    while (m_walk.state().size() < end && m_walk.next()) {
        const std::size_t target = m_walk.target();
        m_walk.decide(target % 20 == 0 ? std::vector<std::size_t>{} : std::vector<std::size_t>{target - 1});
    }
}

void BenchWalk::predict(std::size_t count) {
    torch::InferenceMode inference;
    for (std::size_t i = 0; i < count; ++i) {
        if (!m_walk.next()) throw std::runtime_error("the conversation is too short");
        const TargetExample example = m_walk.example(m_walk.candidates());
        while (m_encodings.size() <= m_walk.target()) m_encodings.append(m_encoded);
        const BatchItem item = batchItem(example, m_encodings.select(example.candidates), m_transformer->tokenMatch());
        const auto scores = m_transformer->forward(makeBatch({item})).contiguous();
        const std::size_t places = example.candidates.size();
        std::vector<float> values(places);
        for (std::size_t place = 0; place < places; ++place) {
            values[place] = scores.data_ptr<float>()[flipped(place, places)];
        }
        m_walk.decide(indicesOf(decide(example.candidates, values, DecisionOptions{}, 8).parents));
    }
}

}  // namespace antecedent::bench
