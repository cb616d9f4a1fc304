// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "graph/metrics/baselines.h"

#include <algorithm>
#include <cctype>
#include <string>
#include <unordered_map>

namespace antecedent {
namespace {

std::string lowered(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

/// The name a text opens with when it addresses somebody: "ann: …", "ann, …" or "@ann …"; else empty.
std::string addressedName(const std::string& text) {
    const std::size_t end = std::min(text.find_first_of(" \t\n"), text.size());
    std::string_view word(text.data(), end);
    const bool at = !word.empty() && word.front() == '@';
    if (at) word.remove_prefix(1);
    const bool marked = !word.empty() && (word.back() == ':' || word.back() == ',');
    if (marked) word.remove_suffix(1);
    return at || marked ? lowered(word) : std::string();
}

/// What the rules know at one message: only what came before it.
class History {
public:
    explicit History(const Conversation& conversation) : m_conversation(conversation) {}

    void add(MessageId id) {
        if (!m_first.valid()) m_first = id;
        const SpeakerId speaker = m_conversation.message(id).speaker;
        if (m_previous.valid() && m_conversation.message(m_previous).speaker != speaker) m_beforeTurn = m_previous;
        m_previous = id;
        if (speaker.valid()) m_latest[lowered(m_conversation.speakerName(speaker))] = id;
    }

    /// Invalid when there is nothing to answer.
    MessageId parent(MessageId id, Baseline baseline) const {
        switch (baseline) {
            case Baseline::PreviousMessage:
                return m_previous;
            case Baseline::PreviousOther:
                return previousOther(m_conversation.message(id).speaker);
            case Baseline::Addressed:
                return addressed(m_conversation.message(id));
            case Baseline::FirstPost:
                return m_first;
        }
        return {};
    }

private:
    MessageId previousOther(SpeakerId speaker) const {
        const bool other = !m_previous.valid() || m_conversation.message(m_previous).speaker != speaker;
        return other || !m_beforeTurn.valid() ? m_previous : m_beforeTurn;
    }

    MessageId addressed(const Message& message) const {
        const auto found = m_latest.find(addressedName(message.text));
        return found == m_latest.end() ? m_previous : found->second;
    }

    const Conversation& m_conversation;
    MessageId m_first;
    MessageId m_previous;
    MessageId m_beforeTurn;  // latest message before m_previous's speaker began to speak
    std::unordered_map<std::string, MessageId> m_latest;
};

}  // namespace

std::string_view baselineName(Baseline baseline) {
    switch (baseline) {
        case Baseline::PreviousMessage:
            return "previous-message";
        case Baseline::PreviousOther:
            return "previous-other-speaker";
        case Baseline::Addressed:
            return "addressed-speaker";
        case Baseline::FirstPost:
            return "first-post";
    }
    return "";
}

LinkScores baselineScores(const Conversation& conversation, Baseline baseline) {
    LinkScores scores;
    scores.modelName = baselineName(baseline);
    scores.messages.resize(conversation.size());
    History history(conversation);
    for (std::size_t i = 0; i < conversation.size(); ++i) {
        const MessageId id(i);
        const bool system = conversation.message(id).kind == MessageKind::System;
        const MessageId parent = system ? MessageId() : history.parent(id, baseline);
        scores.messages[i].candidates = {{parent.valid() ? parent : id, 1}};
        if (parent.valid()) scores.messages[i].parents = {parent};
        if (!system) history.add(id);
    }
    return scores;
}

}  // namespace antecedent
