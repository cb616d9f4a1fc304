// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "tests/architecture/source_files.h"

namespace antecedent {
namespace {

using testing::beginsWithAny;
using testing::SourceFile;
using testing::sourceFiles;

using Layers = std::set<std::string>;

/// What each folder may include besides itself: there is no exception to it, and no two folders name each
/// other.
const std::map<std::string, Layers>& allowedLayers() {
    static const Layers graph = {"graph/base",           "graph/conversation", "graph/import",
                                 "graph/import/reading", "graph/tree",         "graph/layout",
                                 "graph/export",         "graph/metrics",      "graph/project"};
    static const auto with = [](Layers layers, const Layers& more) {
        layers.insert(more.begin(), more.end());
        return layers;
    };
    // What programs see of the model. Nothing of it brings in the network.
    static const Layers plain = {"model/api", "model/text", "model/evidence"};
    // Kernels stand behind model/inference: nothing else may include them.
    static const Layers networks = with(with(graph, plain), {"model/store", "model/inference", "model/network"});
    static const Layers inference = with(networks, {"model/bundle", "model/adaptation", "model/decoding"});
    static const Layers window = with(graph, {"app/engine", "model/api"});
    static const std::map<std::string, Layers> rules = {
        {"graph/base", {}},
        {"graph/conversation", {"graph/base"}},
        {"graph/import/source", {"graph/base"}},
        {"graph/import/reading", {"graph/base", "graph/conversation", "graph/import/source"}},
        {"graph/import/formats", {"graph/base", "graph/conversation", "graph/import/reading", "graph/import/source"}},
        {"graph/import",
         {"graph/base", "graph/conversation", "graph/import/formats", "graph/import/reading", "graph/import/source"}},
        {"graph/tree", {"graph/base", "graph/conversation"}},
        {"graph/layout", {"graph/base", "graph/conversation", "graph/tree"}},
        {"graph/export", {"graph/base", "graph/conversation", "graph/tree"}},
        {"graph/metrics", {"graph/base", "graph/conversation", "graph/tree"}},
        {"graph/project", {"graph/base", "graph/conversation", "graph/tree"}},
        {"model/text", {"graph/base", "graph/conversation", "graph/tree"}},
        {"model/evidence", {"graph/base", "graph/conversation", "graph/tree", "model/text"}},
        {"model/api", with(graph, {"model/text", "model/evidence"})},
        {"model/store", {"graph/base"}},
        {"model/kernels", {"graph/base", "model/store"}},
        {"model/inference", {"graph/base", "model/kernels"}},
        {"model/network", {"graph/base", "model/evidence", "model/inference"}},
        {"model/bundle", networks},
        {"model/adaptation", with(networks, {"model/bundle"})},
        {"model/decoding", with(networks, {"model/bundle", "model/adaptation"})},
        {"model/training/data", inference},
        {"model/training/distillation", inference},
        {"model/training/fitting", with(inference, {"model/training/data"})},
        {"model/training/report", with(graph, {"model/api"})},
        {"model/training", with(inference, {"model/training/data", "model/training/distillation",
                                            "model/training/fitting", "model/training/report"})},
        {"model/plugin", with(inference, {"model/training"})},
        {"app/engine", with(with(graph, plain), {"model/plugin"})},
        {"app/cli", with(with(graph, plain), {"app/engine"})},
        {"app/api", with(graph, {"app/engine", "model/api"})},
        {"app/python", {"app/api"}},
        {"app/desktop/style", {}},
        {"app/desktop/viewing", window},
        {"app/desktop/jobs", window},
        {"app/desktop/document", with(window, {"app/desktop/jobs"})},
        {"app/desktop/models", with(window, {"app/desktop/document"})},
        {"app/desktop/settings", with(window, {"app/desktop/document", "app/desktop/style", "app/desktop/viewing"})},
        {"app/desktop/canvas",
         with(window, {"app/desktop/document", "app/desktop/models", "app/desktop/style", "app/desktop/viewing"})},
        {"app/desktop/panels", with(window, {"app/desktop/canvas", "app/desktop/document", "app/desktop/models",
                                             "app/desktop/settings", "app/desktop/style", "app/desktop/viewing"})},
        {"app/desktop/views", with(window, {"app/desktop/canvas", "app/desktop/document", "app/desktop/panels",
                                            "app/desktop/style", "app/desktop/viewing"})},
        {"app/desktop/pictures",
         with(window, {"app/desktop/canvas", "app/desktop/document", "app/desktop/jobs", "app/desktop/models",
                       "app/desktop/panels", "app/desktop/style", "app/desktop/viewing", "app/desktop/views"})},
        {"app/desktop/window",
         with(window, {"app/desktop/canvas", "app/desktop/document", "app/desktop/jobs", "app/desktop/models",
                       "app/desktop/panels", "app/desktop/pictures", "app/desktop/settings", "app/desktop/style",
                       "app/desktop/viewing", "app/desktop/views"})},
        {"app/desktop", with(window, {"app/desktop/jobs", "app/desktop/pictures", "app/desktop/window"})},
    };
    return rules;
}

std::string layerOf(const std::string& include) {
    return SourceFile{include, {}}.layer();
}

bool isQt(const std::string& include) {
    return include.size() > 1 && include[0] == 'Q' && std::isupper(include[1]);
}

bool isTorch(const std::string& include) {
    return beginsWithAny(include, {"torch/", "ATen/", "c10/", "caffe2/"});
}

TEST(IncludeRules, NothingIncludesUpward) {
    for (const SourceFile& file : sourceFiles()) {
        if (file.layer() == "tests") continue;
        const auto rule = allowedLayers().find(file.layer());
        ASSERT_NE(rule, allowedLayers().end()) << file.path << " is in a folder that no rule knows";
        for (const std::string& include : file.includes()) {
            if (!beginsWithAny(include, {"graph/", "model/", "app/", "tests/"})) continue;
            const std::string layer = layerOf(include);
            EXPECT_TRUE(layer == file.layer() || rule->second.count(layer) == 1)
                << file.path << " may not include " << include;
        }
    }
}

TEST(IncludeRules, QtStaysInTheWindow) {
    for (const SourceFile& file : sourceFiles()) {
        if (beginsWithAny(file.path, {"app/desktop/", "tests/desktop/", "tests/bench/desktop/"})) continue;
        for (const std::string& include : file.includes()) EXPECT_FALSE(isQt(include)) << file.path << ": " << include;
    }
}

TEST(IncludeRules, TorchStaysInTheNetwork) {
    for (const SourceFile& file : sourceFiles()) {
        const bool plain = beginsWithAny(file.path, {"model/api/", "model/text/", "model/evidence/"});
        const bool allowed = !plain && beginsWithAny(file.path, {"model/", "tests/model/", "tests/bench/"});
        for (const std::string& include : file.includes()) {
            EXPECT_TRUE(allowed || !isTorch(include)) << file.path << ": " << include;
        }
    }
}

/// The headers the program sees must not bring the network in by a detour.
TEST(IncludeRules, TheLibrarysInterfaceIsPlainData) {
    std::map<std::string, SourceFile> byPath;
    for (SourceFile& file : sourceFiles()) byPath.emplace(file.path, file);
    std::vector<std::string> open = {"model/plugin/plugin.h"};
    std::set<std::string> seen;
    while (!open.empty()) {
        const std::string path = open.back();
        open.pop_back();
        if (!seen.insert(path).second || byPath.count(path) == 0) continue;
        EXPECT_FALSE(beginsWithAny(path, {"model/network/"})) << path;
        for (const std::string& include : byPath.at(path).includes()) {
            EXPECT_FALSE(isTorch(include)) << path << ": " << include;
            open.push_back(include);
        }
    }
    EXPECT_GT(seen.size(), 3u);
}

TEST(IncludeRules, QtAndTorchNeverMeetInOneFile) {
    for (const SourceFile& file : sourceFiles()) {
        bool qt = false, torch = false;
        for (const std::string& include : file.includes()) {
            qt = qt || isQt(include);
            torch = torch || isTorch(include);
        }
        EXPECT_FALSE(qt && torch) << file.path;
    }
}

}  // namespace
}  // namespace antecedent
