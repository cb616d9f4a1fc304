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

/// First stage: the upper level learns on vectors of an encoder that stays as it is.
struct UpperStageOptions {
    int epochs = 5;
    double rate = 4e-4;
    std::size_t batch = 48;
    int patience = 2;  ///< epochs without a gain on dev before stopping
};

/// Second stage: the encoder's upper layers learn too.
struct JointStageOptions {
    double epochs = 0;              ///< may end within one
    double rate = 4e-5;             ///< of the encoder's top layer
    int layers = 3;                 ///< of the encoder that learn; 0: none, the rest learns alone
    bool newEvidence = false;       ///< only how to weigh evidence that `from` did not know is learnt
    double historyNoise = 0.2;      ///< wrong places in a predicted history that is not there yet
    bool predictFirst = false;      ///< … but read the data with the model gone on from to have one
    std::int64_t tokenMatch = 128;  ///< width of the token matching; 0: none
};

/// Third stage: a second look.
struct SecondLookStageOptions {
    std::optional<std::set<Genre>> genres;  ///< that learn to take one; nullopt: as in `from`, not learnt anew
    double epochs = 2;                      ///< passes over their messages in doubt
    double rate = 8e-5;                     ///< of the top layer of the encoder that reads pairs
};

/// Which candidates of a window the network scores when it predicts.
struct ScreenStageOptions {
    std::size_t most = 32;  ///< 0: all
    double margin = 6;      ///< log-odds below the best of a window from which candidates are left out
    bool anew = false;      ///< fitted to the data also where `from` has a screen
};

/// A pretrained encoder that takes the place of the one in `from`.
struct NewEncoderOptions {
    std::filesystem::path folder;  ///< empty: none does
    std::vector<int> layers;       ///< kept of it, from 0; empty: all
    std::size_t pieces = 0;        ///< kept of its vocabulary, about; 0: all
    std::size_t texts = 100000;    ///< messages it learns from to say what the old one says
    double rate = 3e-4;            ///< of its top layer
};

/// What `antecedent train` is asked to do. Plain data.
struct TrainingOptions {
    std::vector<TrainingFile> data;                  ///< to learn from
    std::vector<TrainingFile> dev;                   ///< held out: early stopping and calibration
    std::filesystem::path encoder;                   ///< pretrained encoder (TextEncoder::fromPretrained)
    std::filesystem::path from;                      ///< model to go on from; empty: the upper level starts at random
    std::vector<std::filesystem::path> averageWith;  ///< models whose weights enter the finished ones, one share each
    std::filesystem::path output;                    ///< folder of the finished model
    std::filesystem::path work;                      ///< checkpoints and cached vectors; empty: output + ".work"
    std::string name;                                ///< name written into the model

    NewEncoderOptions newEncoder;
    UpperStageOptions upper;
    JointStageOptions joint;
    ScreenStageOptions screen;
    SecondLookStageOptions secondLook;

    // Of the first two stages.
    double dropout = 0.1;
    double predictedShare = 0.7;      ///< of conversations read with predicted history, from epoch 2 on
    std::optional<GenreMasks> masks;  ///< what a candidate sees; nullopt: as in `from`, or the ancestor mask
    bool useText = true;              ///< for ablations
    bool useEvidence = true;          ///< for ablations

    std::map<Genre, double> startBias;  ///< log-odds added to thread starts; other genres: for the best link F1 on dev
    std::size_t devMessages = 1500;     ///< of each file in `dev` while training
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
