// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/distillation.h"

#include <algorithm>
#include <cmath>
#include <random>

#include "graph/base/sha256.h"
#include "model/inference/precision.h"
#include "model/training/optimizer_state.h"
#include "model/training/rate_schedule.h"

namespace antecedent {
namespace {

constexpr std::size_t distilledTokens = 64, tokensPerStep = 512, alignedTexts = 3000;
constexpr double ridge = 1e-3;  // of the mean square
constexpr double distillationMaxNorm = 1.0;

/// One side of some paired texts as a batch; which rows of its states are of which word.
struct Side {
    torch::Tensor ids, mask;
    torch::Tensor rows, words;
};

Side sideOf(const std::vector<const PairedText*>& batch, const WordTokens PairedText::*of) {
    std::vector<const std::vector<std::int32_t>*> texts;
    for (const PairedText* pair : batch) texts.push_back(&(pair->*of).ids);
    Side side;
    std::tie(side.ids, side.mask) = paddedTokens(texts);
    std::vector<std::int64_t> rows, words;
    std::int64_t first = 0;
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const auto& numbers = (batch[i]->*of).words;
        for (std::size_t t = 0; t < numbers.size(); ++t) {
            if (numbers[t] < 0) continue;
            rows.push_back(static_cast<std::int64_t>(i) * side.ids.size(1) + static_cast<std::int64_t>(t));
            words.push_back(first + numbers[t]);
        }
        first += batch[i]->words;
    }
    side.rows = torch::tensor(rows);
    side.words = torch::tensor(words);
    return side;
}

/// Mean state of each word, [words, hidden].
torch::Tensor wordMeans(const torch::Tensor& states, const Side& side, std::int64_t words) {
    const auto picked = states.to(torch::kFloat32).reshape({-1, states.size(2)}).index_select(0, side.rows);
    const auto sums = torch::zeros({words, states.size(2)}).index_add(0, side.words, picked);
    const auto counts = torch::zeros({words}).index_add(0, side.words, torch::ones({side.words.size(0)}));
    return sums / counts.unsqueeze(1);
}

std::vector<std::vector<std::size_t>> batchesOf(const std::vector<PairedText>& texts, std::mt19937& random) {
    std::vector<std::vector<std::int32_t>> lengths;
    for (const PairedText& pair : texts) lengths.push_back(pair.student.ids);
    auto batches = batchesByLength(lengths, tokensPerStep);
    std::shuffle(batches.begin(), batches.end(), random);
    return batches;
}

std::vector<const PairedText*> picked(const std::vector<PairedText>& texts, const std::vector<std::size_t>& places) {
    std::vector<const PairedText*> batch;
    for (const std::size_t place : places) batch.push_back(&texts[place]);
    return batch;
}

std::vector<std::string> partOf(const std::vector<std::string>& texts, std::size_t part, std::size_t parts) {
    const auto at = [&](std::size_t i) {
        return texts.begin() + static_cast<std::ptrdiff_t>(texts.size() * i / parts);
    };
    return {at(part), at(part + 1)};
}

}  // namespace

struct Distillation::States {
    torch::Tensor vectors, words;
};

struct Distillation::Distance {
    torch::Tensor texts;  ///< 1 - cosine, mean
    torch::Tensor words;  ///< mean square of what the student's states are off, of 1 for the teacher's
};

Distillation::Distillation(const TextEncoder& teacher, TextEncoder& student, DistillationOptions options)
    : m_teacher(teacher.forInference()),
      m_student(student),
      m_options(std::move(options)),
      m_groups(encoderRateGroups(student.network(), 0, m_options.rate)),
      m_optimizer(optimizerGroups(m_groups)),
      m_parameters(parametersOf(m_optimizer)) {}

std::vector<PairedText> Distillation::paired(const std::vector<std::string>& texts) const {
    std::vector<PairedText> pairs;
    for (const std::string& text : texts) {
        pairs.push_back(pairedText(*m_teacher.tokenizer(), *m_student.tokenizer(), text, distilledTokens));
    }
    return pairs;
}

/// What the teacher and the student say of some texts.
std::pair<Distillation::States, Distillation::States> Distillation::statesOf(
    const std::vector<const PairedText*>& batch) {
    std::int64_t words = 0;
    for (const PairedText* pair : batch) words += pair->words;
    const auto of = [&](const TextEncoder& encoder, const WordTokens PairedText::*tokens) {
        const Side side = sideOf(batch, tokens);
        UtteranceEncoder network = encoder.network();
        const auto states = network->tokenStates(side.ids, side.mask);
        return States{UtteranceEncoderImpl::pooled(states, side.mask), wordMeans(states, side, words)};
    };
    States wanted;
    {
        torch::NoGradGuard noGrad;
        wanted = of(m_teacher, &PairedText::teacher);
    }
    return {wanted, of(m_student, &PairedText::student)};
}

Distillation::Distance Distillation::distance(const std::vector<const PairedText*>& batch) {
    const auto [wanted, own] = statesOf(batch);
    const auto off = (own.words - wanted.words).square().sum() / wanted.words.square().sum();
    return {1 - (own.vectors * wanted.vectors).sum(1).mean(), off};
}

