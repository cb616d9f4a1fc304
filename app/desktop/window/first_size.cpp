// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/window/first_size.h"

namespace antecedent {
namespace {
constexpr QSize wished(1360, 840);
constexpr QSize frame(16, 48);  // of most window managers, with the title
constexpr int allPanels = 860;
}  // namespace

QSize firstSizeOn(const QScreen* screen) {
    return screen == nullptr ? wished : wished.boundedTo(screen->availableSize() - frame);
}

bool hasRoomForAllPanels(int width) {
    return width >= allPanels;
}

}  // namespace antecedent
