// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "app/engine/kept_adaptation.h"
#include "app/engine/opened_conversation.h"
#include "app/engine/project_library.h"
#include "graph/project/placed_decision.h"
#include "graph/project/project.h"

namespace antecedent {

/// Where a person wants a message to be, as said at one moment.
struct Wish {
    MessageId message;
    DecisionKind kind = DecisionKind::Set;
    std::vector<MessageId> parents;
    std::string shown = {};  ///< see DecisionEvent
    std::string note = {};
};

/// The project of a source that is open: turns messages into rows and back, and keeps decisions that could not be
/// written until they can. No Qt; one thread at a time.
class ProjectDesk {
public:
    /// Takes in the state that the source has now. `conversations` are what was read of it.
    static Result<ProjectDesk> open(Project project, const SourceRecord& source,
                                    const std::vector<ConversationPtr>& conversations);
    /// Of a project that cannot be written to, or whose source is not to be taken in.
    static Result<ProjectDesk> look(Project project, const std::string& source,
                                    const std::vector<ConversationPtr>& conversations);

    /// Of all that a project holds.
    static Result<ProjectDesk> ofAll(Project project);

    const Project& project() const { return m_project; }
    const std::string& source() const { return m_source; }
    /// What taking in found, against the state before.
    const ContentChange& change() const { return m_change; }

    /// What stands now, those decisions included that wait to be written.
    const PlacedDecisions& standing() const;
    /// By one person alone.
    PlacedDecisions standing(const std::string& annotator) const;
    const std::vector<DecisionEvent>& events() const { return m_events; }

    /// Writes decisions of one conversation. An error: they are kept, count as made, and wait (see pending).
    Result<void> record(std::size_t conversation, const std::vector<Wish>& wishes, const std::string& annotator);
    /// The parents that would stand if the latest decision on the message had not been made; nullopt: none would.
    std::optional<std::vector<MessageId>> before(std::size_t conversation, MessageId message) const;
    /// Takes the latest decision on a message back, whoever made it. Usage when nothing stands.
    Result<void> takeBack(std::size_t conversation, MessageId message, const std::string& annotator);

    /// Rows of the conversations' messages, for a connection of one's own.
    const std::vector<ConversationRows>& rows() const { return m_rows; }

    /// Decisions that are made and not written.
    std::size_t pending() const { return m_pending.size(); }
    /// Tries again to write what waits.
    Result<void> writePending();

    /// Reads what others have written since.
    Result<void> refresh() { return readEvents(); }
    /// True once after decisions of others came in, by refresh or with a decision that was written.
    bool takeNews() { return std::exchange(m_news, false); }

    Result<LinkScores> prediction(std::size_t conversation) const;
    Result<void> keepPrediction(std::size_t conversation, const LinkScores& scores);

    /// What the decisions have taught the model.
    KeptAdaptation adaptation() const { return keptAdaptation(m_project); }
    Result<void> keepAdaptation(const KeptAdaptation& kept) { return antecedent::keepAdaptation(m_project, kept); }

    /// A copy at another place, decisions that wait included; the desk works on that one from then on.
    Result<void> moveTo(const std::filesystem::path& path);

private:
    ProjectDesk(Project project, std::string source, std::vector<ConversationRows> rows);
    Result<void> readEvents();
    std::optional<DecisionEvent> eventFor(std::size_t conversation, const Wish& wish) const;
    std::vector<DecisionEvent> all() const;
    void wait(DecisionEvent event, const std::string& annotator);

    Project m_project;
    std::string m_source;
    std::vector<ConversationRows> m_rows;
    RowPlaces m_places;
    ContentChange m_change;
    std::vector<DecisionEvent> m_events;
    std::int64_t m_lastEvent = 0;
    std::vector<DecisionEvent> m_pending;
    mutable std::optional<PlacedDecisions> m_standing;  ///< nullopt: not put together since the latest decision
    bool m_news = false;
};

/// What the model said, as it stands on the screen, for Wish::shown: ids of the source, and a probability.
std::string shownText(const Conversation& conversation, const MessageScores& scores);

/// Lays decisions over conversations as they were opened, as corrections.
void applyDecisions(std::vector<OpenedConversation>& opened, const PlacedDecisions& decisions);

}  // namespace antecedent
