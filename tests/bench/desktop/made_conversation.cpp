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
    static const std::array<const char*, 24> words{
        "the",  "backup", "runs",   "every",  "night", "but",  "nobody", "checked", "whether", "it",    "can",  "be",
        "read", "again",  "ladder", "behind", "shed",  "door", "since",  "Tuesday", "maybe",   "print", "that", "list"};
    std::string text;
    for (std::size_t count = 3 + random() % 40; count > 0; --count) {
        text += words[random() % words.size()];
        text += count == 1 ? '.' : ' ';
    }
    return text;
}

std::vector<MessageDraft> madeDrafts(std::size_t messages) {
    constexpr std::size_t speakers = 40;
    constexpr std::size_t reach = 30;
    std::mt19937 random(11);
    std::vector<MessageDraft> drafts;
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
        drafts.push_back(std::move(draft));
    }
    return drafts;
}

ConversationPtr built(const std::vector<MessageDraft>& drafts) {
    ConversationBuilder builder({"made", "", Genre::Chat, "", "", TimeBase::Calendar});
    for (const MessageDraft& draft : drafts) builder.add(draft);
    std::vector<ImportWarning> warnings;
    return builder.build(warnings);
}

}  // namespace

ConversationPtr madeConversation(std::size_t messages) {
    return built(madeDrafts(messages));
}

MadePrediction madePrediction(std::size_t messages) {
    constexpr std::array<double, 3> certainties{0.97, 0.7, 0.35};
    constexpr std::size_t oneInTwenty = 20;
    const ConversationPtr declared = madeConversation(messages);
    std::vector<MessageDraft> drafts = madeDrafts(messages);
    MadePrediction made;
    for (std::size_t i = 0; i < messages; ++i) {
        drafts[i].parents.reset();
        MessageScores scores;
        scores.parents = *declared->message(MessageId(i)).declaredParents;
        const double certainty = certainties[i % certainties.size()];
        scores.candidates.push_back({scores.parents.empty() ? MessageId(i) : scores.parents[0], certainty});
        if (i % oneInTwenty == 1 && !scores.parents.empty() && scores.parents[0].index() > 0) {
            scores.parents.emplace_back(scores.parents[0].index() - 1);
            scores.candidates.push_back({scores.parents.back(), (1 - certainty) / 2});
        }
        made.scores.messages.push_back(std::move(scores));
    }
    made.conversation = built(drafts);
    return made;
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
