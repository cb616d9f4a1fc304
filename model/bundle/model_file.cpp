// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/model_file.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "graph/base/file.h"
#include "model/bundle/model_adaptation.h"
#include "model/bundle/second_look_file.h"
#include "model/evidence/evidence.h"
#include "graph/base/sha256.h"
#include "model/store/tensor_store.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

using nlohmann::ordered_json;
constexpr const char* formatName = "antecedent-model";
constexpr int formatVersion = 1;

ordered_json decisionsJson(const Decisions& decisions) {
    ordered_json json = ordered_json::object();
    for (const auto& [setting, decision] : decisions) {
        json[settingName(setting)] = {{"temperature", decision.temperature},
                                      {"self_bias", decision.selfBias},
                                      {"second_parent", decision.secondParent},
                                      {"sure_slope", decision.sureSlope},
                                      {"sure_offset", decision.sureOffset}};
    }
    return json;
}

ordered_json screenJson(const CandidateScreen& screen) {
    if (screen.empty()) return nullptr;
    ordered_json weights = ordered_json::object();
    for (std::size_t i = 0; i < screen.weights().size(); ++i) weights[evidenceNames()[i]] = screen.weights()[i];
    const ScreenLimits& limits = screen.limits();
    ordered_json json{{"candidates", limits.most}, {"nearest", limits.nearest}, {"margin", nullptr}};
    if (std::isfinite(limits.margin)) json["margin"] = limits.margin;
    json["weights"] = std::move(weights);
    return json;
}

ordered_json configJson(const ReplyModel& model) {
    const auto& encoder = model.encoder.network()->options();
    const auto& upper = model.transformer->options();
    return {{"format", formatName},
            {"version", formatVersion},
            {"name", model.name},
            {"mask", model.masks.text()},
            {"encoder",
             {{"hidden", encoder.hidden},
              {"layers", encoder.layers},
              {"heads", encoder.heads},
              {"feed_forward", encoder.feedForward},
              {"positions", encoder.positions}}},
            {"transformer",
             {{"hidden", upper.hidden},
              {"layers", upper.layers},
              {"heads", upper.heads},
              {"feed_forward", upper.feedForward},
              {"use_text", upper.useText},
              {"use_evidence", upper.useEvidence},
              {"match_width", upper.match.width},
              {"match_heads", upper.match.heads},
              {"match_tokens", upper.match.tokens}}},
            {"evidence", evidenceNames()},
            {"screen", screenJson(model.screen)},
            {"second_look", secondLookJson(model.secondLook)},
            {"decisions", decisionsJson(model.decisions)}};
}

/// Sizes from outside decide what is allocated: refuse what no model of ours has.
std::int64_t sizeIn(const nlohmann::json& json, const char* key, std::int64_t most) {
    const auto value = json.at(key).get<std::int64_t>();
    if (value < 1 || value > most) throw std::out_of_range(std::string("the size ") + key + " is out of range");
    return value;
}

EncoderOptions encoderOptions(const nlohmann::json& json, std::size_t vocabulary) {
    EncoderOptions options(static_cast<std::int64_t>(vocabulary));
    options.hidden = sizeIn(json, "hidden", 4096);
    options.layers = sizeIn(json, "layers", 64);
    options.heads = sizeIn(json, "heads", options.hidden);
    options.feedForward = sizeIn(json, "feed_forward", 16384);
    options.positions = sizeIn(json, "positions", 8192);
    return options;
}

TransformerOptions transformerOptions(const nlohmann::json& json, std::int64_t text, std::size_t columns) {
    TransformerOptions options(text, static_cast<std::int64_t>(columns));
    options.hidden = sizeIn(json, "hidden", 4096);
    options.layers = sizeIn(json, "layers", 64);
    options.heads = sizeIn(json, "heads", options.hidden);
    options.feedForward = sizeIn(json, "feed_forward", 16384);
    options.useText = json.value("use_text", true);
    options.useEvidence = json.value("use_evidence", true);
    options.match.width = 0;
    if (json.value("match_width", 0) == 0) return options;
    options.match.width = sizeIn(json, "match_width", 4096);
    options.match.heads = sizeIn(json, "match_heads", options.match.width);
    options.match.tokens = sizeIn(json, "match_tokens", 512);
    return options;
}

DecisionOptions decisionIn(const nlohmann::json& json) {
    DecisionOptions decision;
    decision.temperature = std::max(0.05, json.value("temperature", 1.0));
    decision.selfBias = json.value("self_bias", 0.0);
    decision.secondParent = json.value("second_parent", 1.0);
    decision.sureSlope = json.value("sure_slope", 1.0);
    decision.sureOffset = json.value("sure_offset", 0.0);
    return decision;
}

Decisions decisionsIn(const nlohmann::json& json) {
    Decisions decisions;
    for (const Genre genre : allGenres) {
        for (const Circumstance circumstance : allCircumstances) {
            const Setting setting(genre, circumstance);
            const auto found = json.find(settingName(setting));
            if (found != json.end()) decisions[setting] = decisionIn(*found);
        }
    }
    return decisions;
}

