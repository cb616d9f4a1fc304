// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/second_look_file.h"

#include <algorithm>

#include "model/network/low_rank.h"

namespace antecedent {
namespace {

constexpr const char* prefix = "second_look.";
constexpr const char* encoderPrefix = "encoder.";
constexpr const char* leftEnding = ".left";
constexpr const char* rightEnding = ".right";
constexpr std::int64_t storedRank = 16;
constexpr std::size_t mostCandidates = 64, mostTokens = 128, mostContext = 48;  // within 512 positions

bool ofEncoder(const std::string& name) {
    return name.rfind(encoderPrefix, 0) == 0;
}

/// left right, or the difference itself where it is no matrix; undefined: none is stored.
Result<torch::Tensor> differenceIn(const SafetensorsFile& file, const std::vector<std::string>& names,
                                   const std::string& name) {
    const auto stored = [&](const std::string& full) { return std::binary_search(names.begin(), names.end(), full); };
    if (stored(name)) return loadTensor(file, name);
    if (!stored(name + leftEnding)) return torch::Tensor();
    const auto left = loadTensor(file, name + leftEnding);
    if (!left) return left;
    const auto right = loadTensor(file, name + rightEnding);
    if (!right) return right;
    if (left->dim() != 2 || right->dim() != 2 || left->size(1) != right->size(0)) {
        return fail(ErrorCode::BadInput, {"the tensor %1 has another shape than this network's", name});
    }
    return torch::mm(*left, *right);
}

Result<void> addDifference(torch::Tensor weights, const torch::Tensor& difference, const std::string& name) {
    if (!difference.defined()) return {};
    if (difference.sizes() != weights.sizes()) {
        return fail(ErrorCode::BadInput, {"the tensor %1 has another shape than this network's", name});
    }
    if (!torch::isfinite(difference).all().item<bool>()) {
        return fail(ErrorCode::BadInput, {"the tensor %1 holds values that are no numbers: the file is damaged", name});
    }
    weights.add_(difference);
    return {};
}

Result<void> readInto(PairScorer& scorer, const SafetensorsFile& file) {
    torch::NoGradGuard noGrad;
    auto names = file.names();
    std::sort(names.begin(), names.end());
    for (const auto& item : scorer->named_parameters()) {
        const std::string name = prefix + item.key();
        auto value = ofEncoder(item.key()) ? differenceIn(file, names, name) : loadTensor(file, name);
        if (!value) return tl::unexpected(value.error());
        if (!ofEncoder(item.key())) torch::Tensor(item.value()).zero_();
        if (const auto added = addDifference(item.value(), *value, name); !added) return added;
    }
    return {};
}

}  // namespace

NamedTensors secondLookTensors(const SecondLook& look, const UtteranceEncoder& base) {
    NamedTensors tensors;
    if (look.empty()) return tensors;
    const auto before = namedTensors(*base, encoderPrefix);
    for (const auto& [name, value] : namedTensors(*look.scorer(), "")) {
        if (!ofEncoder(name)) {
            tensors[prefix + name] = value;
            continue;
        }
        const auto difference = (value - before.at(name)).detach();
        if (difference.count_nonzero().item<std::int64_t>() == 0) continue;
        if (difference.dim() == 2) {
            const LowRank parts = lowRank(difference, storedRank);
            tensors[prefix + name + leftEnding] = parts.left;
            tensors[prefix + name + rightEnding] = parts.right;
        } else {
            tensors[prefix + name] = difference;
        }
    }
    return tensors;
}

std::set<std::string> secondLookNames(const SecondLook& look) {
    std::set<std::string> names;
    if (look.empty()) return names;
    for (const auto& [name, value] : namedTensors(*look.scorer(), prefix)) {
        for (const char* part : {"", leftEnding, rightEnding}) names.insert(name + part);
    }
    return names;
}

nlohmann::ordered_json secondLookJson(const SecondLook& look) {
    if (look.empty()) return nullptr;
    nlohmann::ordered_json genres = nlohmann::ordered_json::array();
    for (const Genre genre : look.options().genres) genres.push_back(genreName(genre));
    return {{"genres", genres},
            {"candidates", look.options().candidates},
            {"tokens", look.options().text.tokens},
            {"context", look.options().text.context}};
}

Result<SecondLook> secondLookIn(const nlohmann::json& config, const SafetensorsFile& file,
                                const UtteranceEncoder& base) {
    const auto found = config.find("second_look");
    if (found == config.end() || found->is_null()) return SecondLook();
    SecondLookOptions options;
    for (const std::string name : found->at("genres")) {
        if (const auto genre = genreNamed(name)) options.genres.insert(*genre);
    }
    options.candidates = std::clamp<std::size_t>(found->at("candidates").get<std::size_t>(), 2, mostCandidates);
    options.text.tokens = std::clamp<std::size_t>(found->at("tokens").get<std::size_t>(), 4, mostTokens);
    options.text.context = std::min<std::size_t>(found->value("context", std::size_t{0}), mostContext);
    PairScorer scorer(base);
    if (const auto read = readInto(scorer, file); !read) return tl::unexpected(read.error());
    return SecondLook(std::move(scorer), std::move(options));
}

}  // namespace antecedent
