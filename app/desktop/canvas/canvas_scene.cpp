// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/canvas/canvas_scene.h"

#include <QApplication>

#include "app/desktop/document/system_lines.h"
#include "app/desktop/models/message_words.h"

namespace antecedent {

CanvasScene::CanvasScene(ConversationDocument& document, const ViewSettings& settings, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_settings(settings),
      m_style(QApplication::font(), QApplication::palette()) {
    connect(&document, &ConversationDocument::changed, this, &CanvasScene::follow);
    connect(&settings, &ViewSettings::arrangementChanged, this, [this] {
        follow({Change::Kind::Predicted, {}});
        Q_EMIT reshaped();
    });
    connect(&settings, &ViewSettings::thresholdChanged, this, &CanvasScene::repaintNeeded);
    connect(&settings, &ViewSettings::coloursChanged, this, &CanvasScene::repaintNeeded);
}

void CanvasScene::setStyle(const QFont& font, const QPalette& palette) {
    m_style = CanvasStyle(font, palette);
    restyle();
    Q_EMIT repaintNeeded();
}

void CanvasScene::follow(const Change& change) {
    if (m_active) return arrange(change);
    const bool opened = change.kind == Change::Kind::Opened || m_missed == Change::Kind::Opened;
    m_missed = opened ? Change::Kind::Opened : Change::Kind::Predicted;
}

void CanvasScene::setActive(bool active) {
    m_active = active;
    if (!active && halt() && !m_missed) m_missed = Change::Kind::Predicted;
    if (!active || !m_missed) return;
    const Change change{*m_missed, {}};
    m_missed.reset();
    arrange(change);
}

QString CanvasScene::hint(MessageId message, double scale) const {
    if (m_style.detailAt(scale) == Detail::Card) return {};
    const MessageWords words(tree().conversation());
    return words.speaker(message) + QStringLiteral(": ") + words.preview(message);
}

QString CanvasScene::hintAt(const QPointF& point, double scale) const {
    const MessageId message = at(point);
    return message.valid() ? hint(message, scale) : QString();
}

std::vector<bool> CanvasScene::outsideOnlyThread() const {
    const MessageId shown = m_settings.onlyThread();
    if (!shown.valid() || shown.index() >= tree().size()) return {};
    const MessageId root = tree().root(shown);
    std::vector<bool> outside(tree().size(), true);
    outside[root.index()] = false;
    for (std::size_t i = root.index() + 1; i < tree().size(); ++i) {
        if (const auto parent = tree().primaryParent(MessageId(i))) outside[i] = outside[parent->index()];
    }
    return outside;
}

std::vector<bool> CanvasScene::hiddenMessages() const {
    std::vector<bool> hidden = outsideOnlyThread();
    if (m_settings.systemLines()) return hidden;
    for (std::size_t i = 0; i < tree().size(); ++i) {
        if (!isSystemLine(tree(), MessageId(i))) continue;
        hidden.resize(tree().size(), false);
        hidden[i] = true;
    }
    return hidden;
}

}  // namespace antecedent
