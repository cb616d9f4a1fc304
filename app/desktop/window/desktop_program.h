// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QCommandLineParser>
#include <QSize>
#include <memory>
#include <optional>

#include "app/desktop/jobs/conversation_engine.h"
#include "app/desktop/style/theme.h"
#include "app/desktop/viewing/view_kind.h"

namespace antecedent {

/// The program from its command line to its end.
class DesktopProgram {
public:
    DesktopProgram(int& argc, char** argv);

    /// To be asked before the program is made, which a missing display would bring down: false when there is
    /// none and a window is wanted. Help, the version and a picture of the window do without.
    static bool canStart(int argc, char** argv);

    /// The exit code: 0 good, 1 when the picture of the window that was asked for could not be made, 2 for a
    /// wrong command line, which opens no window.
    int run(std::shared_ptr<ConversationEngine> engine);

private:
    /// What the command line asks of the window; nullopt: as it was the last time.
    struct Request {
        std::optional<Theme> theme;
        std::optional<QSize> size;
        std::optional<ViewKind> view;
    };

    void declareOptions();
    /// Ends the program when help or the version is asked for.
    Result<Request> readCommandLine();
    int openWindow(const Request& request, std::shared_ptr<ConversationEngine> engine);

    QApplication m_application;
    QCommandLineParser m_parser;
};

}  // namespace antecedent
