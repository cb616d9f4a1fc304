// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/bundle/model_file.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "graph/base/file.h"
#include "graph/base/sha256.h"
#include "model/bundle/encoder_config.h"
#include "model/bundle/model_adaptation.h"
#include "model/bundle/second_look_file.h"
#include "model/evidence/evidence.h"
#include "model/store/out_of_memory.h"
#include "model/store/tensor_store.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

using nlohmann::ordered_json;
constexpr const char* formatName = "antecedent-model";
constexpr int formatVersion = 1;
constexpr const char* weightsFile = "model.safetensors";

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

/// What the files beside config.json are known by (see checkSum).
ordered_json sumsJson(const std::string& weights, const Tokenizer& tokenizer) {
    return {{weightsFile, sha256(weights)}, {tokenizerFile(tokenizer.kind()), sha256(tokenizer.content())}};
}

ordered_json configJson(const ReplyModel& model, ordered_json sums) {
    const auto& upper = model.transformer->options();
    return {{"format", formatName},
            {"version", formatVersion},
            {"name", model.name},
            {"sha256", std::move(sums)},
            {"mask", model.masks.text()},
            {"tokenizer", model.encoder.tokenizer()->kind()},
            {"encoder", encoderJson(model.encoder.network()->options())},
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

/// Weights that each layer has at least; no tensor is stored with less than a byte for each. Told before anything is
/// allocated for them.
double leastWeights(const EncoderOptions& sizes) {
    const auto hidden = static_cast<double>(sizes.hidden), inner = static_cast<double>(sizes.feedForward);
    return hidden * static_cast<double>(sizes.vocabularySize + sizes.positions) +
           static_cast<double>(sizes.layers) * (4 * hidden * hidden + 2 * hidden * inner);
}

double leastWeights(const TransformerOptions& sizes) {
    const auto hidden = static_cast<double>(sizes.hidden), inner = static_cast<double>(sizes.feedForward);
    return static_cast<double>(sizes.layers) * (4 * hidden * hidden + 2 * hidden * inner);
}

tl::unexpected<Error> tooLarge(const std::string& where) {
    return fail(ErrorCode::BadInput,
                "tells of a larger network in config.json than its model.safetensors holds: one of them is damaged",
                where);
}

/// That a file is the one that config.json was written with. Models made before it had their sums are taken as they
/// are.
Result<void> checkSum(const nlohmann::json& config, const fs::path& file, const std::string& sum) {
    const auto sums = config.find("sha256");
    if (sums == config.end() || sums->value(file.filename().string(), "") == sum) return {};
    return fail(ErrorCode::BadInput,
                "is damaged, or belongs to another model: its sha256 is not the one in config.json; fetch the model "
                "again",
                file.string());
}

Result<TokenizerPtr> checkedTokenizer(const nlohmann::json& config, const fs::path& folder) {
    const std::string kind = config.value("tokenizer", wordPieceKind);
    auto tokenizer = readTokenizer(folder, kind);
    if (!tokenizer) return tokenizer;
    const auto same = checkSum(config, folder / tokenizerFile(kind), sha256((*tokenizer)->content()));
    if (!same) return tl::unexpected(same.error());
    return tokenizer;
}

struct Weights {
    std::string content;
    std::string sum;  ///< sha256 of the content
};

Result<Weights> checkedWeights(const nlohmann::json& config, const fs::path& folder) {
    auto content = readFile(folder / weightsFile);
    if (!content) return tl::unexpected(content.error());
    Weights weights{std::move(*content), {}};
    weights.sum = sha256(weights.content);
    const auto same = checkSum(config, folder / weightsFile, weights.sum);
    if (!same) return tl::unexpected(same.error());
    return weights;
}

/// Both networks as the file has them.
Result<void> loadNetworks(UtteranceEncoder& encoder, ConversationTransformer& transformer,
                          const SafetensorsFile& file) {
    if (const auto loaded = loadModule(*encoder, file, "encoder."); !loaded) return loaded;
    return loadModule(*transformer, file, "transformer.");
}

std::size_t parametersOf(const torch::nn::Module& module) {
    std::size_t count = 0;
    for (const auto& parameter : module.parameters()) count += static_cast<std::size_t>(parameter.numel());
    return count;
}

/// That nothing in the file is left unread: a model read in part gives wrong answers in silence.
Result<void> readWhole(const SafetensorsFile& file, const UtteranceEncoder& encoder,
                       const ConversationTransformer& transformer, const SecondLook& look) {
    auto names = namesOf(namedTensors(*encoder, "encoder."));
    names.merge(namesOf(namedTensors(*transformer, "transformer.")));
    names.merge(secondLookNames(look));
    return holdsOnly(file, names);
}

Result<ReplyModel> modelFrom(const nlohmann::json& config, TokenizerPtr tokenizer, Weights weights,
                             const std::string& where) {
    if (config.value("format", "") != formatName || config.value("version", 0) != formatVersion) {
        return fail(ErrorCode::Unsupported, "is not a model of this version", where);
    }
    const auto stored = static_cast<double>(weights.content.size());
    const auto file = SafetensorsFile::parse(std::move(weights.content), where);
    if (!file) return tl::unexpected(file.error());
    const EncoderOptions sizes = encoderSizes(config.at("encoder"), tokenizer->vocabularySize());
    if (const auto fits = fitting(sizes, *tokenizer, where); !fits) return tl::unexpected(fits.error());
    const auto columns = config.at("evidence").get<std::vector<std::string>>();
    const TransformerOptions upper = transformerOptions(config.at("transformer"), sizes.hidden, columns.size());
    if (leastWeights(sizes) + leastWeights(upper) > stored) return tooLarge(where);
    UtteranceEncoder encoder(sizes);
    ConversationTransformer transformer(upper);
    if (const auto loaded = loadNetworks(encoder, transformer, *file); !loaded) return tl::unexpected(loaded.error());
    auto secondLook = secondLookIn(config, *file, encoder);
    if (!secondLook) return tl::unexpected(secondLook.error());
    if (const auto all = readWhole(*file, encoder, transformer, *secondLook); !all) return tl::unexpected(all.error());
    auto current = adapted(std::move(transformer), columns, where);
    if (!current) return tl::unexpected(current.error());
    auto masks = GenreMasks::parse(config.value("mask", ""));
    if (!masks) {
        return fail(ErrorCode::Unsupported,
                    {"was made with a mask that this version does not know: %1", masks.error().message()}, where);
    }
    const std::size_t parameters = parametersOf(*encoder) + parametersOf(**current) +
                                   (secondLook->empty() ? 0 : parametersOf(*secondLook->scorer()));
    TextEncoder text(std::move(tokenizer), std::move(encoder), weights.sum);
    return ReplyModel{config.value("name", ""),
                      std::move(weights.sum),
                      std::move(text),
                      std::move(*current),
                      std::move(*masks),
                      screenIn(config),
                      decisionsIn(config.at("decisions")),
                      std::move(*secondLook),
                      parameters};
}

}  // namespace

Result<ReplyModel> loadModel(const fs::path& folder) {
    const auto content = readFile(folder / "config.json");
    if (!content) return tl::unexpected(content.error());
    try {
        const auto config = nlohmann::json::parse(*content);
        auto tokenizer = checkedTokenizer(config, folder);
        if (!tokenizer) return tl::unexpected(tokenizer.error());
        auto weights = checkedWeights(config, folder);
        if (!weights) return tl::unexpected(weights.error());
        return modelFrom(config, std::move(*tokenizer), std::move(*weights), folder.string());
    } catch (const std::exception& error) {
        if (isOutOfMemory(error)) return tooLittleMemory(folder.string());
        return fail(ErrorCode::BadInput, {"has a damaged config.json: %1", error.what()}, folder.string());
    }
}

Result<void> saveModel(const ReplyModel& model, const fs::path& folder) {
    if (model.encoder.network()->isForInference() || model.transformer->isForInference()) {
        return fail(ErrorCode::Internal, "is made to predict with, and no longer has the weights of a model",
                    folder.string());
    }
    std::error_code error;
    fs::create_directories(folder, error);
    NamedTensors tensors = namedTensors(*model.encoder.network(), "encoder.");
    tensors.merge(namedTensors(*model.transformer, "transformer."));
    tensors.merge(secondLookTensors(model.secondLook, model.encoder.network()));
    const std::string weights = storeTensors(tensors, Storage::Int8Rows);
    if (const auto written = writeFile(folder / weightsFile, weights); !written) return written;
    const Tokenizer& tokenizer = *model.encoder.tokenizer();
    const auto pieces = writeFile(folder / tokenizerFile(tokenizer.kind()), tokenizer.content());
    if (!pieces) return pieces;
    return writeFile(folder / "config.json", configJson(model, sumsJson(weights, tokenizer)).dump(2) + "\n");
}

}  // namespace antecedent
