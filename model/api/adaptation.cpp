// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/api/adaptation.h"

#include <nlohmann/json.hpp>

#include "graph/base/sha256.h"

namespace antecedent {
namespace {

constexpr std::size_t shownDigits = 12;

}  // namespace

std::string adaptationJson(const Adaptation& adaptation) {
    nlohmann::ordered_json weights = nlohmann::ordered_json::object();
    for (const auto& [column, weight] : adaptation.weights) weights[column] = weight;
    const nlohmann::ordered_json json = {{"model_sha256", adaptation.modelSha256},
                                         {"decisions", adaptation.decisions},
                                         {"right_before", adaptation.rightBefore},
                                         {"right_after", adaptation.rightAfter},
                                         {"start_bias", adaptation.startBias},
                                         {"sharpness", adaptation.sharpness},
                                         {"sure_slope", adaptation.sureSlope},
                                         {"sure_offset", adaptation.sureOffset},
                                         {"weights", weights}};
    return json.dump();
}

Result<Adaptation> readAdaptation(const std::string& text) {
    try {
        const auto json = nlohmann::ordered_json::parse(text);
        Adaptation adaptation;
        adaptation.modelSha256 = json.at("model_sha256").get<std::string>();
        adaptation.decisions = json.at("decisions").get<std::size_t>();
        adaptation.rightBefore = json.at("right_before").get<double>();
        adaptation.rightAfter = json.at("right_after").get<double>();
        adaptation.startBias = json.at("start_bias").get<double>();
        adaptation.sharpness = json.at("sharpness").get<double>();
        adaptation.sureSlope = json.at("sure_slope").get<double>();
        adaptation.sureOffset = json.at("sure_offset").get<double>();
        for (const auto& [column, weight] : json.at("weights").items()) {
            adaptation.weights.emplace_back(column, weight.get<double>());
        }
        return adaptation;
    } catch (const std::exception&) {
        return fail(ErrorCode::BadInput, "what was learnt from decisions cannot be read");
    }
}

std::string scoresMark(const std::string& modelSha256, const AdaptationPtr& adaptation) {
    if (!adaptation || adaptation->modelSha256 != modelSha256) return modelSha256;
    return modelSha256 + "+" + sha256(adaptationJson(*adaptation)).substr(0, shownDigits);
}

bool scoresFit(const std::string& mark, const AdaptationPtr& adaptation) {
    return mark == scoresMark(mark.substr(0, mark.find('+')), adaptation);
}

}  // namespace antecedent
