// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/predictor/plugin.h"

#include "model/predictor/backend.h"
#include "model/predictor/torch_predictor.h"
#include "model/training/train.h"

extern "C" const antecedent::PredictorPlugin* antecedentPredictorPlugin() {
    static const antecedent::PredictorPlugin plugin{antecedent::predictorPluginAbi, &antecedent::TorchPredictor::load,
                                                    &antecedent::train, &antecedent::describeBackend};
    return &plugin;
}
