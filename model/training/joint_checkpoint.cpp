// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/checkpoint.h"
#include "model/training/joint_trainer.h"

namespace antecedent {

Result<void> JointTrainer::save(int epoch, int nextPart) {
    torch::serialize::OutputArchive archive, optimizer;
    writeText(archive, "run", m_run);
    writeList(archive, "weights", m_parameters);
    writeList(archive, "average", m_average.tensors());
    writeList(archive, "best", m_best);
    m_optimizer.save(optimizer);
    archive.write("optimizer", optimizer);
    const auto [sizes, history] = m_history.packed();
    archive.write("history", history);
    archive.write("history.sizes", sizes);
    const std::vector<double> place{static_cast<double>(epoch),
                                    static_cast<double>(nextPart),
                                    m_bestAccuracy,
                                    static_cast<double>(m_messagesDone),
                                    static_cast<double>(m_average.steps()),
                                    m_progress.loss,
                                    m_progress.trainAccuracy,
                                    m_progress.seconds,
                                    static_cast<double>(m_targets),
                                    static_cast<double>(m_pieces)};
    archive.write("place", torch::tensor(place, torch::kFloat64));
    return saveArchive(archive, jointCheckpointFile(m_options));
}

bool JointTrainer::load(int& epoch, int& part) {
    if (!std::filesystem::exists(jointCheckpointFile(m_options))) return false;
    torch::serialize::InputArchive archive, optimizer;
    loadArchive(archive, jointCheckpointFile(m_options));
    if (readText(archive, "run") != m_run) return false;
    torch::Tensor history, sizes, place;
    archive.read("history", history);
    archive.read("history.sizes", sizes);
    archive.read("place", place);
    if (!m_history.unpack(sizes, history) || !copyInto(m_parameters, readList(archive, "weights"))) return false;
    m_average.tensors() = readList(archive, "average");
    m_best = readList(archive, "best");
    archive.read("optimizer", optimizer);
    m_optimizer.load(optimizer);
    const auto values = place.accessor<double, 1>();
    epoch = static_cast<int>(values[0]);
    part = static_cast<int>(values[1]);
    m_bestAccuracy = values[2];
    m_messagesDone = static_cast<std::size_t>(values[3]);
    m_average.setSteps(static_cast<std::int64_t>(values[4]));
    m_progress.loss = values[5];
    m_progress.trainAccuracy = values[6];
    m_progress.seconds = values[7];
    m_targets = static_cast<std::size_t>(values[8]);
    m_pieces = static_cast<std::size_t>(values[9]);
    return true;
}

}  // namespace antecedent
