// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/conversation/conversation.h"
#include "graph/conversation/earlier_link.h"

namespace antecedent {

/// Something in a file that was read around, with its 1-based line (0: unknown).
struct ImportWarning {
    std::size_t line = 0;
    std::string message;
};

/// A ThreadConstraint whose root is still named by its source id.
struct ThreadConstraintDraft {
    std::string group;
    std::string root;  ///< empty: not named
    bool exclusive = false;
};

/// What an exported tree says of a message's link, messages still by their source ids.
struct LinkRecordDraft {
    EarlierLink link = {};                                                       ///< without candidates
    std::vector<std::pair<std::optional<std::string>, double>> candidates = {};  ///< without an id: thread start
};

/// A message as an importer reads it: speakers and parents still by name and source id.
struct MessageDraft {
    std::string id;       ///< empty: the builder numbers it by position
    std::string speaker;  ///< display name; empty: unknown
    std::optional<Timestamp> time;
    std::optional<Timestamp> end;
    std::string text;
    MessageKind kind = MessageKind::Message;
    std::optional<std::vector<std::string>> parents;  ///< nullopt: the file does not say
    ThreadConstraintDraft thread = {};
    std::string subject = {};
    std::size_t line = 0;
    std::vector<std::string> continuations = {};  ///< those of `parents` that are no answers
    std::string speakerId = {};                   ///< empty: the name tells who it is
    std::string meta = {};                        ///< text of a JSON object (see Message::meta)
    std::optional<LinkRecordDraft> link = {};     ///< of an exported tree, whose links are all in `parents`
    bool declaredByPlatform = false;              ///< what `parents` says (see Message::declaredByPlatform)
};

/// Collects drafts and turns them into a Conversation: speakers numbered in order of appearance, parent ids
/// resolved, and everything that cannot be taken as it stands (a duplicate id, a parent that is missing or
/// not earlier) dropped with a warning, never silently.
class ConversationBuilder {
public:
    explicit ConversationBuilder(Conversation::Header header) : m_header(std::move(header)) {}

    Conversation::Header& header() { return m_header; }
    void add(MessageDraft draft) { m_drafts.push_back(std::move(draft)); }
    std::size_t size() const { return m_drafts.size(); }
    MessageDraft& last() { return m_drafts.back(); }
    const std::vector<MessageDraft>& drafts() const { return m_drafts; }
    std::vector<MessageDraft>& drafts() { return m_drafts; }
    /// What was added, to be handed on; the builder has none of it afterwards.
    std::vector<MessageDraft> takeDrafts() { return std::exchange(m_drafts, {}); }

    /// Sorts by time, stably, when every message has one; sources that are already in order need no call.
    void sortByTime();

    /// The conversation; the builder is empty afterwards. Warnings are appended.
    ConversationPtr build(std::vector<ImportWarning>& warnings);
    /// What the drafts of the conversation built last said of their links; without messages when none said anything.
    EarlierLinks takeLinks() { return std::exchange(m_links, {}); }

private:
    SpeakerId speaker(const MessageDraft& draft);
    std::unordered_map<std::string, std::size_t> numberIds(std::vector<ImportWarning>& warnings);

    Conversation::Header m_header;
    std::vector<MessageDraft> m_drafts;
    std::vector<Speaker> m_speakers;
    std::unordered_map<std::string, SpeakerId> m_speakerIds;
    EarlierLinks m_links;
};

}  // namespace antecedent
