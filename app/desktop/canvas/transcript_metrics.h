// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace antecedent {

/// Distances of the transcript, in its own units.
constexpr double marginWidth = 112;  ///< for the lines of replies
constexpr double firstLane = 14;     ///< from the text's ground
constexpr double laneDistance = 10;
constexpr double rowPadding = 8;
constexpr double thinPadding = 2;  ///< above and below of a line of a program
constexpr double headerGap = 2;
constexpr double textLeft = marginWidth + 20;
constexpr double textRight = 16;
constexpr double narrowestTranscript = 360;
constexpr double widestTranscript = 860;

}  // namespace antecedent
