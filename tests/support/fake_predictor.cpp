// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// A predictor without a network, for tests of everything around it: each message answers the one before it
// with probability 0.8, and the first starts a thread. From twenty decisions on it learns that every message starts a
// thread, where most of those that were decided do. The texts "fail here", "wait here" and "hang here" (which hears of
// nothing) do what they say.
#include <chrono>
#include <thread>

#include "model/plugin/plugin.h"

namespace antecedent {
namespace {

class FakePredictor : public ReplyPredictor {
public:
    explicit FakePredictor(std::filesystem::path folder) : m_info{"fake", "0", std::move(folder), 0} {}

    const ModelInfo& info() const override { return m_info; }

    Result<LinkScores> predict(ConversationPtr conversation, const PredictOptions& options,
                               Control& control) const override {
        LinkScores scores;
        scores.modelName = m_info.name;
        scores.modelSha256 = scoresMark(m_info.sha256, options.adaptation);
        scores.messages.resize(conversation->size());
        for (std::size_t i = 0; i < conversation->size(); ++i) {
            if (!control.step(i, conversation->size())) return fail(ErrorCode::Cancelled, "stopped");
            if (conversation->messages()[i].text == "fail here") return fail(ErrorCode::Internal, "asked to fail");
            while (conversation->messages()[i].text == "hang here") {
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
            while (conversation->messages()[i].text == "wait here" && !control.cancelled()) {
                std::this_thread::sleep_for(std::chrono::milliseconds(5));
            }
            const MessageId self(i);
            if (i == 0 || options.adaptation) {
                scores.messages[i].candidates = {{self, 0.9}};
                continue;
            }
            scores.messages[i] = {{{MessageId(i - 1), 0.8}, {self, 0.2}}, {MessageId(i - 1)}};
        }
        scores.fixed = options.fixed;
        if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
        for (const auto& [child, parents] : options.teacherLinks) scores.messages[child.index()].parents = parents;
        return scores;
    }

    Result<AdaptationTrial> adapt(const std::vector<DecidedConversation>& decided, const PredictOptions&,
                                  Control& control) const override {
        if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
        AdaptationTrial trial;
        std::size_t starts = 0;
        for (const DecidedConversation& one : decided) {
            trial.decisions += one.decided.size();
            for (const auto& [message, parents] : one.decided) starts += parents.empty() ? 1 : 0;
        }
        if (trial.decisions < fewestLearntDecisions) return trial;
        trial.rightAfter = static_cast<double>(starts) / static_cast<double>(trial.decisions);
        trial.rightBefore = 1 - trial.rightAfter;
        if (trial.rightAfter <= trial.rightBefore) return trial;
        trial.adaptation.emplace();
        trial.adaptation->modelSha256 = m_info.sha256;
        trial.adaptation->decisions = trial.decisions;
        return trial;
    }

    Result<std::unique_ptr<PredictionSession>> startSession(const PredictOptions& options) const override;

private:
    ModelInfo m_info;
};

/// Predicts all of it at every call, and gives out what is new.
class FakeSession : public PredictionSession {
public:
    FakeSession(const FakePredictor& predictor, PredictOptions options)
        : m_predictor(predictor), m_options(std::move(options)) {}

    std::size_t size() const override { return m_size; }
    Result<AddedScores> extend(ConversationPtr conversation, Control& control) override {
        if (conversation->size() < m_size) return fail(ErrorCode::BadInput, "has become shorter");
        auto scores = m_predictor.predict(conversation, m_options, control);
        if (!scores) return tl::unexpected(scores.error());
        AddedScores added{m_size, {}};
        for (std::size_t i = m_size; i < scores->messages.size(); ++i) added.messages.push_back(scores->messages[i]);
        m_size = scores->messages.size();
        return added;
    }
    std::vector<MessageScores> decided() const override { return {}; }
    Result<void> adopt(ConversationPtr conversation, LinkScores known) override {
        if (known.messages.size() != conversation->size()) return fail(ErrorCode::BadInput, "of another one");
        m_size = conversation->size();
        return {};
    }
    /// What it says of a message depends on no link.
    Result<ChangedScores> redecide(LinkOverrides fixed, Control&) override {
        m_options.fixed = std::move(fixed);
        return ChangedScores{};
    }
    Result<void> prepare(MessageId, Control&) override { return {}; }
    Result<ChangedScores> settle(Control&) override { return ChangedScores{}; }
    bool settled() const override { return true; }

private:
    const FakePredictor& m_predictor;
    PredictOptions m_options;
    std::size_t m_size = 0;
};

Result<std::unique_ptr<PredictionSession>> FakePredictor::startSession(const PredictOptions& options) const {
    return std::make_unique<FakeSession>(*this, options);
}

Result<std::unique_ptr<ReplyPredictor>> loadFake(const std::filesystem::path& folder) {
    return std::make_unique<FakePredictor>(folder);
}

Result<TrainingReport> trainFake(const TrainingOptions& options, Control& control) {
    if (control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
    TrainingReport report;
    report.model = options.output;
    for (int epoch = 1; epoch <= options.upper.epochs; ++epoch) {
        EpochReport& last = report.epochs.emplace_back();
        last.epoch = epoch;
        last.dev.push_back({"set", 0.5, 0.5});
    }
    return report;
}

Result<BackendInfo> fakeBackend(bool measureSpeed) {
    BackendInfo info;
    info.torchVersion = "none";
    info.threads = 1;
    info.fp32Gflops = measureSpeed ? 42 : 0;
    return info;
}

constexpr PredictorPlugin plugin{predictorPluginAbi, loadFake, trainFake, fakeBackend};

}  // namespace
}  // namespace antecedent

extern "C" const antecedent::PredictorPlugin* antecedentPredictorPlugin() {
    return &antecedent::plugin;
}
