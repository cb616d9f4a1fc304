// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "graph/conversation/conversation.h"

namespace antecedent {

/// What identifies a message when its source is read again.
struct MessageIdentity {
    std::string sourceId;  ///< empty where the source has no ids of its own but numbers its messages
    std::string speaker;   ///< name and id
    std::optional<Timestamp> time;
    std::string text;
};

/// The identities of a conversation's messages, in order. Ids that only count messages or lines identify nothing: they
/// belong to another message as soon as a line is added before.
std::vector<MessageIdentity> identitiesOf(const Conversation& conversation);

/// Finds messages again in a later (or earlier) state of their source: by id where the source has ids, else by speaker,
/// time, text and neighbours. Element i: where message i of `before` is in `now`; nullopt where it is gone, or where
/// it could be one of several and nothing tells which. Never a guess.
/// `gone` are messages that were missing already, in no order; their places follow those of `before`.
std::vector<std::optional<std::size_t>> matchMessages(const std::vector<MessageIdentity>& before,
                                                      const std::vector<MessageIdentity>& now,
                                                      const std::vector<MessageIdentity>& gone = {});

}  // namespace antecedent
