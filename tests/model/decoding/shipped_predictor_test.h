// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "graph/import/importer_registry.h"
#include "model/decoding/torch_predictor.h"

namespace antecedent {

/// The shipped model, loaded once for all tests of a suite, and a sample in which three conversations cross and people
/// join and leave. On one core in fp32, so that figures compare.
class ShippedPredictorTest : public ::testing::Test {
protected:
    static void SetUpTestSuite() {
        auto loaded = TorchPredictor::load(ANTECEDENT_SOURCE_DIR "/resources/models/base");
        ASSERT_TRUE(loaded) << loaded.error().text();
        predictor = std::move(*loaded);
        Control control;
        auto read = ImporterRegistry().read(ANTECEDENT_SOURCE_DIR "/samples/support-chat.txt", "", control);
        ASSERT_TRUE(read);
        supportChat = read->conversations.front();
    }
    static void TearDownTestSuite() {
        predictor.reset();
        supportChat.reset();
    }
    void SetUp() override {
        options.precision = Precision::Fp32;
        options.threads = 1;
    }

    /// The conversation several times, one behind the other.
    static ConversationPtr repeated(const Conversation& conversation, int times) {
        std::vector<Message> messages;
        for (int i = 0; i < times; ++i) {
            for (Message message : conversation.messages()) {
                message.id += "/" + std::to_string(i);
                messages.push_back(std::move(message));
            }
        }
        return std::make_shared<const Conversation>(conversation.header(), conversation.speakers(),
                                                    std::move(messages));
    }

    std::unique_ptr<PredictionSession> session() const {
        auto started = predictor->startSession(options);
        EXPECT_TRUE(started);
        return std::move(*started);
    }

    static inline std::unique_ptr<ReplyPredictor> predictor;
    static inline ConversationPtr supportChat;
    PredictOptions options;
};

}  // namespace antecedent