void Distillation::align(const std::vector<std::string>& texts) {
    const torch::nn::Linear projection = m_student.network()->projection();
    if (projection.is_empty()) return;
    torch::NoGradGuard noGrad;
    const auto size = m_student.network()->options().hidden;
    const auto pairs =
        paired({texts.begin(), texts.begin() + static_cast<std::ptrdiff_t>(std::min(texts.size(), alignedTexts))});
    auto squares = torch::zeros({size + 1, size + 1}), products = torch::zeros({size + 1, size});
    std::mt19937 random(m_options.seed);
    for (const auto& places : batchesOf(pairs, random)) {
        const PrecisionGuard precision(bf16InHardware());
        const auto [wanted, own] = statesOf(picked(pairs, places));
        const auto rows = torch::constant_pad_nd(own.words, {0, 1}, 1).to(torch::kFloat32);
        const PrecisionGuard exact(false);
        squares += torch::mm(rows.transpose(0, 1), rows);
        products += torch::mm(rows.transpose(0, 1), wanted.words);
    }
    squares += torch::eye(size + 1) * squares.diagonal().mean() * ridge;
    const auto solved = torch::linalg_solve(squares, products);  // of the states as the projection gave them before
    const auto map = solved.narrow(0, 0, size).transpose(0, 1);
    projection->bias.copy_(torch::mv(map, projection->bias) + solved[size]);
    projection->weight.copy_(torch::mm(map, projection->weight));
}

void Distillation::step(const std::vector<const PairedText*>& batch, double done) {
    torch::Tensor loss;
    {
        const PrecisionGuard precision(bf16InHardware());
        const Distance found = distance(batch);
        loss = found.texts + found.words;
    }
    loss.backward();
    torch::nn::utils::clip_grad_norm_(m_parameters, distillationMaxNorm);
    auto& groups = m_optimizer.param_groups();
    const double share = RateSchedule().at(done);
    for (std::size_t i = 0; i < groups.size(); ++i) groups[i].options().set_lr(m_groups[i].rate * share);
    m_optimizer.step();
    m_optimizer.zero_grad();
}

Result<void> Distillation::learn(const std::vector<std::string>& texts, std::size_t part, Control& control) {
    const auto pairs = paired(partOf(texts, part, parts));
    std::mt19937 random(m_options.seed * 7919u + static_cast<unsigned>(part));
    std::size_t read = texts.size() * part / parts;
    for (const auto& places : batchesOf(pairs, random)) {
        step(picked(pairs, places), static_cast<double>(read) / static_cast<double>(texts.size()));
        read += places.size();
        if (!control.step(read, texts.size())) return fail(ErrorCode::Cancelled, "stopped");
    }
    return {};
}

Result<void> Distillation::run(std::vector<std::string> texts, const std::function<void(double)>& told,
                               Control& control) {
    std::mt19937 random(m_options.seed);
    std::shuffle(texts.begin(), texts.end(), random);
    UtteranceEncoder network = m_student.network();
    network->eval();  // what is learnt is exact, and wants no dropout
    std::string seen = m_student.fingerprint() + m_teacher.fingerprint() + std::to_string(m_options.rate);
    for (const std::string& text : texts) seen += '\n' + text;
    const CheckpointFile file{m_options.checkpoint, sha256(seen)};
    control.stage("Teaching the new text encoder what the old one says");
    auto embeddings = network->named_parameters();
    for (auto& item : embeddings) item.value().requires_grad_(item.key().rfind("encoder.", 0) == 0);
    const auto first = firstPart(file, control);
    if (!first) return tl::unexpected(first.error());
    for (std::size_t part = *first; part < parts; ++part) {
        if (const auto learnt = learn(texts, part, control); !learnt) return learnt;
        if (const auto saved = save(file, part + 1); !saved) return saved;
        told(static_cast<double>(part + 1) / parts);
    }
    for (auto& item : embeddings) item.value().requires_grad_(true);
    m_student.markChanged();
    return {};
}

Likeness Distillation::likeness(const std::vector<std::string>& texts) {
    torch::NoGradGuard noGrad;
    const PrecisionGuard precision(bf16InHardware());
    const auto pairs = paired(texts);
    std::mt19937 random(m_options.seed);
    Likeness result;
    double batches = 0;
    for (const auto& places : batchesOf(pairs, random)) {
        const Distance found = distance(picked(pairs, places));
        const auto weight = static_cast<double>(places.size());
        result.texts += (1 - found.texts.item<double>()) * weight;
        result.words += (1 - found.words.item<double>()) * weight;
        batches += weight;
    }
    if (batches > 0) result = {result.texts / batches, result.words / batches};
    return result;
}

Result<void> Distillation::save(const CheckpointFile& file, std::size_t part) {
    if (file.path.empty()) return {};
    Checkpoint checkpoint;
    checkpoint.setTensors("weights", m_parameters);
    saveOptimizer(m_optimizer, checkpoint);
    checkpoint.setNumber("part", static_cast<double>(part));
    return saveCheckpoint(file, std::move(checkpoint));
}

/// The part to go on with; 0 where there is no checkpoint of this run.
Result<std::size_t> Distillation::firstPart(const CheckpointFile& file, Control& control) {
    std::size_t part = 0;
    if (!m_options.resume || file.path.empty()) return part;
    const auto read = [&](const Checkpoint& checkpoint) {
        checkpoint.copyTensors("weights", m_parameters);
        restoreOptimizer(m_optimizer, checkpoint);
        part = checkpoint.count("part");
    };
    if (const auto found = goOnFrom(file, read, control); !found) return tl::unexpected(found.error());
    return part;
}

}  // namespace antecedent
