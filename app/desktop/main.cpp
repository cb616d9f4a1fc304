// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/jobs/pipeline_engine.h"
#include "app/desktop/window/desktop_program.h"

int main(int argc, char** argv) {
    return antecedent::DesktopProgram(argc, argv).run(std::make_shared<antecedent::PipelineEngine>());
}
