// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <torch/torch.h>

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

#include "graph/base/control.h"
#include "model/bundle/text_encoder.h"
#include "model/training/checkpoint.h"
#include "model/training/distillation/paired_text.h"
#include "model/training/learnt_parts.h"

namespace antecedent {

struct DistillationOptions {
    double rate = 3e-4;  ///< step size of the top layer
    unsigned seed = 1;
    std::filesystem::path checkpoint = {};  ///< empty: none
    bool resume = true;
};

/// How near a student is to its teacher.
struct Likeness {
    double texts = 0;  ///< mean cosine of text vectors
    double words = 0;  ///< share of the words' states (mean squares) that the student has
};

/// Teaches a text encoder to say of each text what another one says (Hinton et al. 2015): the text's vector, and the
/// mean state of each of its words, since the two cut words into different pieces. The student's embeddings stay as
/// they are: what they know of languages that the texts are not in would be lost. Lower layers learn more slowly than
/// upper ones.
class Distillation {
public:
    Distillation(const TextEncoder& teacher, TextEncoder& student, DistillationOptions options);

    /// Sets the student's projection, if it has one, to what comes nearest (least squares) for some of the texts, which
    /// saves many steps.
    void align(const std::vector<std::string>& texts);
    /// One pass over the texts. `told` is called after every part of them with the share that is done.
    Result<void> run(std::vector<std::string> texts, const std::function<void(double)>& told, Control& control);
    Likeness likeness(const std::vector<std::string>& texts);

    static constexpr std::size_t parts = 12;

private:
    struct States;
    struct Distance;

    std::vector<PairedText> paired(const std::vector<std::string>& texts) const;
    std::pair<States, States> statesOf(const std::vector<const PairedText*>& batch);
    Distance distance(const std::vector<const PairedText*>& batch);
    Result<void> learn(const std::vector<std::string>& texts, std::size_t part, Control& control);
    void step(const std::vector<const PairedText*>& batch, double done);
    Result<void> save(const CheckpointFile& file, std::size_t part);
    Result<std::size_t> firstPart(const CheckpointFile& file, Control& control);

    TextEncoder m_teacher;
    TextEncoder& m_student;
    DistillationOptions m_options;
    std::vector<RateGroup> m_groups;
    torch::optim::AdamW m_optimizer;
    std::vector<torch::Tensor> m_parameters;
};

}  // namespace antecedent
