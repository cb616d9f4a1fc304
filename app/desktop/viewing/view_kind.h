// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace antecedent {

/// The ways of looking at one conversation.
enum class ViewKind { Transcript, Tidy, Radial, Arcs, Network, Outline, ThreadMap };

/// In the order of the menus and of the keys Ctrl+1 to Ctrl+7.
constexpr std::array<ViewKind, 7> allViewKinds{ViewKind::Transcript, ViewKind::Tidy,    ViewKind::Radial,
                                               ViewKind::Arcs,       ViewKind::Network, ViewKind::Outline,
                                               ViewKind::ThreadMap};

/// What people read: "Tree", "Timeline".
QString viewTitle(ViewKind kind);
/// What settings and the command line write: "tree", "timeline".
QString viewName(ViewKind kind);
std::optional<ViewKind> viewNamed(const QString& name);
/// Name of its line icon.
QString viewIcon(ViewKind kind);

}  // namespace antecedent
