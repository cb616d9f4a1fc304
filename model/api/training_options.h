// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model/evidence/genre_masks.h"

namespace antecedent {

/// What is taken of a file: its conversations, the threads of each apart (threads_apart.h), pieces of each
/// (pieces.h), several of them as one (mixed.h), threads of them crossed (mixed_threads.h), or each without
/// names (nameless.h).
enum class Taken { Whole, ThreadsApart, Pieces, Mixed, MixedThreads, Nameless };

/// A file of annotated conversations.
struct TrainingFile {
    std::filesystem::path path;
    std::size_t maxMessages = 0;  ///< whole conversations are drawn at random until there are so many; 0: all
    Taken taken = Taken::Whole;
};

/// What `antecedent train` is asked to do. Plain data.
struct TrainingOptions {
    std::vector<TrainingFile> data;                  ///< to learn from
    std::vector<TrainingFile> dev;                   ///< held out: early stopping and calibration
    std::filesystem::path encoder;                   ///< pretrained encoder (TextEncoder::fromPretrained)
    std::filesystem::path from;                      ///< model to go on from; empty: the upper level starts at random
    std::filesystem::path newEncoder;                ///< pretrained encoder that takes the place of the one in `from`
    std::vector<int> encoderLayers;                  ///< … kept of it, from 0; empty: all
    std::size_t encoderPieces = 0;                   ///< … kept of its vocabulary, about; 0: all
    std::size_t encoderTexts = 100000;               ///< messages it learns from to say what the old one says
    double encoderRate = 3e-4;                       ///< … and its top layer's step size
    std::vector<std::filesystem::path> averageWith;  ///< models whose weights enter the finished ones, one share each
    std::filesystem::path output;                    ///< folder of the finished model
    std::filesystem::path work;                      ///< checkpoints and cached vectors; empty: output + ".work"
    std::string name;                                ///< name written into the model
    int epochs = 5;                                  ///< with the encoder frozen
    double jointEpochs = 0;    ///< second stage: the encoder's upper layers learn too; may end within one
    int jointLayers = 3;       ///< how many of them; 0: none, the rest learns alone
    bool newEvidence = false;  ///< second stage: only how to weigh evidence that `from` did not know is learnt
    double learningRate = 4e-4;
    double jointRate = 4e-5;  ///< of the encoder's top layer
    double dropout = 0.1;
    double predictedShare = 0.7;    ///< of conversations read with predicted history, from epoch 2 on
    double historyNoise = 0.2;      ///< wrong places in a predicted history that is not there yet (second stage)
    bool predictFirst = false;      ///< … but read the data with the model gone on from to have one (second stage)
    std::int64_t tokenMatch = 128;  ///< width of the token matching (second stage); 0: none
    std::size_t screen = 32;        ///< candidates that the network scores of a window when it predicts; 0: all
    double screenMargin = 6;        ///< log-odds below the best of a window from which the screen leaves candidates out
    bool newScreen = false;         ///< fitted to the data also where `from` has one
    std::optional<std::set<Genre>>
        secondLook;                ///< genres that learn to take a second look; nullopt: as in `from`, not learnt anew
    double secondLookEpochs = 2;   ///< passes over their messages in doubt
    double secondLookRate = 8e-5;  ///< of the top layer of the encoder that reads pairs
    std::map<Genre, double>
        startBias;  ///< log-odds added to thread starts of a genre; the rest: for the best link F1 on dev
    std::optional<GenreMasks> masks;  ///< what a candidate sees; nullopt: as in `from`, or the ancestor mask
    bool useText = true;              ///< for ablations
    bool useEvidence = true;          ///< for ablations
    std::size_t devMessages = 1500;   ///< of each file in `dev` while training
    std::size_t batch = 48;
    int patience = 2;  ///< epochs without a gain on dev before stopping
    unsigned seed = 1;
    int threads = 0;  ///< 0: all cores
    bool resume = true;
};

/// Said where learning has failed: nothing more can come of such weights.
inline constexpr const char* lossWords = "the loss is no number any more: try a lower learning rate";

/// Said where a checkpoint is there that was not made from the same data, options and weights.
inline constexpr const char* anewWords = "The checkpoint is of other data, options or weights: beginning anew";
/// … or was written by another version of the program.
inline constexpr const char* otherVersionWords = "The checkpoint is of another version of this program: beginning anew";
inline constexpr const char* onwardsWords = "Going on from the checkpoint";

/// Scores of one source on dev, predicted history.
struct DevScore {
    std::string source;
    double linkF1 = 0;    ///< thread starts count as links to themselves
    double accuracy = 0;  ///< share of messages with the right parent
};

struct EpochReport {
    int epoch = 0;
    double share = 1;  ///< of the epoch that is done; the figures are of this share
    double loss = 0;
    double trainAccuracy = 0;
    double seconds = 0;
    double learningRate = 0;
    std::vector<DevScore> dev;
    double meanAccuracy = 0;  ///< over sources: what early stopping looks at
};

/// What a genre's decisions are after training.
struct FittedDecision {
    std::string setting;       ///< a genre, or "chat without names"
    std::size_t messages = 0;  ///< annotated, of dev
    bool fitted = false;       ///< else kept, from `from` or from the standard: dev says too little
    double startBias = 0;      ///< log-odds added to thread starts
    double secondParent = 0;   ///< probability from which a further candidate is a parent too
    double temperature = 1;
};

struct TrainingReport {
    std::vector<EpochReport> epochs;
    std::vector<FittedDecision> decisions;
    std::filesystem::path model;
    std::size_t parameters = 0;
};

/// Called after each epoch, for logs.
using EpochSink = std::function<void(const EpochReport&)>;

}  // namespace antecedent
