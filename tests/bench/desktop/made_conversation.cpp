// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "tests/bench/desktop/made_conversation.h"

#include <QFile>
#include <array>
#include <nlohmann/json.hpp>
#include <random>

#include "graph/conversation/conversation_builder.h"

namespace antecedent::bench {
namespace {

std::string sentence(std::mt19937& random) {
    static const std::array<const char*, 24> words{"the",    "backup",  "runs",    "every",  "night", "but",
                                                   "nobody", "checked", "whether", "it",     "can",   "be",
                                                   "read",   "again",   "ladder",  "behind", "shed",  "door",
                                                   "since",  "Tuesday", "maybe",   "print",  "that",  "list"};
    std::string text;
    for (std::size_t count = 3 + random() % 40; count > 0; --count) {
        text += words[random() % words.size()];
        text += count == 1 ? '.' : ' ';
    }
    return text;
}

}  // namespace

ConversationPtr madeConversation(std::size_t messages) {
    constexpr std::size_t speakers = 40;
    constexpr std::size_t reach = 30;
    std::mt19937 random(11);
    ConversationBuilder builder({"made", "", "chat", "", "", TimeBase::Calendar});
    double time = 1.7e9;
    for (std::size_t i = 0; i < messages; ++i) {
        MessageDraft draft;
        draft.id = std::to_string(i);
        draft.speaker = "speaker" + std::to_string(random() % speakers);
        draft.text = sentence(random);
        time += static_cast<double>(1 + random() % 90);
        draft.time = Timestamp::fromSeconds(time);
        draft.parents.emplace();
        if (i > 0 && random() % reach != 0) {
            draft.parents->push_back(std::to_string(i - 1 - random() % std::min(i, reach)));
        }
        builder.add(draft);
    }
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

void writeConversation(const Conversation& conversation, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return;
    for (const Message& message : conversation.messages()) {
        nlohmann::json line{{"conversation", "made"},
                            {"id", message.id},
                            {"speaker", conversation.speakerName(message.speaker)},
                            {"time", message.time->seconds()},
                            {"text", message.text},
                            {"parents", nlohmann::json::array()}};
        for (const MessageId parent : *message.declaredParents) {
            line["parents"].push_back(conversation.message(parent).id);
        }
        const std::string text = line.dump() + "\n";
        file.write(text.data(), static_cast<qint64>(text.size()));
    }
}

}  // namespace antecedent::bench
