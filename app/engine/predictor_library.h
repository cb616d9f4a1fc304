// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include "graph/base/error.h"
#include "model/plugin/plugin.h"

namespace antecedent {

/// For the beginning of a program, before any thread. The network's threads wait for each other thousands of times a
/// second. Spinning meanwhile, as they would, costs nothing on an idle computer, and on a busy one makes everything
/// several times slower. The environment is the program's own: the libraries of this project leave it alone.
void letNetworkThreadsSleep();

/// The shared library with the network in it. Loading it takes up to a second and 165 MB, so that nothing is
/// loaded before it is asked for.
class PredictorLibrary {
public:
    /// `file` empty: ANTECEDENT_PREDICTOR when it is set, else the library installed with the program.
    explicit PredictorLibrary(std::filesystem::path file = {});
    ~PredictorLibrary();

    /// What the library offers; loads it at the first call. NotFound or Unsupported with what to do about it.
    Result<const PredictorPlugin*> plugin();

    /// Where the library is, without loading it.
    Result<std::filesystem::path> locate() const;

private:
    struct Loaded;

    Result<void> load();

    std::filesystem::path m_file;
    std::unique_ptr<Loaded> m_loaded;
};

}  // namespace antecedent
