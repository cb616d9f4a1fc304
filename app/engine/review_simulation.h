// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/engine/evaluation.h"
#include "app/engine/followed_conversation.h"
#include "app/engine/kept_adaptation.h"
#include "app/engine/review_queue.h"
#include "graph/metrics/link_counts.h"

namespace antecedent {

/// Where a review stands after some answers.
struct ReviewPoint {
    double share = 0;  ///< of the messages that were looked at
    std::size_t answers = 0;
    LinkCounts links;          ///< against gold, answered messages included
    LinkCounts linksOnce;      ///< the same where nothing is decided anew after an answer
    std::size_t repaired = 0;  ///< links of messages nobody was asked about that decisions anew made right …
    std::size_t broken = 0;    ///< … or wrong
};

struct SimulationOptions {
    PredictOptions predict;
    ReviewPlan plan;
    bool learn = false;  ///< the model learns from the answers at every share, as it does for a person
    std::vector<double> shares{0, 0.05, 0.1, 0.2, 0.3, 0.5};  ///< ascending
};

class SimulatedReview;

/// What a person who knows the gold links would reach: they are asked about one message after the other, in the order
/// of the plan, and each answer is right. Of each conversation the same share is asked about.
class ReviewSimulation {
public:
    ReviewSimulation(Pipeline& pipeline, const SimulationOptions& options);
    ~ReviewSimulation();

    /// `gold` carries the links to ask about, `seen` those that the model may see.
    Result<void> add(const ConversationPtr& gold, const ConversationPtr& seen, Control& control);
    /// All conversations, share by share.
    Result<std::vector<ReviewPoint>> run(Control& control);
    bool empty() const { return m_reviews.empty(); }

private:
    Result<void> learn(Control& control);

    Pipeline& m_pipeline;
    const SimulationOptions& m_options;
    std::vector<std::unique_ptr<SimulatedReview>> m_reviews;
    KeptAdaptation m_learnt;
};

/// The points of one folder of gold files, or of one file.
struct SourceReview {
    std::string source;
    std::vector<ReviewPoint> points;
};

/// Gold files (see `evaluate`), how they are read, and in which order a person is asked.
struct ReviewRequest {
    const std::vector<std::filesystem::path>& files;
    const EvaluationOptions& evaluation;
    ReviewPlan plan;
    bool learn = false;  ///< see SimulationOptions
};

Result<std::vector<SourceReview>> simulateReviews(Pipeline& pipeline, const ReviewRequest& request, Control& control);

/// The points as a table for people, and as JSON.
std::string reviewTable(const std::vector<SourceReview>& reviews);
std::string reviewJson(const std::vector<SourceReview>& reviews);

}  // namespace antecedent
