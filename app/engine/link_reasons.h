// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "graph/tree/reply_tree.h"

namespace antecedent {

/// What speaks for one possible place of a message. The first ones are about an earlier message that it may
/// answer, the last ones about starting a thread.
enum class ReasonKind {
    QuotesIt,          ///< repeats a line of it, or says that it quotes it
    NamesSpeaker,      ///< begins with the name of its speaker
    MentionsSpeaker,   ///< names its speaker somewhere
    IsNamed,           ///< it names the message's speaker
    SameSubject,       ///< has its subject, and not all messages before have
    AnswersYesOrNo,    ///< begins with yes, no or the like, and it asks
    FollowsQuestion,   ///< it is another's question, and the message asks nothing
    Thanks,            ///< thanks another
    SharesWords,       ///< `words`, rarest first
    GoesOn,            ///< the same speaker goes on without a break
    ReturnsToSpeaker,  ///< it answered the message's speaker
    SpeakerInThread,   ///< the message's speaker takes part in its thread
    RightAfter,        ///< nothing was said between
    TimeBetween,       ///< `seconds` lie between
    OpensThread,       ///< it is the first post of a forum or mail thread
    FirstMessage,      ///< nothing was said before
    NewSubject,        ///< no message before has its subject
    Greets,
    AsksEveryone,   ///< asks, and names nobody
    NewSpeaker,     ///< the speaker's first message
    Silence,        ///< `seconds` without a message before it
    SharesNothing,  ///< none of its words was used in the messages before
};

struct LinkReason {
    ReasonKind kind = ReasonKind::RightAfter;
    std::vector<std::string> words = {};
    double seconds = 0;
};

/// What speaks for `message` answering `candidate`, strongest first; the message itself stands for "starts a
/// thread". Reads the evidence that the model sees, from the few hundred messages before it; takes some
/// milliseconds whatever the length of the conversation.
std::vector<LinkReason> reasonsFor(const ReplyTree& tree, MessageId message, MessageId candidate);

}  // namespace antecedent
