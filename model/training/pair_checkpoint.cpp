// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/checkpoint.h"
#include "model/training/pair_trainer.h"

namespace antecedent {

Result<void> PairTrainer::save(int nextPart) {
    torch::serialize::OutputArchive archive, optimizer;
    writeText(archive, "run", m_run);
    writeList(archive, "weights", m_parameters);
    writeList(archive, "average", m_average.tensors());
    m_optimizer.save(optimizer);
    archive.write("optimizer", optimizer);
    const std::vector<double> place{static_cast<double>(nextPart),
                                    static_cast<double>(m_done),
                                    static_cast<double>(m_average.steps()),
                                    m_progress.loss,
                                    m_progress.right,
                                    m_progress.seconds,
                                    static_cast<double>(m_progress.targets)};
    archive.write("place", torch::tensor(place, torch::kFloat64));
    return saveArchive(archive, pairCheckpointFile(m_options));
}

bool PairTrainer::load(int& part) {
    if (!std::filesystem::exists(pairCheckpointFile(m_options))) return false;
    torch::serialize::InputArchive archive, optimizer;
    loadArchive(archive, pairCheckpointFile(m_options));
    if (readText(archive, "run") != m_run || !copyInto(m_parameters, readList(archive, "weights"))) return false;
    m_average.tensors() = readList(archive, "average");
    archive.read("optimizer", optimizer);
    m_optimizer.load(optimizer);
    torch::Tensor place;
    archive.read("place", place);
    const auto values = place.accessor<double, 1>();
    part = static_cast<int>(values[0]);
    m_done = static_cast<std::size_t>(values[1]);
    m_average.setSteps(static_cast<std::int64_t>(values[2]));
    m_progress = {values[3], values[4], values[5], static_cast<std::size_t>(values[6])};
    return true;
}

}  // namespace antecedent
