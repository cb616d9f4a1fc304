// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/encoder_replacement.h"

#include <fmt/format.h>

#include <algorithm>
#include <random>

#include "model/evidence/message_facts.h"
#include "model/text/quotes.h"
#include "model/training/data/corpus.h"
#include "model/training/distillation.h"
#include "model/training/distillation/smaller_encoder.h"

namespace antecedent {
namespace {

constexpr std::size_t measuredTexts = 200;

std::string ownText(const Message& message) {
    auto split = splitQuotes(message.text);
    return split.own.empty() ? message.text : split.own;
}

/// The messages of some files, each file read whole, `most` of them at random. All: 0.
Result<std::vector<std::string>> textsOf(const std::vector<TrainingFile>& files, std::size_t most,
                                         const TrainingOptions& options, Control& control) {
    std::vector<std::string> texts;
    CorpusOptions corpusOptions;
    corpusOptions.seed = options.seed;
    for (const TrainingFile& file : files) {
        corpusOptions.maxMessages = file.maxMessages;
        const auto corpus = loadCorpus(file.path, nullptr, corpusOptions, control);
        if (!corpus) return tl::unexpected(corpus.error());
        for (const CorpusConversation& item : *corpus) {
            for (const Message& message : item.conversation->messages()) {
                if (!isMembership(message)) texts.push_back(ownText(message));
            }
        }
    }
    std::mt19937 random(options.seed);
    std::shuffle(texts.begin(), texts.end(), random);
    if (most > 0 && texts.size() > most) texts.resize(most);
    return texts;
}

std::string likenessWords(const Likeness& likeness) {
    return fmt::format("cosine {:.4f}, of the words' states {:.1f} %", likeness.texts, 100 * likeness.words);
}

}  // namespace

Result<void> replaceEncoder(ReplyModel& model, const TrainingOptions& options, Control& control) {
    if (options.newEncoder.folder.empty()) return {};
    const auto whole = TextEncoder::fromPretrained(options.newEncoder.folder);
    if (!whole) return tl::unexpected(whole.error());
    auto texts = textsOf(options.data, 0, options, control);
    if (!texts) return tl::unexpected(texts.error());
    const auto dev = textsOf(options.dev, measuredTexts, options, control);
    if (!dev) return tl::unexpected(dev.error());
    auto student = smallerEncoder(*whole, *texts, {options.newEncoder.layers, options.newEncoder.pieces, true});
    if (!student) return tl::unexpected(student.error());
    if (student->network()->options().hidden != model.encoder.network()->options().hidden) {
        return fail(ErrorCode::BadInput, "gives vectors of another length than the model's own encoder",
                    options.newEncoder.folder.string());
    }
    texts->resize(std::min(texts->size(), options.newEncoder.texts));
    Distillation distillation(
        model.encoder, *student,
        {options.newEncoder.rate, options.seed, options.work / "encoder-checkpoint.pt", options.resume});
    const auto tell = [&](double done) {
        control.note(fmt::format("New text encoder, {:.0f} % learnt: {}", 100 * done,
                                 likenessWords(distillation.likeness(*dev))));
    };
    tell(0);
    distillation.align(*texts);
    tell(0);
    if (const auto learnt = distillation.run(std::move(*texts), tell, control); !learnt) return learnt;
    model.encoder = std::move(*student);
    model.secondLook = {};
    return {};
}

}  // namespace antecedent
