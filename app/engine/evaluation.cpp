// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/evaluation.h"

#include <algorithm>
#include <optional>

#include "app/engine/gold_conversation.h"
#include "app/engine/prediction_file.h"
#include "graph/import/annotated_conversations.h"
#include "graph/metrics/baselines.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

constexpr std::size_t shownDigits = 8;

class Evaluator {
public:
    Evaluator(Pipeline& pipeline, const EvaluationOptions& options, Control& control)
        : m_pipeline(pipeline), m_options(options), m_control(control) {}

    Result<Evaluation> run(const std::vector<fs::path>& files) {
        for (const fs::path& prediction : m_options.predictions) {
            auto opened = PredictionFile::open(m_pipeline, prediction, m_control);
            if (!opened) return tl::unexpected(opened.error());
            m_predictions.push_back(std::move(*opened));
        }
        m_result.protocol = {m_options.chunk,
                             m_options.goldAncestors,
                             m_options.predict.hideQuotes,
                             m_options.predict.noSelfAnswers,
                             m_options.keepDeclared,
                             !m_options.predictions.empty(),
                             {}};
        for (const fs::path& file : files) {
            if (const auto added = addFile(file); !added) return tl::unexpected(added.error());
        }
        for (const PredictionFile& prediction : m_predictions) prediction.addNotes(m_result.notes);
        return std::move(m_result);
    }

private:
    Result<void> addFile(const fs::path& file) {
        const auto opened = m_pipeline.open(file, m_options.format, m_control);
        if (!opened) return tl::unexpected(opened.error());
        m_result.reports.push_back(opened->report);
        if (m_result.reports.back().file.empty()) m_result.reports.back().file = file.string();
        const std::string source = evaluatedSource(file, m_options.perFile);
        std::size_t scored = 0;
        bool linked = false;
        for (const ConversationPtr& conversation : annotatedConversations(*opened)) {
            linked = linked || conversation->hasDeclaredLinks();
            const GoldConversation gold = goldOf(conversation, m_options.keepDeclared);
            if (!gold.scored->hasDeclaredLinks()) continue;
            if (auto added = addConversation(source, gold); !added) return added;
            ++scored;
        }
        if (scored > 0) return {};
        if (linked) {
            return fail(ErrorCode::BadInput,
                        "has no links but those that its platform declares, which are kept (--keep-declared), so that "
                        "nothing is left to score",
                        file.string());
        }
        return fail(ErrorCode::BadInput,
                    "says of no message whom it answers (what a model predicted does not count), so there is "
                    "nothing to "
                    "score against",
                    file.string());
    }

    SourceEvaluation& sourceFor(const std::string& name) {
        auto& sources = m_result.sources;
        const auto found = std::find_if(sources.begin(), sources.end(),
                                        [&name](const SourceEvaluation& source) { return source.source == name; });
        if (found != sources.end()) return *found;
        SourceEvaluation source{name, 0, {}};
        if (m_predictions.empty()) source.systems.emplace_back("model");
        for (const fs::path& prediction : m_options.predictions) source.systems.emplace_back(systemName(prediction));
        if (m_options.baselines) {
            for (const Baseline baseline : allBaselines)
                source.systems.emplace_back(std::string(baselineName(baseline)));
        }
        sources.push_back(std::move(source));
        return sources.back();
    }

    std::string systemName(const fs::path& prediction) const {
        return m_predictions.size() == 1 ? "prediction" : prediction.stem().string();
    }

    /// What one system says of a conversation; without probabilities the scores are empty.
    struct Answer {
        LinkSet links;
        std::optional<LinkScores> scores;
    };

    Result<void> addConversation(const std::string& source, const GoldConversation& conversation) {
        if (m_control.cancelled()) return fail(ErrorCode::Cancelled, "stopped");
        const ConversationPtr& gold = conversation.scored;
        std::vector<Answer> answers;
        for (PredictionFile& prediction : m_predictions) {
            auto links = prediction.linksFor(*gold);
            if (!links) return tl::unexpected(links.error());
            answers.push_back({std::move(*links), std::nullopt});
        }
        if (m_predictions.empty()) {
            auto scores = predict(conversation);
            if (!scores) return tl::unexpected(scores.error());
            m_result.protocol.model = scores->modelName + " " + scores->modelSha256.substr(0, shownDigits);
            LinkSet links = decidedLinks(*scores);
            answers.push_back({std::move(links), std::move(*scores)});
        }
        for (const Baseline baseline : allBaselines) {
            if (m_options.baselines) answers.push_back({decidedLinks(baselineScores(*gold, baseline)), std::nullopt});
        }
        addAnswers(sourceFor(source), declaredLinks(*gold), answers);
        // Speech goes on after it was interrupted: such links are easy, and no answers to anybody.
        if (gold->hasContinuations()) {
            addAnswers(sourceFor(source + ", answers alone"), declaredAnswers(*gold), answers);
        }
        return {};
    }

    void addAnswers(SourceEvaluation& source, const LinkSet& gold, const std::vector<Answer>& answers) const {
        for (std::size_t i = 0; i < answers.size(); ++i) {
            add(source.systems[i], {gold, answers[i].links}, answers[i].scores ? &*answers[i].scores : nullptr);
        }
        ++source.conversations;
    }

    Result<LinkScores> predict(const GoldConversation& conversation) {
        PredictOptions options = m_options.predict;
        if (m_options.goldAncestors) {
            for (std::size_t i = 0; i < conversation.scored->size(); ++i) {
                const auto& parents = conversation.scored->messages()[i].declaredParents;
                if (parents) options.teacherLinks.emplace_back(MessageId(i), *parents);
            }
        }
        return m_pipeline.predict(conversation.seen, options, m_control);
    }

    void add(SystemScores& system, const LinkPair& pair, const LinkScores* scores) const {
        if (m_options.chunk == 0) {
            system.add(pair, scores);
        } else {
            // Ranks and calibration are of whole files: the candidates were not cut.
            system.add(cutIntoChunks(pair, m_options.chunk), nullptr);
        }
    }

    Pipeline& m_pipeline;
    const EvaluationOptions& m_options;
    Control& m_control;
    std::vector<PredictionFile> m_predictions;
    Evaluation m_result;
};

}  // namespace

Result<Evaluation> evaluate(Pipeline& pipeline, const std::vector<fs::path>& goldFiles,
                            const EvaluationOptions& options, Control& control) {
    return Evaluator(pipeline, options, control).run(goldFiles);
}

}  // namespace antecedent
