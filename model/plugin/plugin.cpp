// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/plugin/plugin.h"

#include "model/decoding/backend.h"
#include "model/decoding/torch_predictor.h"
#include "model/training/train.h"

extern "C" const antecedent::PredictorPlugin* antecedentPredictorPlugin() {
    static const antecedent::PredictorPlugin plugin{antecedent::predictorPluginAbi, &antecedent::TorchPredictor::load,
                                                    &antecedent::train, &antecedent::describeBackend};
    return &plugin;
}
