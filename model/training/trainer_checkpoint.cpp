// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/checkpoint.h"
#include "model/training/trainer.h"

namespace antecedent {

Result<void> Trainer::save(int epoch, int nextPart) {
    torch::serialize::OutputArchive archive;
    writeText(archive, "run", m_run);
    writeList(archive, "weights", m_network->parameters());
    writeList(archive, "average", m_average.tensors());
    writeList(archive, "best", m_best);
    torch::serialize::OutputArchive optimizer;
    m_optimizer.save(optimizer);
    archive.write("optimizer", optimizer);
    const auto [sizes, history] = m_history.packed();
    archive.write("history", history);
    archive.write("history.sizes", sizes);
    archive.write("place",
                  torch::tensor({static_cast<double>(epoch), static_cast<double>(nextPart), m_bestAccuracy,
                                 static_cast<double>(m_epochsWithoutGain), static_cast<double>(m_messagesDone),
                                 static_cast<double>(m_average.steps()), m_progress.loss, m_progress.right,
                                 static_cast<double>(m_progress.targets), static_cast<double>(m_progress.batches)},
                                torch::kFloat64));
    return saveArchive(archive, checkpointFile(m_options));
}

bool Trainer::load(int& epoch, int& part) {
    if (!std::filesystem::exists(checkpointFile(m_options))) return false;
    torch::NoGradGuard noGrad;
    torch::serialize::InputArchive archive;
    loadArchive(archive, checkpointFile(m_options));
    if (readText(archive, "run") != m_run) return false;
    const auto weights = readList(archive, "weights");
    torch::Tensor history, sizes, place;
    archive.read("history", history);
    archive.read("history.sizes", sizes);
    archive.read("place", place);
    if (!copyInto(m_network->parameters(), weights) || !m_history.unpack(sizes, history)) return false;
    m_average.tensors() = readList(archive, "average");
    m_best = readList(archive, "best");
    torch::serialize::InputArchive optimizer;
    archive.read("optimizer", optimizer);
    m_optimizer.load(optimizer);
    const auto values = place.accessor<double, 1>();
    epoch = static_cast<int>(values[0]);
    part = static_cast<int>(values[1]);
    m_bestAccuracy = values[2];
    m_epochsWithoutGain = static_cast<int>(values[3]);
    m_messagesDone = static_cast<std::size_t>(values[4]);
    m_average.setSteps(static_cast<std::int64_t>(values[5]));
    m_progress = {values[6], values[7], static_cast<std::size_t>(values[8]), static_cast<std::size_t>(values[9])};
    return true;
}

}  // namespace antecedent
