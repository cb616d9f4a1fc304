// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <QApplication>
#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

#include "app/desktop/jobs/pipeline_engine.h"
#include "app/desktop/window/main_window.h"
#include "tests/bench/desktop/benches.h"
#include "tests/bench/desktop/made_conversation.h"

namespace antecedent::bench {
namespace {

constexpr int settlingTime = 400;  // ms that the program waits before it takes a picture of its window

/// From the start of the process to the picture of the empty window, loading and ending included.
void measureStart(const QTemporaryDir& folder) {
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/antecedent-desktop");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path());
    const double quickest = best(5, [&] {
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, {QStringLiteral("--screenshot"), folder.filePath(QStringLiteral("window.png"))});
        return process.waitForFinished() && process.exitCode() == 0;
    });
    if (quickest < 0) return void(std::printf("\nthe program is not there (antecedent-desktop)\n"));
    std::printf("\nfrom the program's start to a picture of its window, ms %6.0f\n", quickest - settlingTime);
}

}  // namespace

void measureOpening(const std::vector<std::size_t>& sizes) {
    const QTemporaryDir folder;
    measureStart(folder);
    std::printf("\nfrom a file to its list, ms\n");
    for (const std::size_t size : sizes) {
        const QString path = folder.filePath(QStringLiteral("made.jsonl"));
        writeConversation(*madeConversation(size), path);
        AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
        auto start = Clock::now();
        Workspace workspace(std::make_shared<PipelineEngine>(), ProjectLibrary(folder.path().toStdString()));
        MainWindow window(workspace, settings);
        window.resize(1920, 1080);
        window.show();
        QApplication::processEvents();
        const QImage empty = window.grab().toImage();
        std::printf("%8zu messages  window %6.0f", size, empty.isNull() ? -1 : millisecondsSince(start));
        start = Clock::now();
        QEventLoop loop;
        QObject::connect(&workspace, &Workspace::opened, &loop, &QEventLoop::quit);
        workspace.open(path);
        loop.exec();
        const double read = millisecondsSince(start);
        QApplication::processEvents();
        const QImage shown = window.grab().toImage();
        std::printf("  read %6.0f  shown %6.0f\n", read, shown.isNull() ? -1 : millisecondsSince(start));
        std::fflush(stdout);
    }
}

}  // namespace antecedent::bench
