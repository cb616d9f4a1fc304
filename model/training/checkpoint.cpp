// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/checkpoint.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <optional>

#include "graph/base/file.h"
#include "graph/base/sha256.h"
#include "model/api/training_options.h"
#include "model/store/tensor_store.h"

namespace antecedent {
namespace {

/// A file begins with a line of this, the version, and the SHA-256 of what follows.
constexpr std::string_view checkpointMark = "antecedent checkpoint ";
constexpr std::string_view zipMark = "PK";           // what checkpoints began with before they had versions
constexpr double largestCount = 9007199254740992.0;  // 2^53: a double holds whole numbers up to there

const std::string numberPrefix = "number.", textPrefix = "text.", tensorsPrefix = "tensors.";

template <class Number>
std::optional<Number> numberIn(std::string_view text) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

template <class Field>
const Field& fieldIn(const std::map<std::string, Field>& fields, const std::string& name) {
    const auto found = fields.find(name);
    if (found == fields.end()) throw CheckpointDamage("lacks " + name);
    return found->second;
}

std::optional<std::string> afterPrefix(const std::string& name, const std::string& prefix) {
    if (name.compare(0, prefix.size(), prefix) != 0) return std::nullopt;
    return name.substr(prefix.size());
}

std::string placeIn(const std::string& list, std::size_t place) {
    return fmt::format("{}.{}", list, place);
}

/// The first line of a file, taken apart.
struct Head {
    int version = 1;
    std::string_view sum;
    std::size_t size = 0;
};

std::optional<Head> headOf(std::string_view content) {
    if (content.substr(0, zipMark.size()) == zipMark) return Head{};
    const std::size_t end = content.find('\n');
    if (content.substr(0, checkpointMark.size()) != checkpointMark || end == std::string_view::npos)
        return std::nullopt;
    const std::string_view line = content.substr(checkpointMark.size(), end - checkpointMark.size());
    const std::size_t space = line.find(' ');
    const auto version = numberIn<int>(line.substr(0, space));
    if (!version || space == std::string_view::npos) return std::nullopt;
    return Head{*version, line.substr(space + 1), end + 1};
}

tl::unexpected<Error> damaged(const std::filesystem::path& file, const std::string& how = {}) {
    return fail(ErrorCode::BadInput,
                {"the checkpoint is damaged%1; begin anew with --restart", how.empty() ? "" : " (" + how + ")"},
                file.string());
}

}  // namespace

void Checkpoint::setTensors(const std::string& name, std::vector<torch::Tensor> tensors) {
    m_tensors[name] = std::move(tensors);
}

void Checkpoint::setHistory(const PredictedHistory& history) {
    const auto [sizes, rows] = history.packed();
    setTensors("history", {sizes, rows});
}

double Checkpoint::number(const std::string& name) const {
    return fieldIn(m_numbers, name);
}

std::size_t Checkpoint::count(const std::string& name) const {
    const double value = number(name);
    if (!(value >= 0 && value <= largestCount) || value != std::floor(value)) {
        throw CheckpointDamage(name + " is no count");
    }
    return static_cast<std::size_t>(value);
}

const std::string& Checkpoint::text(const std::string& name) const {
    return fieldIn(m_texts, name);
}

const std::vector<torch::Tensor>& Checkpoint::tensors(const std::string& name) const {
    return fieldIn(m_tensors, name);
}

void Checkpoint::copyTensors(const std::string& name, const std::vector<torch::Tensor>& targets) const {
    if (!copyInto(targets, tensors(name))) throw CheckpointDamage(name + " does not fit");
}

void Checkpoint::copyHistory(PredictedHistory& history) const {
    const auto& packed = tensors("history");
    if (packed.size() != 2 || !history.unpack(packed[0], packed[1])) throw CheckpointDamage("history does not fit");
}

std::string Checkpoint::content() const {
    std::map<std::string, std::string> words;
    for (const auto& [name, value] : m_numbers) words[numberPrefix + name] = fmt::format("{}", value);
    for (const auto& [name, text] : m_texts) words[textPrefix + name] = text;
    NamedTensors values;
    for (const auto& [name, tensors] : m_tensors) {
        words[tensorsPrefix + name] = std::to_string(tensors.size());
        for (std::size_t i = 0; i < tensors.size(); ++i) values[placeIn(name, i)] = tensors[i];
    }
    return storeTensors(values, Storage::Fp32, words);
}

Checkpoint Checkpoint::fromContent(std::string content) {
    const auto file = SafetensorsFile::parse(std::move(content), {});
    if (!file) throw CheckpointDamage(file.error().text());
    Checkpoint checkpoint;
    for (const auto& [field, words] : file->metadata()) {
        if (const auto text = afterPrefix(field, textPrefix)) checkpoint.setText(*text, words);
        if (const auto name = afterPrefix(field, numberPrefix)) {
            const auto value = numberIn<double>(words);
            if (!value) throw CheckpointDamage(*name + " is no number");
            checkpoint.setNumber(*name, *value);
        }
        if (const auto name = afterPrefix(field, tensorsPrefix)) {
            auto& list = checkpoint.m_tensors[*name];
            const std::size_t size = numberIn<std::size_t>(words).value_or(0);
            while (list.size() < size) {
                auto tensor = loadTensor(*file, placeIn(*name, list.size()));
                if (!tensor) throw CheckpointDamage(tensor.error().text());
                list.push_back(std::move(*tensor));
            }
        }
    }
    return checkpoint;
}

Result<void> saveCheckpoint(const CheckpointFile& file, Checkpoint checkpoint) {
    checkpoint.setText("run", file.run);
    const std::string content = checkpoint.content();
    std::error_code ignored;
    std::filesystem::create_directories(file.path.parent_path(), ignored);
    return writeFile(file.path, [&](std::ostream& out) {
        out << checkpointMark << Checkpoint::version << ' ' << sha256(content) << '\n';
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
    });
}

Result<bool> goOnFrom(const CheckpointFile& file, const CheckpointReader& read, Control& control) {
    if (!std::filesystem::exists(file.path)) return false;
    auto content = readFile(file.path);
    if (!content) return tl::unexpected(content.error());
    const auto head = headOf(*content);
    if (!head) return damaged(file.path);
    if (head->version != Checkpoint::version) {
        control.note(otherVersionWords);
        return false;
    }
    if (sha256(std::string_view(*content).substr(head->size)) != head->sum) return damaged(file.path);
    try {
        const Checkpoint checkpoint = Checkpoint::fromContent(content->erase(0, head->size));
        if (checkpoint.text("run") != file.run) {
            control.note(anewWords);
            return false;
        }
        read(checkpoint);
    } catch (const CheckpointDamage& damage) {
        return damaged(file.path, damage.what());
    }
    control.note(onwardsWords);
    return true;
}

bool copyInto(const std::vector<torch::Tensor>& targets, const std::vector<torch::Tensor>& values) {
    if (targets.size() != values.size()) return false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (targets[i].sizes() != values[i].sizes()) return false;
    }
    torch::NoGradGuard noGrad;
    for (std::size_t i = 0; i < values.size(); ++i) torch::Tensor(targets[i]).copy_(values[i]);
    return true;
}

}  // namespace antecedent
