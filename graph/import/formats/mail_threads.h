// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
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
    std::size_t size() const { return m_mails.size(); }

    /// All mails by time, each behind the one that it answers.
    void deliverTo(Conversation::Header header, ConversationSink& sink);

private:
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

    /// What is kept of a mail; less than a draft has room for, since there may be millions.
    struct Mail {
        std::size_t id = nowhere;  ///< position in m_ids
        std::size_t speaker = nowhere;
        std::size_t line = 0;
        std::optional<Timestamp> time;
        std::string text, subject, meta;
        std::vector<std::size_t> inReplyTo, references;  ///< positions in m_ids
        std::size_t parent = nowhere;
        bool saysReply = false;
        bool missing = false;  ///< an empty place that its answers are held together by
    };
    struct Speaker {
        std::string name, id;
    };

    std::size_t numberOf(const std::string& id);
    std::size_t speakerOf(MessageDraft& draft);
    std::size_t knownParent(std::size_t mail) const;
    std::size_t missingParent(std::size_t mail) const;
    void linkAll();
    void breakCycles();
    void placeMissing();
    std::vector<std::size_t> order() const;
    std::string nameOf(std::size_t mail) const;
    MessageDraft draftOf(std::size_t mail);
    void declareParents(std::size_t mail, MessageDraft& draft) const;

    bool m_keepMissing;
    std::vector<Mail> m_mails;
    std::vector<Speaker> m_speakers;
    std::unordered_map<std::string, std::size_t> m_speakerNumbers;
    std::unordered_map<std::string, std::size_t> m_numbers;
    std::vector<const std::string*> m_ids;  ///< all message ids that were seen
    std::vector<std::size_t> m_holders;     ///< the mail of each id; nowhere: only named
    std::size_t m_orphans = 0;
};

}  // namespace antecedent
