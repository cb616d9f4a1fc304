// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "graph/tree/speaker_network.h"

namespace antecedent {

/// Which messages the nodes of a network stand for. The tree that is asked about may have grown since.
class SpeakerMessages {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    SpeakerMessages() = default;
    /// `hidden`: messages that count for nobody; empty: there are none.
    SpeakerMessages(const ReplyTree& tree, const SpeakerNetwork& network, std::vector<bool> hidden);

    /// Node of the speaker of a message, or `none`.
    std::size_t nodeOf(const ReplyTree& tree, MessageId message) const;
    MessageId first(std::size_t node) const { return m_first[node]; }
    /// The next message of a message's speaker, and the first one after the last.
    MessageId after(const ReplyTree& tree, MessageId message) const;
    /// The first message of one speaker that answers another; if there is none, the first of all.
    MessageId firstTo(const ReplyTree& tree, std::size_t from, std::size_t to) const;

private:
    std::vector<bool> m_hidden;
    std::map<std::size_t, std::size_t> m_nodeOfSpeaker;
    std::vector<MessageId> m_first;  ///< of each node
};

}  // namespace antecedent
