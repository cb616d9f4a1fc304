// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/model_arguments.h"

#include <CLI/CLI.hpp>

namespace antecedent {

void ModelArguments::declare(CLI::App& arguments) {
    arguments
        .add_option(
            "--model", m_model,
            "Folder of the model, or the name of one that came with the program: base, multilingual; auto takes "
            "the latter where most letters are not Latin")
        ->default_str("auto");
    arguments.add_option("--threads", m_threads, "Processor cores to use; 0: all")
        ->check(CLI::Range(0, 1024))
        ->capture_default_str();
    arguments
        .add_option("--precision", m_precision,
                    "Arithmetic: bf16 and int8 are faster where the processor has them; auto takes the fastest")
        ->check(CLI::IsMember({"auto", "fp32", "bf16", "int8"}))
        ->capture_default_str();
    arguments.add_flag("--no-self-answers", m_noSelfAnswers,
                       "No message answers one of its own speaker, as some annotations have it");
}

PipelineOptions ModelArguments::pipelineOptions(const CommandContext& context) const {
    PipelineOptions options = context.pipeline;
    options.modelByLanguage = m_model.empty() || m_model == "auto";
    if (!options.modelByLanguage) options.modelFolder = m_model;
    return options;
}

void ModelArguments::describe(std::map<std::string, std::string>& said) const {
    said["precision"] = m_precision;
    said["no-self-answers"] = m_noSelfAnswers ? "yes" : "no";
}

PredictOptions ModelArguments::predictOptions() const {
    PredictOptions options;
    options.threads = m_threads;
    options.noSelfAnswers = m_noSelfAnswers;
    if (m_precision == "fp32") options.precision = Precision::Fp32;
    if (m_precision == "bf16") options.precision = Precision::Bf16;
    if (m_precision == "int8") options.precision = Precision::Int8;
    return options;
}

}  // namespace antecedent
