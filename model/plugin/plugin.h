// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include "graph/base/control.h"
#include "graph/base/error.h"
#include "model/api/backend_info.h"
#include "model/api/reply_predictor.h"
#include "model/api/training_options.h"

namespace antecedent {

/// The `PredictorPlugin::abi` this program was built for.
inline constexpr int predictorPluginAbi = 17;

/// What the library offers; bump `abi` when any interface in here changes.
struct PredictorPlugin {
    int abi;
    Result<std::unique_ptr<ReplyPredictor>> (*loadPredictor)(const std::filesystem::path& modelFolder);
    Result<TrainingReport> (*train)(const TrainingOptions& options, Control& control);
    Result<BackendInfo> (*backend)(bool measureSpeed);
};

}  // namespace antecedent

extern "C" const antecedent::PredictorPlugin* antecedentPredictorPlugin();
