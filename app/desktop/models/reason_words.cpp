// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/models/reason_words.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/desktop/models/message_words.h"
#include "app/engine/link_reasons.h"

namespace antecedent {
namespace {

constexpr int mostReasons = 4;

QString translated(const char* text) {
    return QCoreApplication::translate("ReasonWords", text);
}

QString duration(double seconds) {
    if (seconds < 90) return translated("%1 s").arg(static_cast<int>(seconds));
    if (seconds < 5400) return translated("%1 min").arg(static_cast<int>(seconds / 60 + 0.5));
    return translated("%1 h").arg(static_cast<int>(seconds / 3600 + 0.5));
}

QString shared(const std::vector<std::string>& words) {
    const auto word = [&](std::size_t i) { return QString::fromStdString(words[i]); };
    if (words.size() == 1) return translated("shares the word “%1”").arg(word(0));
    return translated("shares the words “%1” and “%2”").arg(word(0), word(1));
}

/// Names of the one who speaks and of the one who may be answered.
struct People {
    QString speaker;
    QString other;
};

QString talkWords(ReasonKind kind, const People& people) {
    switch (kind) {
        case ReasonKind::QuotesIt:
            return translated("quotes it");
        case ReasonKind::NamesSpeaker:
            return translated("speaks to %1").arg(people.other);
        case ReasonKind::MentionsSpeaker:
            return translated("names %1").arg(people.other);
        case ReasonKind::IsNamed:
            return translated("it names %1").arg(people.speaker);
        case ReasonKind::SameSubject:
            return translated("has the same subject");
        case ReasonKind::AnswersYesOrNo:
            return translated("says yes or no to a question");
        case ReasonKind::FollowsQuestion:
            return translated("may answer the question of %1").arg(people.other);
        case ReasonKind::Thanks:
            return translated("thanks");
        case ReasonKind::GoesOn:
            return translated("%1 goes on").arg(people.speaker);
        case ReasonKind::ReturnsToSpeaker:
            return translated("it answered %1").arg(people.speaker);
        case ReasonKind::SpeakerInThread:
            return translated("%1 takes part in its thread").arg(people.speaker);
        default:
            return {};
    }
}

QString placeReason(const LinkReason& reason, const People& people) {
    switch (reason.kind) {
        case ReasonKind::SharesWords:
            return shared(reason.words);
        case ReasonKind::RightAfter:
            return translated("comes right after it");
        case ReasonKind::TimeBetween:
            return translated("%1 later").arg(duration(reason.seconds));
        case ReasonKind::OpensThread:
            return translated("it opens the thread");
        case ReasonKind::FirstMessage:
            return translated("nothing was said before");
        case ReasonKind::NewSubject:
            return translated("no message before has this subject");
        case ReasonKind::Greets:
            return translated("greets");
        case ReasonKind::AsksEveryone:
            return translated("asks without naming anybody");
        case ReasonKind::NewSpeaker:
            return translated("%1 speaks for the first time").arg(people.speaker);
        case ReasonKind::Silence:
            return translated("after %1 of silence").arg(duration(reason.seconds));
        case ReasonKind::SharesNothing:
            return translated("shares no word with the messages before");
        default:
            return talkWords(reason.kind, people);
    }
}

}  // namespace

QString reasonWords(const ReplyTree& tree, MessageId message, MessageId candidate) {
    const MessageWords words(tree.conversation());
    const People people{words.speaker(message), words.speaker(candidate)};
    QStringList reasons;
    for (const LinkReason& reason : reasonsFor(tree, message, candidate)) {
        if (reasons.size() < mostReasons) reasons << placeReason(reason, people);
    }
    return reasons.join(QStringLiteral("; "));
}

}  // namespace antecedent
