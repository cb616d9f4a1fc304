// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/decoding/torch_predictor.h"

#include <ATen/Parallel.h>

#include <thread>

#include "model/adaptation/adaptation_fit.h"
#include "model/decoding/arithmetic_choice.h"
#include "model/decoding/blas_threads.h"
#include "model/decoding/decided_examples.h"
#include "model/decoding/decode_job.h"
#include "model/decoding/torch_session.h"
#include "model/store/out_of_memory.h"

namespace antecedent {
namespace {

Arithmetic arithmeticFor(Precision precision) {
    switch (precision) {
        case Precision::Fp32:
            return Arithmetic::Fp32;
        case Precision::Bf16:
            return Arithmetic::Bf16;
        case Precision::Int8:
            return quickestArithmetic();
        case Precision::Auto:
            break;
    }
    return fastestArithmetic(arithmeticHere().speeds);
}

}  // namespace

ReplyModel forInference(const ReplyModel& trained, Arithmetic arithmetic) {
    ReplyModel model = trained;
    model.encoder = trained.encoder.forInference(arithmetic);
    model.transformer = inferenceTransformer(trained.transformer, arithmetic);
    if (trained.secondLook.empty()) return model;
    const Arithmetic look =
        arithmetic == Arithmetic::Fp32 ? arithmetic : secondLookArithmetic(arithmetic, arithmeticHere().speeds);
    model.secondLook = SecondLook(PairScorer(*trained.secondLook.scorer(), look), trained.secondLook.options());
    return model;
}

Result<ReplyModel> loadForInference(const std::filesystem::path& folder, Arithmetic arithmetic) {
    const auto model = loadModel(folder);
    if (!model) return tl::unexpected(model.error());
    return forInference(*model, arithmetic);
}

std::size_t threadCount(int threads) {
    return threads > 0 ? static_cast<std::size_t>(threads) : std::max(1u, std::thread::hardware_concurrency());
}

void useThreads(int threads) {
    const auto count = static_cast<int>(threadCount(threads));
    at::set_num_threads(count);
    useBlasThreads(count);
}

Result<std::unique_ptr<ReplyPredictor>> TorchPredictor::load(const std::filesystem::path& folder) {
    const Arithmetic arithmetic = arithmeticFor(Precision::Auto);
    auto model = loadForInference(folder, arithmetic);
    if (!model) return tl::unexpected(model.error());
    return std::make_unique<TorchPredictor>(std::make_shared<const ReplyModel>(std::move(*model)), folder, arithmetic);
}

TorchPredictor::TorchPredictor(ReplyModelPtr model, const std::filesystem::path& folder, Arithmetic arithmetic) {
    m_info.name = model->name;
    m_info.sha256 = model->sha256;
    m_info.folder = folder;
    m_info.parameters = model->parameters;
    m_models[arithmetic] = std::move(model);
}

Result<ReplyModelPtr> TorchPredictor::modelFor(Precision precision) const {
    const Arithmetic arithmetic = arithmeticFor(precision);
    const std::lock_guard<std::mutex> lock(m_loading);
    if (const auto known = m_models.find(arithmetic); known != m_models.end()) return known->second;
    auto model = loadForInference(m_info.folder, arithmetic);
    if (!model) return tl::unexpected(model.error());
    return m_models[arithmetic] = std::make_shared<const ReplyModel>(std::move(*model));
}

Result<LinkScores> TorchPredictor::predict(ConversationPtr conversation, const PredictOptions& options,
                                           Control& control) const {
    auto scores = predictAll({std::move(conversation)}, options, control);
    if (!scores) return tl::unexpected(scores.error());
    return std::move(scores->front());
}

Result<std::vector<LinkScores>> TorchPredictor::predictAll(const std::vector<ConversationPtr>& conversations,
                                                           const PredictOptions& options, Control& control) const {
    try {
        useThreads(1);  // the products are small: threads take conversations, or encode ahead
        const auto model = modelFor(options.precision);
        if (!model) return tl::unexpected(model.error());
        control.stage("Finding answers");
        ConversationTransformer transformer = (*model)->transformer;
        const DecodePlan plan = decodePlan(conversations.size(), threadCount(options.threads));
        std::vector<DecodeJob> jobs;
        for (const ConversationPtr& conversation : conversations) {
            jobs.push_back(decodeJob(**model, conversation, options));
            jobs.back().helpers = plan.helpers;
        }
        auto decoded = decodeConversations(transformer, jobs, plan, control);
        if (!decoded) return fail(ErrorCode::Cancelled, "stopped");
        for (LinkScores& scores : *decoded) {
            scores.modelName = m_info.name;
            scores.modelSha256 = scoresMark(m_info.sha256, options.adaptation);
            scores.fixed = options.fixed;
        }
        return std::move(*decoded);
    } catch (const std::exception& error) {
        if (isOutOfMemory(error)) return tooLittleMemory();
        return fail(ErrorCode::Internal, {"the network failed: %1", error.what()});
    }
}

Result<AdaptationTrial> TorchPredictor::adapt(const std::vector<DecidedConversation>& decided,
                                              const PredictOptions& options, Control& control) const {
    try {
        useThreads(1);
        const auto model = modelFor(options.precision);
        if (!model) return tl::unexpected(model.error());
        control.stage("Learning from decisions");
        auto examples = decidedExamples(**model, decided, options, control);
        if (!examples) return fail(ErrorCode::Cancelled, "stopped");
        AdaptationTrial trial = fitAdaptation(std::move(*examples), control);
        if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
        if (trial.adaptation) trial.adaptation->modelSha256 = m_info.sha256;
        return trial;
    } catch (const std::exception& error) {
        return fail(ErrorCode::Internal, {"the network failed: %1", error.what()});
    }
}

Result<std::unique_ptr<PredictionSession>> TorchPredictor::startSession(const PredictOptions& options) const {
    try {
        const auto model = modelFor(options.precision);
        if (!model) return tl::unexpected(model.error());
        return std::make_unique<TorchSession>(*model, options);
    } catch (const std::exception& error) {
        if (isOutOfMemory(error)) return tooLittleMemory();
        return fail(ErrorCode::Internal, {"the network failed: %1", error.what()});
    }
}

}  // namespace antecedent
