// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "graph/conversation/conversation.h"
#include "model/bundle/model_file.h"
#include "model/decoding/decode_job.h"
#include "model/network/utterance_encoder.h"
#include "tests/bench/bench_walk.h"

namespace antecedent::bench {

/// The shipped model as `predict` computes with it: in int8 or bf16 where the processor has them.
ReplyModel& shippedModel();
/// Its upper level, with the screen and the mask that `predict` uses.
BenchNetwork shippedNetwork();
/// What its lower level says of the first `count` messages of a chat, tokens for the matching included.
EncodedMessages encodedChat(std::size_t count);

/// How a network computes: operation by operation in fp32 or bf16 (weights packed), or by QuickEncoder in
/// bf16 or int8.
enum class Kernels { Fp32, Bf16, Quick, QuickInt8 };
constexpr Kernels allKernels[] = {Kernels::Fp32, Kernels::Bf16, Kernels::Quick, Kernels::QuickInt8};
/// Whether this processor has what they need.
bool usable(Kernels kernels);
const char* kernelsName(Kernels kernels);

/// The lower level of the paper, BERT base: 12 layers of 768, random weights.
UtteranceEncoder paperEncoder(Kernels kernels);

/// The upper level of the paper over vectors of BERT base, random weights.
ConversationTransformer paperTransformer(Kernels kernels);

/// A chat of `size` messages: the lines of the project's samples over and over, one message every twenty
/// seconds, the speakers of each round under names of their own.
ConversationPtr chatOf(std::size_t size);

/// Token ids of its first `count` messages.
std::vector<std::vector<std::int32_t>> tokensOf(const Conversation& conversation, std::size_t count);

/// Random unit vectors [count, size]: as good as real ones for measuring time.
torch::Tensor randomVectors(std::size_t count, std::int64_t size);

/// Floating point operations of the linear layers of an encoder over texts of these lengths, padding not
/// counted.
double linearOperations(const EncoderOptions& options, const std::vector<std::vector<std::int32_t>>& texts);

}  // namespace antecedent::bench
