// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "model/training/run_fingerprint.h"

#include <fmt/format.h>

#include "graph/base/sha256.h"

namespace antecedent {
namespace {

std::string settings(const TrainingOptions& o) {
    std::string text =
        fmt::format("{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}|{}", o.seed, o.upper.rate, o.joint.rate, o.joint.layers,
                    o.dropout, o.predictedShare, o.joint.historyNoise, o.joint.predictFirst, o.upper.batch, o.useText,
                    o.useEvidence, o.masks.value_or(GenreMasks()).text(), o.secondLook.rate, o.joint.newEvidence);
    for (const Genre genre : o.secondLook.genres.value_or(std::set<Genre>()))
        text += fmt::format("|{}", genreName(genre));
    return text;
}

/// With its length, so that no two lists of texts look the same.
std::string counted(const std::string& text) {
    return fmt::format("{}:{}|", text.size(), text);
}

std::string timeText(const std::optional<Timestamp>& time) {
    return time ? fmt::format("{}|", time->nanoseconds) : "none|";
}

std::string idsText(const std::vector<MessageId>& ids) {
    std::string text;
    for (const MessageId id : ids) text += fmt::format("{},", id.index());
    return text + "|";
}

std::string messageText(const Conversation& conversation, const Message& message) {
    const ThreadConstraint& thread = message.thread;
    std::string text = message.speaker.valid() ? fmt::format("{}|", message.speaker.index()) : "nobody|";
    text += counted(conversation.speakerName(message.speaker)) + timeText(message.time) + timeText(message.end);
    text += counted(message.text) + counted(message.subject);
    text += fmt::format("{}|{}|", static_cast<int>(message.kind), message.declaredByPlatform);
    text += message.declaredParents ? idsText(*message.declaredParents) : "unknown|";
    text += idsText(message.continuations) + counted(thread.group);
    text += fmt::format("{}|", thread.exclusive);
    return text + (thread.root ? idsText({*thread.root}) : "none|");
}

std::string bytesOf(const torch::Tensor& tensor) {
    const auto values = tensor.detach().contiguous();
    return {static_cast<const char*>(values.data_ptr()), values.nbytes()};
}

std::string conversationText(const CorpusConversation& item) {
    const Conversation::Header& header = item.conversation->header();
    std::string text = counted(genreName(header.genre)) + fmt::format("{}|{}|{}|", static_cast<int>(header.timeBase),
                                                                      header.localTime, item.firstAnnotated);
    for (const Message& message : item.conversation->messages()) text += messageText(*item.conversation, message);
    return item.vectors.defined() ? text + bytesOf(item.vectors) : text;
}

std::string screenText(const CandidateScreen& screen) {
    const ScreenLimits& limits = screen.limits();
    return fmt::format("{}|{}|{}|{}", limits.most, limits.nearest, limits.margin, fmt::join(screen.weights(), ","));
}

std::string decisionsText(const Decisions& decisions) {
    std::string text;
    for (const auto& [setting, d] : decisions) {
        text += fmt::format("{}|{}|{}|{}|{}|{}|", settingName(setting), d.temperature, d.selfBias, d.secondParent,
                            d.sureSlope, d.sureOffset);
    }
    return text;
}

}  // namespace

std::string runFingerprint(const RunInputs& inputs) {
    std::string sums =
        settings(inputs.options) + "\n" + screenText(inputs.screen) + "\n" + decisionsText(inputs.decisions);
    for (const CorpusConversation& item : inputs.corpus) sums += "\n" + sha256(conversationText(item));
    sums += "\nweights";
    for (const torch::Tensor& tensor : inputs.weights) sums += "\n" + sha256(bytesOf(tensor));
    return sha256(sums);
}

}  // namespace antecedent
