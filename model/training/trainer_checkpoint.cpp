// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <sstream>

#include "graph/base/file.h"
#include "model/training/trainer.h"

namespace antecedent {
namespace {

constexpr std::int32_t unknownPlace = -2;
constexpr std::int32_t threadStart = -1;

torch::Tensor packed(const std::vector<std::optional<std::vector<MessageId>>>& predictions) {
    auto tensor = torch::full({static_cast<std::int64_t>(predictions.size())}, unknownPlace, torch::kInt32);
    auto cells = tensor.accessor<std::int32_t, 1>();
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        if (!predictions[i]) continue;
        cells[static_cast<std::int64_t>(i)] =
            predictions[i]->empty() ? threadStart : static_cast<std::int32_t>(predictions[i]->front().index());
    }
    return tensor;
}

std::vector<std::optional<std::vector<MessageId>>> unpacked(const torch::Tensor& tensor) {
    std::vector<std::optional<std::vector<MessageId>>> predictions(static_cast<std::size_t>(tensor.size(0)));
    const auto cells = tensor.accessor<std::int32_t, 1>();
    for (std::size_t i = 0; i < predictions.size(); ++i) {
        const std::int32_t value = cells[static_cast<std::int64_t>(i)];
        if (value == threadStart) predictions[i] = std::vector<MessageId>{};
        if (value >= 0) predictions[i] = std::vector<MessageId>{MessageId(static_cast<std::size_t>(value))};
    }
    return predictions;
}

void writeList(torch::serialize::OutputArchive& archive, const std::string& name,
               const std::vector<torch::Tensor>& tensors) {
    archive.write(name + ".count", torch::tensor(static_cast<std::int64_t>(tensors.size())));
    for (std::size_t i = 0; i < tensors.size(); ++i) archive.write(name + std::to_string(i), tensors[i].detach());
}

std::vector<torch::Tensor> readList(torch::serialize::InputArchive& archive, const std::string& name) {
    torch::Tensor count;
    archive.read(name + ".count", count);
    std::vector<torch::Tensor> tensors(static_cast<std::size_t>(count.item<std::int64_t>()));
    for (std::size_t i = 0; i < tensors.size(); ++i) archive.read(name + std::to_string(i), tensors[i]);
    return tensors;
}

std::filesystem::path checkpointFile(const TrainingOptions& options) { return options.work / "checkpoint.pt"; }

}  // namespace

Result<void> Trainer::save(int epoch, int nextPart) {
    torch::serialize::OutputArchive archive;
    writeList(archive, "weights", m_network->parameters());
    writeList(archive, "average", m_average.tensors());
    writeList(archive, "best", m_best);
    torch::serialize::OutputArchive optimizer;
    m_optimizer.save(optimizer);
    archive.write("optimizer", optimizer);
    std::vector<torch::Tensor> history;
    for (const auto& predictions : m_history) history.push_back(packed(predictions));
    archive.write("history", history.empty() ? torch::zeros({0}, torch::kInt32) : torch::cat(history));
    std::vector<std::int64_t> sizes;
    for (const auto& part : history) sizes.push_back(part.size(0));
    archive.write("history.sizes", torch::tensor(sizes));
    archive.write("place", torch::tensor({static_cast<double>(epoch), static_cast<double>(nextPart), m_bestAccuracy,
                                          static_cast<double>(m_epochsWithoutGain), static_cast<double>(m_messagesDone),
                                          static_cast<double>(m_average.steps()), m_progress.loss, m_progress.right,
                                          static_cast<double>(m_progress.targets),
                                          static_cast<double>(m_progress.batches)},
                                         torch::kFloat64));
    std::ostringstream stream;
    archive.save_to(stream);
    std::error_code ignored;
    std::filesystem::create_directories(m_options.work, ignored);
    return writeFile(checkpointFile(m_options), std::move(stream).str());
}

bool Trainer::load(int& epoch, int& part) {
    if (!std::filesystem::exists(checkpointFile(m_options))) return false;
    torch::NoGradGuard noGrad;
    torch::serialize::InputArchive archive;
    archive.load_from(checkpointFile(m_options).string());
    const auto weights = readList(archive, "weights");
    auto parameters = m_network->parameters();
    torch::Tensor history, sizes, place;
    archive.read("history", history);
    archive.read("history.sizes", sizes);
    archive.read("place", place);
    if (weights.size() != parameters.size() || sizes.size(0) != static_cast<std::int64_t>(m_train.size())) return false;
    for (std::size_t i = 0; i < weights.size(); ++i) parameters[i].copy_(weights[i]);
    m_average.tensors() = readList(archive, "average");
    m_best = readList(archive, "best");
    torch::serialize::InputArchive optimizer;
    archive.read("optimizer", optimizer);
    m_optimizer.load(optimizer);
    std::int64_t offset = 0;
    for (std::size_t i = 0; i < m_train.size(); ++i) {
        const auto size = sizes[static_cast<std::int64_t>(i)].item<std::int64_t>();
        m_history[i] = unpacked(history.narrow(0, offset, size));
        offset += size;
    }
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
