// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCommandLineParser>
#include <memory>

#include "app/desktop/jobs/conversation_engine.h"
#include "app/desktop/pictures/render_command.h"

namespace antecedent {

/// The program when it is asked for a picture instead of a window: needs no display.
///   antecedent-desktop --render OUT.svg|png|pdf [--view NAME] [--theme light|dark|system] [--scale N] FILE
/// Exit codes are those of the command line: 0 good, 1 a bad input or output, 2 a wrong command.
class RenderProgram {
public:
    static bool isAskedFor(int argc, char** argv);
    /// The options, for the help of the program with a window too.
    static QList<QCommandLineOption> options();

    int run(int argc, char** argv, std::shared_ptr<ConversationEngine> engine);

private:
    Result<RenderRequest> read(const QStringList& arguments);

    QCommandLineParser m_parser;
};

}  // namespace antecedent