/// Weights by the columns' names, so that a column a model does not know weighs nothing.
CandidateScreen screenIn(const nlohmann::json& config) {
    const auto found = config.find("screen");
    if (found == config.end() || found->is_null()) return {};
    const auto& given = found->at("weights");
    std::vector<float> weights;
    for (const std::string& name : evidenceNames()) weights.push_back(given.value(name, 0.0f));
    ScreenLimits limits;
    limits.most = static_cast<std::size_t>(sizeIn(*found, "candidates", 100000));
    limits.nearest = found->value("nearest", limits.most / 4);
    const auto margin = found->find("margin");
    if (margin != found->end() && !margin->is_null()) limits.margin = margin->get<float>();
    return CandidateScreen(std::move(weights), limits);
}

/// The network as this version reads evidence, whose columns may stand elsewhere than they did when it was trained.
Result<ConversationTransformer> adapted(ConversationTransformer transformer, const std::vector<std::string>& columns,
                                        const std::string& where) {
    if (columns == evidenceNames()) return transformer;
    const ModelAdaptation adaptation(transformer, columns);
    if (!adaptation.possible()) {
        return fail(ErrorCode::Unsupported, "was trained on evidence that this version does not read", where);
    }
    TransformerOptions options = transformer->options();
    options.evidenceColumns = static_cast<std::int64_t>(evidenceNames().size());
    ConversationTransformer result(options);
    adaptation.copyTo(result);
    return result;
}

Result<ReplyModel> modelFrom(const nlohmann::json& config, WordPieceTokenizer tokenizer, std::string weights,
                             const std::string& where) {
    if (config.value("format", "") != formatName || config.value("version", 0) != formatVersion) {
        return fail(ErrorCode::Unsupported, "is not a model of this version", where);
    }
    std::string sum = sha256(weights);
    const auto file = SafetensorsFile::parse(std::move(weights), where);
    if (!file) return tl::unexpected(file.error());
    UtteranceEncoder encoder(encoderOptions(config.at("encoder"), tokenizer.vocabularySize()));
    const auto columns = config.at("evidence").get<std::vector<std::string>>();
    ConversationTransformer transformer(
        transformerOptions(config.at("transformer"), encoder->options().hidden, columns.size()));
    if (const auto loaded = loadModule(*encoder, *file, "encoder."); !loaded) return tl::unexpected(loaded.error());
    if (const auto loaded = loadModule(*transformer, *file, "transformer."); !loaded) {
        return tl::unexpected(loaded.error());
    }
    auto secondLook = secondLookIn(config, *file, encoder);
    if (!secondLook) return tl::unexpected(secondLook.error());
    auto current = adapted(std::move(transformer), columns, where);
    if (!current) return tl::unexpected(current.error());
    auto masks = GenreMasks::parse(config.value("mask", ""));
    if (!masks) {
        return fail(ErrorCode::Unsupported,
                    "was made with a mask that this version does not know: " + masks.error().message, where);
    }
    TextEncoder text(std::move(tokenizer), std::move(encoder), sum);
    return ReplyModel{config.value("name", ""),
                      std::move(sum),
                      std::move(text),
                      std::move(*current),
                      std::move(*masks),
                      screenIn(config),
                      decisionsIn(config.at("decisions")),
                      std::move(*secondLook)};
}

}  // namespace

Result<ReplyModel> loadModel(const fs::path& folder) {
    const auto config = readFile(folder / "config.json");
    if (!config) return tl::unexpected(config.error());
    const auto vocabulary = readFile(folder / "vocab.txt");
    if (!vocabulary) return tl::unexpected(vocabulary.error());
    auto weights = readFile(folder / "model.safetensors");
    if (!weights) return tl::unexpected(weights.error());
    auto tokenizer = WordPieceTokenizer::fromVocabulary(*vocabulary);
    if (!tokenizer) return tl::unexpected(tokenizer.error());
    try {
        return modelFrom(nlohmann::json::parse(*config), std::move(*tokenizer), std::move(*weights), folder.string());
    } catch (const std::exception& error) {
        return fail(ErrorCode::BadInput, std::string("has a damaged config.json: ") + error.what(), folder.string());
    }
}

Result<void> saveModel(const ReplyModel& model, const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    NamedTensors tensors = namedTensors(*model.encoder.network(), "encoder.");
    tensors.merge(namedTensors(*model.transformer, "transformer."));
    tensors.merge(secondLookTensors(model.secondLook, model.encoder.network()));
    const auto weights = writeFile(folder / "model.safetensors", storeTensors(tensors, Storage::Int8Rows));
    if (!weights) return weights;
    if (const auto written = writeFile(folder / "vocab.txt", model.encoder.vocabularyText()); !written) return written;
    return writeFile(folder / "config.json", configJson(model).dump(2) + "\n");
}

}  // namespace antecedent
