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

    int run(std::shared_ptr<ConversationEngine> engine);

private:
    void readCommandLine();

    QApplication m_application;
    QCommandLineParser m_parser;
};

}  // namespace antecedent
