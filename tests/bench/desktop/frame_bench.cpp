// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <cstdio>
#include <random>

#include "app/desktop/canvas/canvas_view.h"
#include "app/desktop/views/view_factory.h"
#include "tests/bench/desktop/benches.h"
#include "tests/bench/desktop/made_conversation.h"

namespace antecedent::bench {
namespace {

constexpr int framesOfEach = 60;
constexpr QSize screen(1920, 1080);

/// Needs nothing but a conversation that is there already.
class NoEngine : public ConversationEngine {
public:
    Result<ImportResult> open(const std::filesystem::path&, Control&) override {
        return fail(ErrorCode::Unsupported, "nothing is opened here");
    }
    Result<LinkScores> predict(ConversationPtr, const PredictOptions&, Control&) override {
        return fail(ErrorCode::Unsupported, "nothing is predicted here");
    }
    std::string exportText(const std::string&, const std::vector<ExportItem>&, const ExportOptions&) const override {
        return {};
    }
};

struct Frames {
    std::vector<double> pan;
    std::vector<double> zoom;
    std::vector<double> select;
};

/// One person at one view: a step is what happens between two frames.
class Person {
public:
    Person(Workspace& workspace, CanvasView& view)
        : m_workspace(workspace), m_view(view), m_image(screen, QImage::Format_RGB32) {}

    void lookAround(Frames& frames) {
        for (const double zoom : {0.0, 0.02, 0.1, 0.35, 1.0}) {
            m_view.fit();
            if (zoom > 0) m_view.zoomBy(zoom / m_view.scale());
            frame();
            pan(frames.pan);
            select(frames.select);
        }
        m_view.fit();
        zoom(frames.zoom);
    }

private:
    double frame() {
        const auto start = Clock::now();
        m_view.viewport()->render(&m_image);
        return millisecondsSince(start);
    }
    void pan(std::vector<double>& times) {
        QScrollBar* across = m_view.horizontalScrollBar();
        QScrollBar* down = m_view.verticalScrollBar();
        across->setValue(across->maximum() / 3);
        down->setValue(down->maximum() / 3);
        for (int i = 0; i < framesOfEach; ++i) {
            const auto start = Clock::now();
            across->setValue(across->value() + 40);
            down->setValue(down->value() + 25);
            frame();
            times.push_back(millisecondsSince(start));
        }
    }
    void select(std::vector<double>& times) {
        const auto messages = m_workspace.document().tree().size();
        for (int i = 0; i < framesOfEach; ++i) {
            const auto start = Clock::now();
            m_workspace.selection().select(MessageId(m_random() % messages));
            frame();
            times.push_back(millisecondsSince(start));
        }
    }
    void zoom(std::vector<double>& times) {
        for (int i = 0; i < 2 * framesOfEach; ++i) {
            const auto start = Clock::now();
            m_view.zoomBy(i < framesOfEach ? 1.12 : 1 / 1.12);
            frame();
            times.push_back(millisecondsSince(start));
        }
    }

    Workspace& m_workspace;
    CanvasView& m_view;
    QImage m_image;
    std::mt19937 m_random{7};
};

double share(std::vector<double> times, double part) {
    std::sort(times.begin(), times.end());
    return times[static_cast<std::size_t>(part * static_cast<double>(times.size() - 1))];
}

void print(std::size_t size, ViewKind kind, Frames frames) {
    std::vector<double> all = frames.pan;
    all.insert(all.end(), frames.zoom.begin(), frames.zoom.end());
    all.insert(all.end(), frames.select.begin(), frames.select.end());
    std::printf("%8zu  %-10s", size, viewName(kind).toLatin1().constData());
    for (const auto& times : {frames.pan, frames.zoom, frames.select, all}) {
        std::printf("  %6.1f %6.1f", share(times, 0.5), share(times, 0.99));
    }
    std::printf("\n");
    std::fflush(stdout);
}

}  // namespace

void measureFrames(const std::vector<std::size_t>& sizes) {
    std::printf("\nframes of %dx%d, ms     pan: median, p99    zoom            select          all\n", screen.width(),
                screen.height());
    for (const std::size_t size : sizes) {
        Workspace workspace(std::make_shared<NoEngine>());
        OpenedFile file;
        MadePrediction made = madePrediction(size);
        file.content.conversations.push_back(made.conversation);
        workspace.document().load(std::move(file));
        workspace.document().applyScores(0, std::move(made.scores));
        ViewSettings settings;
        for (const ViewKind kind : allViewKinds) {
            if (kind == ViewKind::Outline) continue;  // a list of Qt's
            auto* view = static_cast<CanvasView*>(makeView(kind, workspace, settings, nullptr));
            view->setKind(kind);
            view->resize(screen);
            view->show();
            QApplication::processEvents();
            Frames frames;
            Person(workspace, *view).lookAround(frames);
            print(size, kind, frames);
            delete view;
        }
    }
}

}  // namespace antecedent::bench
