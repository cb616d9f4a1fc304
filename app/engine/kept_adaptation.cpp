// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/kept_adaptation.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace antecedent {
namespace {

constexpr const char* settingName = "adaptation";
constexpr std::size_t newDecisions = 20;

}  // namespace

KeptAdaptation learntFrom(const AdaptationTrial& trial, std::size_t decisions) {
    KeptAdaptation learnt{nullptr, false, decisions};
    if (trial.adaptation) learnt.adaptation = std::make_shared<const Adaptation>(*trial.adaptation);
    return learnt;
}

KeptAdaptation keptAdaptation(const Project& project) {
    KeptAdaptation kept;
    const auto text = project.setting(settingName);
    if (!text || text->empty()) return kept;
    const auto json = nlohmann::json::parse(*text, nullptr, false);
    if (!json.is_object()) return kept;
    kept.off = json.value("off", nlohmann::json()) == true;
    const auto decisions = json.value("decisions", nlohmann::json());
    if (decisions.is_number_unsigned()) kept.decisions = decisions.get<std::size_t>();
    const auto learnt = json.value("learnt", nlohmann::json());
    if (!learnt.is_string()) return kept;
    if (auto adaptation = readAdaptation(learnt.get<std::string>())) {
        kept.adaptation = std::make_shared<const Adaptation>(std::move(*adaptation));
    }
    return kept;
}

Result<void> keepAdaptation(Project& project, const KeptAdaptation& kept) {
    nlohmann::ordered_json json = {{"off", kept.off}, {"decisions", kept.decisions}};
    if (kept.adaptation) json["learnt"] = adaptationJson(*kept.adaptation);
    return project.setSetting(settingName, json.dump());
}

bool worthLearning(const KeptAdaptation& kept, std::size_t decisions) {
    return !kept.off && decisions >= fewestLearntDecisions && decisions >= kept.decisions + newDecisions;
}

std::string trialText(const AdaptationTrial& trial) {
    if (trial.decisions < fewestLearntDecisions) {
        return fmt::format("There is nothing to learn from {} decisions yet: it takes {}.", trial.decisions,
                           fewestLearntDecisions);
    }
    const auto share = [](double right) { return fmt::format("{:.0f} %", 100 * right); };
    if (!trial.adaptation) {
        return fmt::format("Nothing was learnt from {} decisions: of those held out {} were right, and {} afterwards.",
                           trial.decisions, share(trial.rightBefore), share(trial.rightAfter));
    }
    return fmt::format("Learnt from {} decisions: of those held out {} are right, where {} were.", trial.decisions,
                       share(trial.rightAfter), share(trial.rightBefore));
}

}  // namespace antecedent
