// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "graph/import/reading/conversation_taker.h"
#include "graph/import/reading/import_options.h"
#include "graph/import/reading/import_result.h"

namespace antecedent {

/// Builds every conversation that an importer hands over, and keeps them all with a report of what was read. Doubts
/// about what was read are warnings: records without text, speaker or time where others have them; times that run
/// backwards.
class CollectingSink : public ConversationSink {
public:
    /// With a taker, each conversation goes there in place of being kept. Where it takes no more, the sink throws a
    /// StreamFailure that says Cancelled.
    explicit CollectingSink(ImportOptions options = {}, ConversationTaker taker = {})
        : m_options(std::move(options)), m_taker(std::move(taker)) {}

    /// Where warnings come from, when several files are read: put in front of each; empty for none.
    void setPlace(std::string file) { m_place = std::move(file); }

    void begin(Conversation::Header header) override;
    void message(MessageDraft draft) override;
    void end(MessageOrder order) override;
    void whole(ConversationBuilder& builder, MessageOrder order) override;
    void piece(PieceBounds bounds) override { m_piece = bounds; }
    void warn(ImportWarning warning) override;
    void variant(std::string name) override { m_variant = std::move(name); }

    std::size_t messages() const { return m_result.report.messages; }
    const std::string& variant() const { return m_variant; }
    const std::vector<ImportWarning>& warnings() const { return m_result.report.warnings; }

    /// Everything, once all is read.
    ImportResult take();

private:
    void finishConversation(MessageOrder order);
    void keep(ConversationPtr conversation, EarlierLinks earlier);
    void count(const Conversation& conversation, std::size_t first);
    void countTimes(const Conversation& conversation, std::size_t first);

    ImportOptions m_options;
    ConversationTaker m_taker;
    PieceBounds m_piece;
    std::size_t m_untold = 0;  ///< warnings beyond those that are kept
    std::string m_place;
    std::string m_variant;
    std::optional<ConversationBuilder> m_open;
    MessageOrder m_joinedOrder = MessageOrder::AsRead;
    ImportResult m_result;
    std::optional<Timestamp> m_first, m_last;
};

}  // namespace antecedent
