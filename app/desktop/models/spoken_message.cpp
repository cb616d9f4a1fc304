// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/models/spoken_message.h"

#include <QCoreApplication>
#include <QStringList>

#include "app/desktop/document/certainty.h"
#include "app/desktop/models/message_words.h"

namespace antecedent {
namespace {

constexpr int answeredCharacters = 60;

QString translated(const char* text) {
    return QCoreApplication::translate("SpokenMessage", text);
}

QString sureness(const Attachment& place) {
    if (place.origin != LinkOrigin::Predicted) return placeWords(place);
    const QString number = translated("probability %1").arg(placeWords(place));
    return certaintyOf(place) == Certainty::Doubtful ? translated("%1, doubtful").arg(number) : number;
}

}  // namespace

QString spokenMessage(const ReplyTree& tree, MessageId message) {
    const MessageWords words(tree.conversation());
    const Attachment& place = tree.attachment(message);
    QStringList parts{translated("%1: %2").arg(words.speaker(message), words.preview(message))};
    if (const QString time = words.time(message); !time.isEmpty()) parts << time;
    if (tree.conversation().message(message).kind == MessageKind::System) return parts.join(QStringLiteral(", "));
    if (place.parents.empty() && place.origin != LinkOrigin::Unknown) parts << translated("starts a thread");
    for (const Link& link : place.parents) {
        parts << translated("answers %1, %2")
                     .arg(words.speaker(link.parent), words.preview(link.parent, answeredCharacters));
    }
    parts << sureness(place);
    return parts.join(QStringLiteral(", "));
}

}  // namespace antecedent
