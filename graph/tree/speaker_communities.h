// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "graph/tree/speaker_network.h"

namespace antecedent {

/// Groups of speakers who answer each other more than others: Blondel, Guillaume, Lambiotte and Lefebvre, "Fast
/// unfolding of communities in large networks" (2008), over the replies both ways. The group of each node, the one
/// with the most messages first; who answers nobody and is not answered is a group alone. The same network gives
/// the same groups.
std::vector<std::size_t> speakerCommunities(const SpeakerNetwork& network);

/// The network without the speakers who answer nobody and are not answered.
SpeakerNetwork linkedPart(const SpeakerNetwork& network);

/// The network without the links of fewer than `least` replies, and without the speakers who have none then;
/// with `least` of 1 or less all of it. What was measured of the speakers stays.
SpeakerNetwork busyPart(const SpeakerNetwork& network, std::size_t least);

}  // namespace antecedent
