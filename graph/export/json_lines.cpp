// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/export/export_fields.h"

namespace antecedent {
namespace {

void writeParents(JsonWriter& writer, const ReplyTree& tree, MessageId id) {
    writer.key("parents").beginInlineArray();
    for (const Link& link : tree.attachment(id).parents) writer.value(tree.conversation().message(link.parent).id);
    writer.end();
}

/// The kind in the words of the neutral form, in which it is a flag.
void writeKindFlag(JsonWriter& writer, MessageKind kind) {
    const char* flag = kind == MessageKind::System   ? "system"
                       : kind == MessageKind::Action ? "action"
                       : kind == MessageKind::Notice ? "notice"
                                                     : nullptr;
    if (flag) writer.key(flag).boolean(true);
}

std::string lineOf(const ExportItem& item, MessageId id, const ExportOptions& options) {
    const Conversation& conversation = item.tree->conversation();
    const Message& message = conversation.message(id);
    JsonWriter writer(false);
    writer.beginObject();
    writer.key("conversation").value(conversation.header().id);
    if (!conversation.header().genre.empty()) writer.key("genre").value(conversation.header().genre);
    writer.key("id").value(message.id);
    writeParents(writer, *item.tree, id);
    writer.key("probability").value(roundedProbability(item.tree->attachment(id).probability));
    writer.key("origin").value(originWord(item.tree->attachment(id).origin));
    writeCandidates(writer, item, id, options.maxCandidates);
    if (item.tree->attachment(id).parents.size() > 1) writeOtherParents(writer, *item.tree, id);
    if (message.speaker.valid()) writer.key("speaker").value(conversation.speakerName(id));
    writeTime(writer, conversation, message);
    writeKindFlag(writer, message.kind);
    writeTopic(writer, message);
    writer.key("text").value(message.text);
    writer.end();
    return writer.take();
}

}  // namespace

std::string exportJsonLines(const std::vector<ExportItem>& items, const ExportOptions& options) {
    std::string text;
    for (const ExportItem& item : items) {
        for (std::size_t i = 0; i < item.tree->size(); ++i) text += lineOf(item, MessageId(i), options) + "\n";
    }
    return text;
}

}  // namespace antecedent
