// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace antecedent {

/// What to train on and how. Plain data: nothing in here needs the network.
struct TrainingOptions {
    std::vector<std::filesystem::path> data;  ///< conversations with links to learn from
    std::vector<std::filesystem::path> dev;   ///< conversations to measure on after every epoch
    std::filesystem::path encoder;            ///< folder of the pretrained text encoder
    std::filesystem::path from;               ///< folder of a model to go on from; empty: a new one
    std::filesystem::path output;             ///< folder the model is written to
    std::filesystem::path cache;              ///< folder for encoded texts; empty: none are kept
    int epochs = 10;
    double minutes = 0;  ///< stop after this long; 0: no limit
    unsigned seed = 1;
    int threads = 0;  ///< 0: all cores
    double learningRate = 3e-4;
    std::string log;     ///< file that gets one line of JSON per epoch; empty: none
    bool resume = true;  ///< go on from a checkpoint in `output` when there is one
};

/// One pass over the training data.
struct EpochReport {
    int epoch = 0;
    double trainLoss = 0;
    double devLoss = 0;
    double devLinkF1 = 0;
    double seconds = 0;
};

struct TrainingReport {
    std::vector<EpochReport> epochs;
    std::filesystem::path model;  ///< the folder written
};

}  // namespace antecedent
