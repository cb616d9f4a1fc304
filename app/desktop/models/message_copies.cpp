// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/desktop/models/message_copies.h"

#include <QFileInfo>
#include <QStringList>

#include "app/desktop/models/message_words.h"
#include "graph/export/export_fields.h"

namespace antecedent {
namespace {

constexpr int indent = 2;          // characters for each step of depth
constexpr int deepestIndent = 40;  // deeper replies are not moved further to the right

/// "17:03 ada: text".
QString lineOf(const MessageWords& words, MessageId message) {
    const QString said = words.speaker(message) + QStringLiteral(": ") + words.text(message);
    const QString time = words.time(message);
    return time.isEmpty() ? said : time + QLatin1Char(' ') + said;
}

/// In one cell of a table.
QString cell(const std::string& text) {
    return QString::fromStdString(text).simplified();
}

}  // namespace

QString textOf(const Conversation& conversation, const std::vector<MessageId>& messages) {
    const MessageWords words(conversation);
    if (messages.size() == 1) return words.text(messages.front());
    QStringList lines;
    for (const MessageId message : messages) lines << lineOf(words, message);
    return lines.join(QLatin1Char('\n'));
}

QString idsOf(const Conversation& conversation, const std::vector<MessageId>& messages) {
    QStringList ids;
    for (const MessageId message : messages) ids << MessageWords(conversation).id(message);
    return ids.join(QLatin1Char('\n'));
}

QString referencesTo(const Conversation& conversation, const std::vector<MessageId>& messages, const QString& file,
                     const QString& name) {
    QString head = QFileInfo(file).fileName() + QLatin1Char('#');
    if (!name.isEmpty()) head += name + QLatin1Char('/');
    QStringList references;
    for (const MessageId message : messages) references << head + MessageWords(conversation).id(message);
    return references.join(QLatin1Char('\n'));
}

// Without recursion: a thread may be deeper than the program's stack.
QString threadText(const ReplyTree& tree, MessageId message) {
    const MessageWords words(tree.conversation());
    QStringList lines;
    std::vector<std::pair<MessageId, int>> open{{tree.root(message), 0}};
    while (!open.empty()) {
        const auto [next, depth] = open.back();
        open.pop_back();
        const QString space(std::min(depth * indent, deepestIndent), QLatin1Char(' '));
        lines << space + lineOf(words, next).replace(QLatin1Char('\n'), QLatin1Char('\n') + space);
        const auto& replies = tree.replies(next);
        for (auto reply = replies.rbegin(); reply != replies.rend(); ++reply) open.emplace_back(*reply, depth + 1);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString linkTable(const ReplyTree& tree) {
    QString table = QStringLiteral("child\tparent\tspeaker\tprobability\torigin\n");
    const Conversation& conversation = tree.conversation();
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const MessageId child(i);
        const Attachment& place = tree.attachment(child);
        const std::string_view origin = originWord(place.origin);
        const auto row = [&](const QString& parent, double probability) {
            const bool known = place.origin != LinkOrigin::Unknown;
            table += QStringList{cell(conversation.message(child).id), parent, cell(conversation.speakerName(child)),
                                 known ? QString::number(roundedProbability(probability)) : QString(),
                                 QString::fromLatin1(origin.data(), static_cast<qsizetype>(origin.size()))}
                         .join(QLatin1Char('\t')) +
                     QLatin1Char('\n');
        };
        if (place.parents.empty()) row({}, place.probability);
        for (const Link& link : place.parents) row(cell(conversation.message(link.parent).id), link.probability);
    }
    return table;
}

}  // namespace antecedent
