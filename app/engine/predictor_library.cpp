// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/predictor_library.h"

#define BOOST_DLL_USE_STD_FS
#include <dlfcn.h>

#include <boost/dll/shared_library.hpp>
#include <cstdlib>
#include <exception>
#include <string>
#include <vector>

#include "app/engine/memory_left.h"
#include "app/engine/program_location.h"

namespace antecedent {
namespace fs = std::filesystem;
namespace {

constexpr const char* libraryName = "libantecedent_predictor.so";
constexpr const char* entryPoint = "antecedentPredictorPlugin";

/// Built: build/<preset>/bin and build/<preset>/lib; installed: bin, and lib or lib/antecedent.
std::vector<fs::path> usualPlaces() {
    const fs::path root = programFolder().parent_path();
    return {root / "lib" / libraryName, root / "lib" / "antecedent" / libraryName, programFolder() / libraryName};
}

}  // namespace

struct PredictorLibrary::Loaded {
    boost::dll::shared_library library;
    const PredictorPlugin* plugin = nullptr;
};

PredictorLibrary::PredictorLibrary(fs::path file) : m_file(std::move(file)) {}
PredictorLibrary::~PredictorLibrary() = default;

void letNetworkThreadsSleep() {
    constexpr int keepWhatIsSet = 0;
    ::setenv("OMP_WAIT_POLICY", "passive", keepWhatIsSet);
}

Result<fs::path> PredictorLibrary::locate() const {
    std::vector<fs::path> places = usualPlaces();
    const char* variable = std::getenv("ANTECEDENT_PREDICTOR");
    if (variable != nullptr && *variable != '\0') places = {fs::path(variable)};
    if (!m_file.empty()) places = {m_file};
    for (const fs::path& place : places) {
        std::error_code ignored;
        if (fs::is_regular_file(place, ignored)) return place;
    }
    return fail(ErrorCode::NotFound,
                "the library that predicts is missing; build the target antecedent_predictor, or reinstall "
                "the program",
                places.front().lexically_normal().string());
}

Result<const PredictorPlugin*> PredictorLibrary::plugin() {
    if (!m_loaded) {
        if (const auto loaded = load(); !loaded) return tl::unexpected(loaded.error());
    }
    return m_loaded->plugin;
}

Result<void> PredictorLibrary::load() {
    const auto file = locate();
    if (!file) return tl::unexpected(file.error());
    if (const auto enough = checkMemoryForNetwork(); !enough) return enough;
    auto loaded = std::make_unique<Loaded>();
    try {
        loaded->library.load(fs::absolute(*file));
        loaded->plugin = loaded->library.get<const PredictorPlugin*()>(entryPoint)();
    } catch (const std::exception& exception) {
        return fail(ErrorCode::Unsupported, {"cannot be loaded: %1", exception.what()}, file->string());
    }
    if (loaded->plugin == nullptr || loaded->plugin->abi != predictorPluginAbi) {
        return fail(ErrorCode::Unsupported, "belongs to another version of the program; rebuild or reinstall it",
                    file->string());
    }
    // The network's libraries keep threads of their own, which do not survive unloading: stay until the end.
    ::dlopen(file->c_str(), RTLD_NOW | RTLD_NOLOAD | RTLD_NODELETE);
    m_loaded = std::move(loaded);
    return {};
}

}  // namespace antecedent
