// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "graph/import/formats/mail_message.h"
#include "graph/import/reading/conversation_sink.h"

namespace antecedent {

/// Finds out which mail of a mailbox answers which (RFC 5322 3.6.4; Zawinski's algorithm without its subjects): what
/// In-Reply-To names, else the nearest of References that is there. Mails that answer one that is not there are held
/// together by an empty message in its place.
class MailThreads {
public:
    /// `keepMissing`: parents that are not there are named nevertheless, since another part of the archive may hold
    /// them.
    explicit MailThreads(bool keepMissing = false) : m_keepMissing(keepMissing) {}

    void add(MailMessage mail);
    std::size_t size() const { return m_drafts.size(); }

    /// All mails by time, each behind the one that it answers.
    void deliverTo(Conversation::Header header, ConversationSink& sink);

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    struct Node {
        std::vector<std::size_t> inReplyTo, references;  ///< positions in m_ids
        std::size_t parent = nowhere;
        bool saysReply = false;
    };

    std::size_t numberOf(const std::string& id);
    std::size_t knownParent(std::size_t mail) const;
    std::size_t missingParent(std::size_t mail) const;
    void linkAll();
    void breakCycles();
    void placeMissing();
    std::vector<std::size_t> order() const;
    void declareParents(std::size_t mail);

    bool m_keepMissing;
    std::vector<MessageDraft> m_drafts;
    std::vector<Node> m_nodes;
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::vector<const std::string*> m_ids;  ///< all message ids that were seen
    std::vector<std::size_t> m_mails;       ///< the mail of each id; nowhere: only named
    std::size_t m_orphans = 0;
};

}  // namespace antecedent
