// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/canvas/canvas_scene.h"

namespace antecedent {

/// How many messages further a page takes one from a message of a scene, when so much of its height is seen.
int pageSteps(const CanvasScene& scene, MessageId from, double seenHeight, bool forward);

}  // namespace antecedent
