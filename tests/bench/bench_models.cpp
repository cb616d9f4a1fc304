// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/bench_models.h"

#include <stdexcept>

#include "graph/conversation/conversation_builder.h"
#include "graph/import/importer_registry.h"
#include "model/decoding/torch_predictor.h"
#include "model/inference/precision.h"

namespace antecedent::bench {
namespace {

std::vector<MessageDraft> sampleLines() {
    std::vector<MessageDraft> lines;
    Control control;
    for (const char* name : {"support-chat.txt", "meeting.vtt", "interview.txt"}) {
        const auto sample = ImporterRegistry().read(std::string(ANTECEDENT_SOURCE_DIR "/samples/") + name, "", control);
        if (!sample) throw std::runtime_error(sample.error().text());
        const Conversation& conversation = *sample->conversations.front();
        for (const Message& message : conversation.messages()) {
            MessageDraft draft;
            draft.speaker = conversation.speakerName(message.speaker);
            draft.text = message.text;
            draft.kind = message.kind;
            lines.push_back(std::move(draft));
        }
    }
    return lines;
}

}  // namespace

ReplyModel& shippedModel() {
    static ReplyModel model = [] {
        auto loaded = loadForInference(ANTECEDENT_SOURCE_DIR "/resources/models/base", quickestArithmetic());
        if (!loaded) throw std::runtime_error(loaded.error().text());
        return std::move(*loaded);
    }();
    return model;
}

BenchNetwork shippedNetwork() {
    const ReplyModel& model = shippedModel();
    return {model.transformer, {model.masks, model.screen}};
}

EncodedMessages encodedChat(std::size_t count) {
    const ReplyModel& model = shippedModel();
    return *model.encoder.encode(*chatOf(count), {0, count}, model.transformer->tokenMatch());
}

bool usable(Kernels kernels) {
    if (kernels == Kernels::Fp32) return true;
    return kernels == Kernels::QuickInt8 ? int8InHardware() : bf16InHardware();
}

const char* kernelsName(Kernels kernels) {
    switch (kernels) {
        case Kernels::Fp32:
            return "fp32";
        case Kernels::Bf16:
            return "bf16";
        case Kernels::Quick:
            return "bf16, quick kernels";
        case Kernels::QuickInt8:
            return "int8, quick kernels";
    }
    return "";
}

UtteranceEncoder paperEncoder(Kernels kernels) {
    torch::manual_seed(1);
    EncoderOptions options(30522);
    options.hidden = 768;
    options.layers = 12;
    options.feedForward = 3072;
    UtteranceEncoder encoder(options);
    if (kernels == Kernels::Bf16) castLinears(*encoder, Arithmetic::Bf16);
    if (kernels == Kernels::Quick) encoder = inferenceEncoder(encoder, Arithmetic::Bf16);
    if (kernels == Kernels::QuickInt8) encoder = inferenceEncoder(encoder, Arithmetic::Int8);
    return encoder;
}

ConversationTransformer paperTransformer(Kernels kernels) {
    torch::manual_seed(2);
    ConversationTransformer transformer(TransformerOptions(768, shippedModel().transformer->options().evidenceColumns));
    if (kernels != Kernels::Fp32) {
        transformer =
            inferenceTransformer(transformer, kernels == Kernels::QuickInt8 ? Arithmetic::Int8 : Arithmetic::Bf16);
    }
    return transformer;
}

ConversationPtr chatOf(std::size_t size) {
    static const std::vector<MessageDraft> lines = sampleLines();
    constexpr std::int64_t start = 1'700'000'000;
    ConversationBuilder builder({"bench", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (std::size_t i = 0; i < size; ++i) {
        MessageDraft draft = lines[i % lines.size()];
        if (!draft.speaker.empty()) draft.speaker += std::to_string(i / lines.size());
        draft.time = Timestamp::fromSeconds(static_cast<double>(start + 20 * static_cast<std::int64_t>(i)));
        builder.add(std::move(draft));
    }
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

std::vector<std::vector<std::int32_t>> tokensOf(const Conversation& conversation, std::size_t count) {
    std::vector<std::vector<std::int32_t>> texts;
    for (std::size_t i = 0; i < count; ++i) texts.push_back(shippedModel().encoder.tokens(conversation, i));
    return texts;
}

torch::Tensor randomVectors(std::size_t count, std::int64_t size) {
    torch::manual_seed(3);
    return torch::nn::functional::normalize(torch::randn({static_cast<std::int64_t>(count), size}));
}

double linearOperations(const EncoderOptions& o, const std::vector<std::vector<std::int32_t>>& texts) {
    double tokens = 0;
    for (const auto& text : texts) tokens += static_cast<double>(text.size());
    const auto weights = static_cast<double>(o.layers * (4 * o.hidden * o.hidden + 2 * o.hidden * o.feedForward));
    return 2 * tokens * weights;
}

}  // namespace antecedent::bench
