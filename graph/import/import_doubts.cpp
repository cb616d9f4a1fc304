// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/import/import_doubts.h"

#include <functional>
#include <string_view>
#include <unordered_set>

#include "graph/import/reading/import_helpers.h"

namespace antecedent {
namespace {

constexpr std::size_t fewest = 8;               // of less nothing can be said
constexpr double shareWithout = 0.05;           // more than a few per cent
constexpr std::int64_t step = 600'000'000'000;  // clocks are corrected, and messages arrive late

struct Doubts {
    std::size_t spoken = 0;
    std::size_t withoutText = 0, withoutSpeaker = 0, withoutTime = 0, backwards = 0;
    std::size_t firstBackwards = 0;
    bool anyTime = false, anyParent = false;
    std::unordered_set<std::string_view> speakers;
};

Doubts countDoubts(const std::vector<MessageDraft>& drafts) {
    Doubts doubts;
    std::optional<Timestamp> latest;
    for (const MessageDraft& draft : drafts) {
        if (draft.time) {
            doubts.anyTime = true;
            if (latest && draft.time->nanoseconds + step < latest->nanoseconds) {
                if (doubts.backwards++ == 0) doubts.firstBackwards = draft.line;
            }
            latest = draft.time;
        }
        if (draft.kind == MessageKind::System) continue;
        ++doubts.spoken;
        doubts.speakers.insert(draft.speakerId.empty() ? std::string_view(draft.speaker) : draft.speakerId);
        doubts.anyParent = doubts.anyParent || (draft.parents && !draft.parents->empty());
        doubts.withoutText += draft.text.empty() && draft.meta.empty() ? 1 : 0;
        doubts.withoutSpeaker += draft.speaker.empty() && draft.speakerId.empty() ? 1 : 0;
        doubts.withoutTime += draft.time ? 0 : 1;
    }
    return doubts;
}

}  // namespace

std::vector<ImportWarning> doubtsAbout(const ConversationBuilder& conversation, MessageOrder order) {
    std::vector<ImportWarning> warnings;
    const Doubts doubts = countDoubts(conversation.drafts());
    if (doubts.spoken < fewest) return warnings;
    if (doubts.withoutSpeaker == doubts.spoken)
        warnings.push_back({0, "nobody is named as the speaker of any message"});
    if (doubts.speakers.size() == doubts.spoken && !doubts.anyParent)
        warnings.push_back({0, "nobody speaks twice; is this a conversation?"});
    const auto say = [&](std::size_t count, const char* what, bool others) {
        if (!others || static_cast<double>(count) <= shareWithout * static_cast<double>(doubts.spoken)) return;
        warnings.push_back({0, counted(count, "message") + " of " + std::to_string(doubts.spoken) +
                                   (count == 1 ? " has no " : " have no ") + what + "; is this the right format?"});
    };
    say(doubts.withoutText, "text", true);
    say(doubts.withoutSpeaker, "speaker", doubts.withoutSpeaker < doubts.spoken);
    say(doubts.withoutTime, "time", doubts.anyTime);
    if (order == MessageOrder::AsRead && doubts.backwards > 0) {
        warnings.push_back({doubts.firstBackwards, "the times run backwards " + counted(doubts.backwards, "time") +
                                                       "; messages stay in the order of the file"});
    }
    return warnings;
}

}  // namespace antecedent
