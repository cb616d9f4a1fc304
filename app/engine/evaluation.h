// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/engine/pipeline.h"
#include "app/engine/system_scores.h"

namespace antecedent {

struct EvaluationOptions {
    PredictOptions predict;
    std::string format;  ///< of the gold files; empty: by content
    /// Files with links to score in place of the model's, side by side; empty: run the model.
    std::vector<std::filesystem::path> predictions;
    bool baselines = false;
    bool goldAncestors = false;  ///< judge every message by the gold links of the earlier ones
    /// Replies that a platform's button declares are kept as history, as people have them; only the others are scored.
    bool keepDeclared = false;
    bool perFile = false;   ///< figures for every file; else for every folder
    std::size_t chunk = 0;  ///< score in chunks of that many annotated messages; 0: whole files
};

/// The figures of one folder of gold files, or of one file.
struct SourceEvaluation {
    std::string source;
    std::size_t conversations = 0;
    std::vector<SystemScores> systems;  ///< what was asked for first, then the baselines
};

/// How figures came about: they compare only with figures of the same protocol.
struct EvaluationProtocol {
    std::size_t chunk = 0;  ///< 0: whole files
    bool goldAncestors = false;
    bool quotesHidden = false;
    bool selfAnswersRuledOut = false;
    bool declaredKept = false;    ///< else hidden
    bool linksFromFiles = false;  ///< a file's links were scored, and no model ran
    std::string model;            ///< its name and the beginning of its SHA-256; empty: none ran
};

struct Evaluation {
    EvaluationProtocol protocol;
    std::vector<SourceEvaluation> sources;
    std::vector<ImportReport> reports;  ///< of the gold files
    std::vector<std::string> notes;     ///< what the scored links are not, in sentences
};

/// Predicts conversations with their declared links hidden, or only with those that are scored hidden, and scores the
/// prediction against these.
Result<Evaluation> evaluate(Pipeline& pipeline, const std::vector<std::filesystem::path>& goldFiles,
                            const EvaluationOptions& options, Control& control);

}  // namespace antecedent
