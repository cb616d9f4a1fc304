// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/export/export_fields.h"

#include <algorithm>
#include <cmath>

#include "graph/conversation/time_text.h"

namespace antecedent {
namespace {

bool isChosen(const Attachment& attachment, MessageId message, MessageId candidate) {
    if (attachment.parents.empty()) return candidate == message;
    return std::any_of(attachment.parents.begin(), attachment.parents.end(),
                       [candidate](const Link& link) { return link.parent == candidate; });
}

}  // namespace

std::string_view originWord(LinkOrigin origin) {
    switch (origin) {
        case LinkOrigin::Declared:
            return "explicit";
        case LinkOrigin::Corrected:
            return "human";
        case LinkOrigin::Unknown:
            return "unknown";
        case LinkOrigin::Predicted:
            break;
    }
    return "model";
}

std::string timeText(const Conversation::Header& header, Timestamp time) {
    if (header.timeBase != TimeBase::Calendar) return formatClock(time);
    return header.localTime ? formatLocalTime(time) : formatIsoTime(time);
}

void writeTime(JsonWriter& writer, const Conversation& conversation, const Message& message) {
    if (!message.time) return;
    const TimeBase base = conversation.header().timeBase;
    if (base == TimeBase::Recording) {
        writer.key("time").value(message.time->seconds());
        if (message.end) writer.key("end").value(message.end->seconds());
        return;
    }
    writer.key("time").value(timeText(conversation.header(), *message.time));
}

std::string_view kindWord(MessageKind kind) {
    switch (kind) {
        case MessageKind::Message:
            return {};
        case MessageKind::Action:
            return "action";
        case MessageKind::System:
            return "system";
        case MessageKind::Notice:
            return "notice";
    }
    return {};
}

void writeKind(JsonWriter& writer, const Message& message) {
    if (const std::string_view word = kindWord(message.kind); !word.empty()) writer.key("kind").value(word);
}

void writeAuthor(JsonWriter& writer, const Conversation& conversation, const Message& message, const char* key) {
    if (!message.speaker.valid()) return;
    const Speaker& speaker = conversation.speakers()[message.speaker.index()];
    writer.key(key).value(speaker.name);
    if (!speaker.id.empty()) writer.key("author_id").value(speaker.id);
}

void writeMeta(JsonWriter& writer, const Message& message) {
    if (!message.meta.empty()) writer.key("meta").json(message.meta);
}

void writeTopic(JsonWriter& writer, const Conversation& conversation, const Message& message) {
    if (!message.subject.empty()) writer.key("subject").value(message.subject);
    if (message.thread.group.empty()) return;
    writer.key("thread").value(message.thread.group);
    if (message.thread.root) writer.key("thread_root").value(conversation.message(*message.thread.root).id);
    if (message.thread.exclusive) writer.key("thread_exclusive").boolean(true);
}

void writeCandidates(JsonWriter& writer, const ExportItem& item, MessageId message, std::size_t most) {
    const Conversation& conversation = item.tree->conversation();
    writer.key("candidates").beginInlineArray();
    std::size_t written = 0;
    const bool scored = item.scores && message.index() < item.scores->messages.size();
    const std::vector<Candidate> none;
    const auto& candidates = scored ? item.scores->messages[message.index()].candidates : none;
    for (const Candidate& candidate : candidates) {
        if (written == most) break;
        if (!candidate.parent.valid() || candidate.parent > message) continue;
        if (roundedProbability(candidate.probability) == 0) continue;
        if (isChosen(item.tree->attachment(message), message, candidate.parent)) continue;
        writer.beginInlineObject();
        if (candidate.parent == message) {
            writer.key("id").null();
        } else {
            writer.key("id").value(conversation.message(candidate.parent).id);
        }
        writer.key("p").value(roundedProbability(candidate.probability));
        writer.end();
        ++written;
    }
    writer.end();
}

void writeOtherParents(JsonWriter& writer, const ReplyTree& tree, MessageId message) {
    const std::vector<Link>& parents = tree.attachment(message).parents;
    writer.key("other_parents").beginInlineArray();
    for (std::size_t i = 1; i < parents.size(); ++i) {
        writer.beginInlineObject();
        writer.key("id").value(tree.conversation().message(parents[i].parent).id);
        writer.key("probability").value(roundedProbability(parents[i].probability));
        writer.end();
    }
    writer.end();
}

double roundedProbability(double probability) {
    constexpr double digits = 1e6;
    if (!std::isfinite(probability)) return 0;
    return std::round(std::clamp(probability, 0.0, 1.0) * digits) / digits;
}

}  // namespace antecedent
