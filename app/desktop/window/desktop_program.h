// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QCommandLineParser>
#include <memory>

#include "app/desktop/jobs/conversation_engine.h"

namespace antecedent {

/// The program from its command line to its end.
class DesktopProgram {
public:
    DesktopProgram(int& argc, char** argv);

    /// To be asked before the program is made, which a missing display would bring down: false when there is none and a
    /// window is wanted. Help, the version and a picture of the window do without.
    static bool canStart(int argc, char** argv);

    int run(std::shared_ptr<ConversationEngine> engine);

private:
    void readCommandLine();

    QApplication m_application;
    QCommandLineParser m_parser;
};

}  // namespace antecedent
