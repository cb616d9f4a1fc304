// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/viewing/view_kind.h"

#include <QCoreApplication>

namespace antecedent {
namespace {

struct ViewWords {
    const char* title;
    const char* name;
    const char* icon;
};

const ViewWords& wordsOf(ViewKind kind) {
    static const std::array<ViewWords, 7> words{{
        {QT_TRANSLATE_NOOP("ViewKind", "Transcript"), "transcript", "chat"},
        {QT_TRANSLATE_NOOP("ViewKind", "Tree"), "tree", "tree"},
        {QT_TRANSLATE_NOOP("ViewKind", "Radial"), "radial", "radial"},
        {QT_TRANSLATE_NOOP("ViewKind", "Timeline"), "timeline", "arcs"},
        {QT_TRANSLATE_NOOP("ViewKind", "Speakers"), "speakers", "network"},
        {QT_TRANSLATE_NOOP("ViewKind", "Outline"), "outline", "outline"},
        {QT_TRANSLATE_NOOP("ViewKind", "Thread Map"), "thread-map", "thread-map"},
    }};
    return words[static_cast<std::size_t>(kind)];
}

}  // namespace

QString viewTitle(ViewKind kind) {
    return QCoreApplication::translate("ViewKind", wordsOf(kind).title);
}

QString viewName(ViewKind kind) {
    return QString::fromLatin1(wordsOf(kind).name);
}

std::optional<ViewKind> viewNamed(const QString& name) {
    for (const ViewKind kind : allViewKinds) {
        if (viewName(kind) == name) return kind;
    }
    // As they were once called.
    if (name == QStringLiteral("tidy")) return ViewKind::Tidy;
    if (name == QStringLiteral("arcs")) return ViewKind::Arcs;
    if (name == QStringLiteral("network")) return ViewKind::Network;
    return std::nullopt;
}

QString viewIcon(ViewKind kind) {
    return QString::fromLatin1(wordsOf(kind).icon);
}

}  // namespace antecedent
