// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/jobs/pipeline_engine.h"
#include "app/desktop/pictures/render_program.h"
#include "app/desktop/window/desktop_program.h"
#include "app/engine/predictor_library.h"

#include <cstdio>

int main(int argc, char** argv) {
    antecedent::letNetworkThreadsSleep();
    const auto engine = std::make_shared<antecedent::PipelineEngine>();
    if (antecedent::RenderProgram::isAskedFor(argc, argv)) return antecedent::RenderProgram().run(argc, argv, engine);
    if (!antecedent::DesktopProgram::canStart(argc, argv)) {
        std::fputs(
            "antecedent-desktop: there is no display to open a window on; \"antecedent show FILE\" prints "
            "the tree, and "
            "--render OUT.svg FILE draws it\n",
            stderr);
        return 1;
    }
    return antecedent::DesktopProgram(argc, argv).run(engine);
}
