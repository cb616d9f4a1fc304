// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/project_desk.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "graph/project/event_log.h"

namespace antecedent {
namespace {

std::vector<std::pair<MessageId, std::vector<MessageId>>>::iterator correctionOf(OpenedConversation& opened,
                                                                                 MessageId message) {
    return std::find_if(opened.corrected.begin(), opened.corrected.end(),
                        [message](const auto& correction) { return correction.first == message; });
}

/// The state that was taken in last.
bool isKnown(const SourceRecord& source, const std::vector<SourceRecord>& sources) {
    return !source.sha256.empty() && std::any_of(sources.begin(), sources.end(), [&](const SourceRecord& known) {
        return known.path == source.path && known.sha256 == source.sha256;
    });
}

bool haveSizes(const std::vector<ConversationRows>& rows, const std::vector<ConversationPtr>& conversations) {
    return std::equal(rows.begin(), rows.end(), conversations.begin(), conversations.end(),
                      [](const ConversationRows& one, const ConversationPtr& conversation) {
                          return one.messages.size() == conversation->size();
                      });
}

}  // namespace

ProjectDesk::ProjectDesk(Project project, std::string source, std::vector<ConversationRows> rows)
    : m_project(std::move(project)), m_source(std::move(source)), m_rows(std::move(rows)), m_places(m_rows) {}

Result<ProjectDesk> ProjectDesk::open(Project project, const SourceRecord& source,
                                      const std::vector<ConversationPtr>& conversations) {
    if (!project.readOnlyReason().empty()) return look(std::move(project), source.path, conversations);
    const auto sources = project.sources();
    auto rows = project.rows(source.path);
    if (!sources) return tl::unexpected(sources.error());
    if (!rows) return tl::unexpected(rows.error());
    ContentChange change;
    if (!isKnown(source, *sources) || !haveSizes(*rows, conversations)) {
        const auto taken = project.takeIn(source, conversations);
        if (!taken) return tl::unexpected(taken.error());
        change = *taken;
        rows = project.rows(source.path);
        if (!rows) return tl::unexpected(rows.error());
    } else {
        for (const ConversationRows& one : *rows) change.kept += one.messages.size();
    }
    ProjectDesk desk(std::move(project), source.path, std::move(*rows));
    desk.m_change = change;
    if (const auto read = desk.readEvents(); !read) return tl::unexpected(read.error());
    desk.m_news = false;
    return desk;
}

Result<ProjectDesk> ProjectDesk::look(Project project, const std::string& source,
                                      const std::vector<ConversationPtr>& conversations) {
    auto rows = project.match(source, conversations);
    if (!rows) return tl::unexpected(rows.error());
    ProjectDesk desk(std::move(project), source, std::move(*rows));
    if (const auto read = desk.readEvents(); !read) return tl::unexpected(read.error());
    desk.m_news = false;
    return desk;
}

Result<ProjectDesk> ProjectDesk::ofAll(Project project) {
    auto rows = project.rows();
    if (!rows) return tl::unexpected(rows.error());
    ProjectDesk desk(std::move(project), {}, std::move(*rows));
    if (const auto read = desk.readEvents(); !read) return tl::unexpected(read.error());
    desk.m_news = false;
    return desk;
}

Result<void> ProjectDesk::readEvents() {
    auto events = m_project.events(m_lastEvent, m_lastEvent);
    if (!events) return tl::unexpected(events.error());
    m_news = m_news || !events->empty();
    m_standing.reset();
    for (DecisionEvent& event : *events) m_events.push_back(std::move(event));
    return {};
}

const PlacedDecisions& ProjectDesk::standing() const {
    if (!m_standing) m_standing = placeDecisions(foldDecisions(all()), m_places);
    return *m_standing;
}

PlacedDecisions ProjectDesk::standing(const std::string& annotator) const {
    return annotator.empty() ? standing() : placeDecisions(foldDecisions(all(), annotator), m_places);
}

std::vector<DecisionEvent> ProjectDesk::all() const {
    std::vector<DecisionEvent> all = m_events;
    all.insert(all.end(), m_pending.begin(), m_pending.end());
    return all;
}

void ProjectDesk::wait(DecisionEvent event, const std::string& annotator) {
    event.annotator = annotator;
    std::int64_t latest = 0;
    for (const DecisionEvent& known : m_events) latest = std::max(latest, known.time);
    for (const DecisionEvent& known : m_pending) latest = std::max(latest, known.time);
    stamp(event, latest);
    m_standing.reset();
    m_pending.push_back(std::move(event));
}

std::optional<DecisionEvent> ProjectDesk::eventFor(std::size_t conversation, const Wish& wish) const {
    if (conversation >= m_rows.size()) return std::nullopt;
    const auto& rows = m_rows[conversation].messages;
    const auto rowOf = [&rows](MessageId id) { return id.index() < rows.size() ? rows[id.index()] : 0; };
    DecisionEvent event;
    event.message = rowOf(wish.message);
    event.kind = wish.kind;
    event.shown = wish.shown;
    event.note = wish.note;
    if (event.message == 0) return std::nullopt;
    for (const MessageId parent : wish.parents) {
        event.parents.push_back(rowOf(parent));
        if (event.parents.back() == 0) return std::nullopt;
    }
    return event;
}

Result<void> ProjectDesk::record(std::size_t conversation, const std::vector<Wish>& wishes,
                                 const std::string& annotator) {
    for (const Wish& wish : wishes) {
        auto event = eventFor(conversation, wish);
        if (!event) {
            return fail(ErrorCode::Internal, {"message %1 is not in it", wish.message.index() + 1},
                        m_project.path().string());
        }
        wait(std::move(*event), annotator);
    }
    return writePending();
}

std::optional<std::vector<MessageId>> ProjectDesk::before(std::size_t conversation, MessageId message) const {
    const auto event = eventFor(conversation, {message, DecisionKind::Undone, {}});
    if (!event) return std::nullopt;
    std::vector<DecisionEvent> mine = all();
    mine.erase(std::remove_if(mine.begin(), mine.end(),
                              [&](const DecisionEvent& other) { return other.message != event->message; }),
               mine.end());
    const std::string latest = latestStanding(mine, event->message);
    mine.erase(std::remove_if(mine.begin(), mine.end(), [&](const DecisionEvent& other) { return other.id == latest; }),
               mine.end());
    for (PlacedDecision& decision : placeDecisions(foldDecisions(std::move(mine)), m_places).placed) {
        if (decision.decision.placed) return std::move(decision.parents);
    }
    return std::nullopt;
}

Result<void> ProjectDesk::takeBack(std::size_t conversation, MessageId message, const std::string& annotator) {
    auto event = eventFor(conversation, {message, DecisionKind::Undone, {}});
    if (event) event->target = latestStanding(all(), event->message);
    if (!event || event->target.empty()) return fail(ErrorCode::Usage, "nothing was decided of this message");
    wait(std::move(*event), annotator);
    return writePending();
}

Result<void> ProjectDesk::writePending() {
    if (m_pending.empty()) return {};
    const auto written = m_project.append(m_pending);
    if (!written) return written;
    const std::size_t mine = m_pending.size(), before = m_events.size();
    m_pending.clear();
    const bool news = m_news;
    const auto read = readEvents();
    m_news = news || m_events.size() - before != mine;
    return read;
}

Result<LinkScores> ProjectDesk::prediction(std::size_t conversation) const {
    if (conversation >= m_rows.size()) return LinkScores{};
    return m_project.prediction(m_rows[conversation].messages);
}

Result<void> ProjectDesk::keepPrediction(std::size_t conversation, const LinkScores& scores) {
    if (conversation >= m_rows.size()) return {};
    return m_project.keepPrediction(m_rows[conversation].messages, scores);
}

Result<void> ProjectDesk::moveTo(const std::filesystem::path& path) {
    if (const auto saved = m_project.saveAs(path); !saved) return saved;
    auto moved = Project::open(path);
    if (!moved) return tl::unexpected(moved.error());
    m_project = std::move(*moved);
    return writePending();
}

std::string shownText(const Conversation& conversation, const MessageScores& scores) {
    if (scores.candidates.empty()) return {};
    nlohmann::json shown = {{"parents", nlohmann::json::array()},
                            {"probability", scores.candidates.front().probability}};
    for (const MessageId parent : scores.parents) shown["parents"].push_back(conversation.message(parent).id);
    return shown.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void applyDecisions(std::vector<OpenedConversation>& opened, const PlacedDecisions& decisions) {
    for (const PlacedDecision& decision : decisions.placed) {
        if (!decision.decision.placed || decision.conversation >= opened.size()) continue;
        OpenedConversation& conversation = opened[decision.conversation];
        const auto known = correctionOf(conversation, decision.message);
        if (known != conversation.corrected.end()) {
            known->second = decision.parents;
        } else {
            conversation.corrected.emplace_back(decision.message, decision.parents);
        }
    }
}

}  // namespace antecedent
