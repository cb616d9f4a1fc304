// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPainter>
#include <optional>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/canvas/canvas_viewport.h"
#include "app/desktop/canvas/scene_state.h"
#include "app/desktop/document/conversation_document.h"
#include "app/desktop/viewing/view_settings.h"

namespace antecedent {

/// How a canvas treats a scene.
struct SceneTraits {
    bool stretches = false;     ///< zooming makes it longer, not higher
    bool wheelScrolls = false;  ///< and zooms only with Ctrl
    bool draggable = true;      ///< messages can be dragged onto others
    bool opensThreads = false;  ///< a double click shows a thread as a tree instead of zooming
    double openingScale = 0.8;  ///< the smallest one at which it is first shown
    double pictureStretch = 1;  ///< how much longer pictures of a stretching scene are
};

/// A conversation drawn on a plane, without any widget: follows the document and the settings, places
/// everything anew after a change, and draws what an area shows. Places are kept while nobody looks.
class CanvasScene : public QObject {
    Q_OBJECT

public:
    CanvasScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent = nullptr);

    const ReplyTree& tree() const { return m_document.tree(); }
    const CanvasStyle& style() const { return m_style; }
    void setStyle(const QFont& font, const QPalette& palette);
    /// A scene that nobody sees waits with its work.
    void setActive(bool active);
    void setAnimated(bool on) { m_animated = on; }

    virtual SceneTraits traits() const { return {}; }
    /// Of everything, once it has come to rest.
    virtual QRectF bounds() const = 0;
    /// The place that is seen first: in the middle of the canvas, or as near to it as the scene's edges let
    /// it.
    virtual QPointF opening() const { return bounds().topLeft(); }
    /// Where a message is; empty when it is not shown.
    virtual QRectF box(MessageId message) const = 0;
    /// The same once everything has come to rest.
    virtual QRectF restingBox(MessageId message) const { return box(message); }
    virtual MessageId at(const QPointF& point) const = 0;
    /// `painter` is in scene coordinates.
    virtual void paint(QPainter& painter, const QRectF& area, const SceneState& state) const = 0;
    /// What stays in place while the scene moves below it; `painter` is in the canvas' pixels.
    virtual void paintOver(QPainter&, const CanvasViewport&, const SceneState&) const {}
    /// A message that paintOver shows in that place of the canvas.
    virtual MessageId overAt(const QPointF&, const CanvasViewport&, const SceneState&) const { return {}; }
    /// How large the canvas is that shows it.
    virtual void setRoom(const QSizeF&) {}
    /// A message under the mouse that is being dragged.
    virtual void paintDragged(QPainter&, const SceneState&, const QPointF&) const {}
    /// A click that means something else than a message; true when it was used.
    virtual bool press(const QPointF&, double) { return false; }
    /// The message that a click on this one means; a speaker stands for several.
    virtual MessageId meantBy(MessageId hit, MessageId) const { return hit; }
    /// Makes a message visible that was folded away.
    virtual void reveal(MessageId) {}
    /// Words for the pointer; empty when the drawing says it all.
    virtual QString hint(MessageId message, double scale) const;
    /// The same for a place, which may stand for more than a message.
    virtual QString hintAt(const QPointF& point, double scale) const;

Q_SIGNALS:
    void repaintNeeded();
    /// Another conversation is there.
    void replaced();
    /// The same messages in another arrangement.
    void reshaped();
    /// Everything has a new place; what was at `before` belongs at `after`, and the view keeps it where it
    /// is.
    void rearranged(const QPointF& before, const QPointF& after);

protected:
    /// Places everything anew.
    virtual void arrange(const Change& change) = 0;
    /// Stops what is moving; true when something was on its way. Nobody sees the scene, and what it is drawn
    /// from may change before it gets there.
    virtual bool halt() { return false; }
    /// Fonts or colours are others.
    virtual void restyle() {}
    const ViewSettings& settings() const { return m_settings; }
    ConversationDocument& document() const { return m_document; }
    bool animated() const { return m_animated && m_active; }
    /// Messages that are not drawn since another thread is shown alone; empty: all are drawn.
    std::vector<bool> outsideOnlyThread() const;
    /// The same, and with it the lines of a program unless they are asked for.
    std::vector<bool> hiddenMessages() const;
    CanvasStyle& changeableStyle() { return m_style; }

private:
    void follow(const Change& change);

    ConversationDocument& m_document;
    const ViewSettings& m_settings;
    CanvasStyle m_style;
    bool m_active = true;
    bool m_animated = true;
    std::optional<Change::Kind> m_missed;
};

}  // namespace antecedent
