// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gmock/gmock.h>

#include <sstream>
#include <string>
#include <vector>

#include "app/cli/command_line.h"
#include "tests/support/temporary_folder.h"

namespace antecedent::testing {

/// Runs commands in process, with the predictor that needs no network.
class CommandTest : public ::testing::Test {
protected:
    static constexpr const char* chat =
        R"({"conversation":"c","id":"1","speaker":"ann","time":"2026-03-09T10:00:00Z","text":"does the oven work again?","parents":[]})"
        "\n"
        R"({"conversation":"c","id":"2","speaker":"bob","time":"2026-03-09T10:01:00Z","text":"who has the ladder?","parents":[]})"
        "\n"
        R"({"conversation":"c","id":"3","speaker":"cat","time":"2026-03-09T10:02:00Z","text":"it heats, but the lamp is out","parents":["1"]})"
        "\n"
        R"({"conversation":"c","id":"4","speaker":"ann","time":"2026-03-09T10:03:00Z","text":"good enough for bread","parents":["3"]})"
        "\n";
    static constexpr const char* openChat =
        R"({"conversation":"c","id":"1","speaker":"ann","text":"does the oven work again?"})"
        "\n"
        R"({"conversation":"c","id":"2","speaker":"bob","text":"it heats, but the lamp is out"})"
        "\n";

    void SetUp() override {
        for (const char* part : {"config.json", "vocab.txt", "model.safetensors"}) {
            folder.write(std::string("model/") + part, "{}");
        }
        pipeline.modelFolder = folder.path("model");
        pipeline.predictorLibrary = ANTECEDENT_FAKE_PREDICTOR;
        pipeline.projectFolder = folder.path("projects");
        pipeline.standardInput = &in;
    }

    int run(const std::vector<std::string>& arguments) {
        out.str({});
        err.str({});
        CommandContext context{console, control, pipeline};
        return runCommandLine(arguments, context);
    }

    TemporaryFolder folder;
    std::istringstream in;
    std::ostringstream out;
    std::ostringstream err;
    Console console{in, out, err};
    Control control;
    PipelineOptions pipeline;
};

}  // namespace antecedent::testing
