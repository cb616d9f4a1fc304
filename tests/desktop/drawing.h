// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>
#include <QImage>
#include <QPainter>
#include <functional>
#include <string>
#include <vector>

#include "app/desktop/canvas/canvas_style.h"
#include "app/desktop/style/theme.h"
#include "graph/conversation/conversation_builder.h"
#include "graph/tree/reply_tree.h"

// Trees and pictures for geometries and painters, which need neither a scene nor a window.
namespace antecedent::testing {

struct Said {
    const char* speaker;
    int parent;  ///< -1: starts a thread
    const char* text = "some words";
    MessageKind kind = MessageKind::Message;
};

inline ReplyTree treeOf(const std::vector<Said>& lines) {
    ConversationBuilder builder({"c", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (const Said& line : lines) {
        MessageDraft draft;
        draft.id = std::to_string(builder.size());
        draft.speaker = line.speaker;
        draft.text = line.text;
        draft.kind = line.kind;
        draft.parents.emplace();
        if (line.parent >= 0) draft.parents->push_back(std::to_string(line.parent));
        builder.add(draft);
    }
    std::vector<ImportWarning> warnings;
    return ReplyTree::fromDeclared(builder.build(warnings));
}

inline CanvasStyle styleOf(Theme theme) {
    return CanvasStyle(QApplication::font(), paletteOf(theme));
}

/// What is painted on the ground of a window.
inline QImage drawn(const QSize& size, const CanvasStyle& style, const std::function<void(QPainter&)>& paint) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(style.palette.color(QPalette::Window));
    QPainter painter(&image);
    paint(painter);
    return image;
}

inline QRgb colorAt(const QImage& image, const QPointF& point) {
    return image.pixel(point.toPoint());
}

/// Pixels of a colour in a part of a picture.
inline int pixelsOf(const QImage& image, const QRectF& part, const QColor& color) {
    int count = 0;
    const QRect box = part.toAlignedRect().intersected(image.rect());
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) count += image.pixel(x, y) == color.rgb() ? 1 : 0;
    }
    return count;
}

/// Nothing but one colour is there.
inline bool isPlain(const QImage& image, const QRectF& part) {
    const QRect box = part.toAlignedRect().intersected(image.rect());
    return pixelsOf(image, box, image.pixelColor(box.topLeft())) == box.width() * box.height();
}

}  // namespace antecedent::testing
