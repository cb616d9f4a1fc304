// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/views/view_factory.h"

#include "app/desktop/canvas/canvas_edges.h"
#include "app/desktop/canvas/network_scene.h"
#include "app/desktop/canvas/outline_scene.h"
#include "app/desktop/canvas/reply_tree_view.h"
#include "app/desktop/canvas/speakers_view.h"
#include "app/desktop/canvas/thread_map_scene.h"
#include "app/desktop/canvas/timeline_scene.h"
#include "app/desktop/canvas/transcript_scene.h"
#include "app/desktop/panels/legend_strip.h"
#include "app/desktop/panels/outline_panel.h"

namespace antecedent {
namespace {

ConversationView* outlineOf(Workspace& workspace, const ViewSettings& settings, QWidget* parent) {
    auto* outline = new OutlinePanel(workspace, parent);
    const auto follow = [outline, &settings] {
        outline->showOnlyThread(settings.onlyThread());
        outline->setSystemLines(settings.systemLines());
    };
    QObject::connect(&settings, &ViewSettings::arrangementChanged, outline, follow);
    follow();
    return outline;
}

void addLegend(CanvasView& view, ViewSettings& settings) {
    auto* edges = new CanvasEdges(view);
    edges->put(Qt::BottomEdge, new LegendStrip(settings, &view));
}

CanvasView* named(ViewKind kind, CanvasView* view) {
    view->setObjectName(viewName(kind));
    view->setAccessibleName(viewTitle(kind));
    view->setAccessibleDescription(CanvasView::tr("The same conversation is in the outline, row by row."));
    return view;
}

}  // namespace

std::unique_ptr<CanvasScene> makeScene(ViewKind kind, ConversationDocument& document, const ViewSettings& settings) {
    switch (kind) {
        case ViewKind::Arcs:
            return std::make_unique<TimelineScene>(document, settings);
        case ViewKind::Network:
            return std::make_unique<NetworkScene>(document, settings);
        case ViewKind::ThreadMap:
            return std::make_unique<ThreadMapScene>(document, settings);
        case ViewKind::Outline:
            return std::make_unique<OutlineScene>(document, settings);
        case ViewKind::Transcript:
            return std::make_unique<TranscriptScene>(document, settings);
        default:
            break;
    }
    auto tree = std::make_unique<ReplyTreeScene>(document, settings);
    tree->setAnimated(false);  // a new scene has its shape from the start
    tree->setRadial(kind == ViewKind::Radial);
    tree->setAnimated(true);
    return tree;
}

ConversationView* makeView(ViewKind kind, Workspace& workspace, ViewSettings& settings, QWidget* parent) {
    if (kind == ViewKind::Outline) return outlineOf(workspace, settings, parent);
    if (kind == ViewKind::Tidy || kind == ViewKind::Radial) {
        auto* tree = new ReplyTreeView(workspace, settings, parent);
        addLegend(*tree, settings);
        return tree;
    }
    if (kind == ViewKind::Network) return named(kind, new SpeakersView(workspace, settings, parent));
    auto* view = new CanvasView(workspace, makeScene(kind, workspace.document(), settings), parent);
    if (kind == ViewKind::Arcs) addLegend(*view, settings);
    return named(kind, view);
}

}  // namespace antecedent
