// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include <algorithm>
#include <nlohmann/json.hpp>
#include <random>

#include "tests/graph/export/export_testing.h"
#include "tests/graph/import/import_testing.h"

namespace antecedent {
namespace {

constexpr unsigned rounds = 200;

/// Conversations of all shapes, the same ones in each run.
class AnyConversation {
public:
    explicit AnyConversation(unsigned seed) : m_random(seed) {}

    ConversationPtr make() {
        const auto base = static_cast<TimeBase>(upTo(2));
        Conversation::Header header{"c " + word(), word(), upTo(1) ? Genre::Chat : Genre::Unknown, "", "", base};
        header.localTime = base == TimeBase::Calendar && upTo(1);
        ConversationBuilder builder(header);
        const std::size_t size = 1 + upTo(12);
        std::int64_t seconds = base == TimeBase::Calendar ? 1'700'000'000 : 0;
        for (std::size_t i = 0; i < size; ++i) {
            seconds += static_cast<std::int64_t>(upTo(500));
            builder.add(draft(i, seconds, base));
        }
        std::vector<ImportWarning> warnings;
        auto conversation = builder.build(warnings);
        EXPECT_TRUE(warnings.empty());
        return conversation;
    }

private:
    MessageDraft draft(std::size_t place, std::int64_t seconds, TimeBase base) {
        MessageDraft draft;
        draft.id = (upTo(3) ? "m" : "<a@b>\"") + std::to_string(place);
        if (upTo(5)) draft.speaker = word();
        if (!draft.speaker.empty() && upTo(2) == 0) draft.speakerId = "u" + std::to_string(upTo(3));
        if (upTo(4)) draft.time = Timestamp{seconds * 1'000'000'000 + static_cast<std::int64_t>(upTo(999)) * 1'000'000};
        if (draft.time && base == TimeBase::Recording && upTo(1))
            draft.end = Timestamp{draft.time->nanoseconds + 500'000'000};
        for (std::size_t i = upTo(4); i > 0; --i) draft.text += word() + (upTo(3) ? " " : "\n");
        draft.text += word();
        draft.kind = upTo(4) ? MessageKind::Message : static_cast<MessageKind>(upTo(3));
        if (upTo(3) == 0) draft.subject = "Re: " + word();
        if (upTo(3) == 0) draft.thread.group = word();
        if (upTo(3) == 0) draft.meta = R"({"reactions":["👍"],"edited":true})";
        if (upTo(2)) {
            draft.parents.emplace();
            const std::size_t parents = place == 0 ? 0 : upTo(2);
            for (std::size_t i = 0; i < std::min(parents, place); ++i) draft.parents->push_back(m_ids[place - 1 - i]);
        }
        m_ids.push_back(draft.id);
        return draft;
    }

    std::string word() {
        constexpr const char* words[] = {
            "oars", "Ida Holm", "ключ",   "鍵はどこ", "מפתח",  "a\tb", "\"so\"", "it's", "<b>&amp;</b>", "👩‍🚀",
            "\\n",  "{}",       "[x]: y", "#1",       "> who", "null", "0",      "-",    "ann: hi",      "e\u0301"};
        return words[upTo(std::size(words) - 1)];
    }

    std::size_t upTo(std::size_t most) { return std::uniform_int_distribution<std::size_t>(0, most)(m_random); }

    std::mt19937 m_random;
    std::vector<std::string> m_ids;
};

/// All that a lossless format keeps of a conversation.
std::vector<std::string> described(const Conversation& conversation) {
    const Conversation::Header& header = conversation.header();
    const auto& messages = conversation.messages();
    const bool timed =
        std::any_of(messages.begin(), messages.end(), [](const Message& m) { return m.time.has_value(); });
    std::vector<std::string> result{header.id + "|" + genreName(header.genre) +
                                    (timed && header.localTime ? "|local" : "")};
    for (const Message& message : conversation.messages()) {
        const std::string speakerId =
            message.speaker.valid() ? conversation.speakers()[message.speaker.index()].id : "";
        result.push_back(line(conversation, message) + "|" + speakerId + "|" + message.subject + "|" +
                         message.thread.group + "|" + (message.end ? std::to_string(message.end->nanoseconds) : "") +
                         "|" + (message.meta.empty() ? "" : nlohmann::json::parse(message.meta).dump()));
    }
    return result;
}

TEST(RoundTrip, ReplyTreesComeBackAsTheyWere) {
    for (unsigned seed = 0; seed < rounds; ++seed) {
        const ConversationPtr conversation = AnyConversation(seed).make();
        const ReplyTree tree = ReplyTree::fromDeclared(conversation);
        const auto again = readText(exportReplyTreeJson({{&tree, nullptr}}), "reply-tree", "tree.json");
        ASSERT_TRUE(again) << seed << again.error().text();
        EXPECT_EQ(described(*only(again)), described(*conversation)) << "seed " << seed;
    }
}

TEST(RoundTrip, JsonLinesComeBackAsTheyWere) {
    for (unsigned seed = 0; seed < rounds; ++seed) {
        const ConversationPtr conversation = AnyConversation(seed).make();
        const ReplyTree tree = ReplyTree::fromDeclared(conversation);
        const auto again = readText(exportJsonLines({{&tree, nullptr}}), "jsonl", "talk.jsonl");
        ASSERT_TRUE(again) << seed << again.error().text();
        EXPECT_EQ(described(*only(again)), described(*conversation)) << "seed " << seed;
    }
}

}  // namespace
}  // namespace antecedent
