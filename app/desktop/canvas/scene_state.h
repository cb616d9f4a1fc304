// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include "app/desktop/document/text_search.h"
#include "graph/tree/reply_tree.h"

namespace antecedent {

/// What the view adds to the scene when it draws.
struct SceneState {
    MessageId selected;
    MessageId hovered;
    MessageId dragged;
    MessageId dropTarget;
    std::set<MessageId> found;
    const TextSearch* words = nullptr;  ///< to mark in texts; null: none
    std::set<MessageId> alsoSelected;   ///< with the selected one, for a correction of several
    bool complete = false;              ///< a picture: nothing is left out to be quick

    bool isSelected(MessageId message) const { return message == selected || alsoSelected.count(message) > 0; }
};

}  // namespace antecedent
