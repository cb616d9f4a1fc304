// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/Qt>

namespace antecedent {

/// What item views can ask of a message besides its text.
enum MessageRole {
    MessageIndexRole = Qt::UserRole + 1,  ///< position in the conversation
    SpeakerRole,                          ///< name
    SpeakerIndexRole,                     ///< number for the speaker's colour, -1 for nobody
    TimeRole,
    PreviewRole,
    AnswersRole,      ///< whom the message answers, in a few words; empty: starts a thread
    ProbabilityRole,  ///< 0 to 1, of the place or the candidate
    DoubtfulRole,
    KeyRole,     ///< the key that chooses a candidate
    ChosenRole,  ///< a candidate that is the primary parent now
    DetailRole,  ///< second line of a thread
    CountRole,   ///< messages of a thread
    SystemRole,  ///< a line of a program, not a message
    NameRole,    ///< what a person calls a thread; empty: nothing
    PinnedRole,  ///< a thread that stays at the top
};

}  // namespace antecedent
