// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/review_desk.h"

#include <algorithm>
#include <iterator>

#include "app/engine/assignments.h"
#include "app/engine/transcript_desk.h"

namespace antecedent {
namespace {

std::vector<ConversationPtr> conversationsOf(const std::vector<OpenedConversation>& opened) {
    std::vector<ConversationPtr> conversations;
    for (const OpenedConversation& one : opened) conversations.push_back(one.conversation);
    return conversations;
}

/// For writing. A damaged project is set aside, as it is anywhere else.
Result<ProjectDesk> deskOf(const OpenedSource& source, const ProjectLibrary& library,
                           std::filesystem::path& salvagedFrom) {
    if (Project::isProject(source.path)) {
        auto project = Project::open(source.path);
        return project ? ProjectDesk::ofAll(std::move(*project)) : Result<ProjectDesk>(tl::unexpected(project.error()));
    }
    ReadTranscript transcript{source.path, conversationsOf(source.conversations), {}};
    for (const OpenedConversation& one : source.conversations) transcript.corrected.push_back(one.corrected);
    return deskOfTranscript(transcript, library, salvagedFrom);
}

/// Messages to which one list gives another place than the other.
std::set<MessageId> differing(LinkOverrides one, LinkOverrides other) {
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    LinkOverrides found;
    std::set_symmetric_difference(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(found));
    std::set<MessageId> messages;
    for (const auto& [message, parents] : found) messages.insert(message);
    return messages;
}

}  // namespace

Result<ReviewDesk> ReviewDesk::open(Pipeline& pipeline, OpenedSource source, const PredictOptions& options,
                                    Control& control) {
    std::filesystem::path salvagedFrom;
    auto desk = deskOf(source, ProjectLibrary(pipeline.options().projectFolder), salvagedFrom);
    if (!desk) return tl::unexpected(desk.error());
    if (const Sentence& reason = desk->project().readOnlyReason(); !reason.empty()) {
        return fail(ErrorCode::Unsupported, reason, desk->project().path().string());
    }
    ReviewDesk review(pipeline, std::move(*desk), std::move(source.conversations), options);
    review.m_salvagedFrom = std::move(salvagedFrom);
    review.m_learnt = review.m_desk->adaptation();
    if (const auto predicted = review.predict(control); !predicted) return tl::unexpected(predicted.error());
    return review;
}

/// Conversations of which the project knows all that this model says are not predicted again.
Result<void> ReviewDesk::predict(Control& control) {
    const auto model = m_pipeline->model(conversationsOf(m_opened), control);
    if (!model) return tl::unexpected(model.error());
    m_changed.assign(m_opened.size(), false);
    m_trees.clear();
    m_options.adaptation = m_learnt.inForce();
    const std::string mark = scoresMark(model->sha256, m_options.adaptation);
    const PlacedDecisions& standing = m_desk->standing();
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < m_opened.size(); ++i) {
        takeOver(i, standing);
        auto kept = m_desk->prediction(i);
        if (!kept) return tl::unexpected(kept.error());
        const bool current = kept->modelSha256 == mark && kept->fixed && sameLinks(*kept->fixed, m_opened[i].corrected);
        m_opened[i].scores = current ? std::move(*kept) : LinkScores();
        if (!current || !m_opened[i].placesAll()) missing.push_back(i);
    }
    std::vector<OpenedConversation> unpredicted;
    for (const std::size_t i : missing) unpredicted.push_back(m_opened[i]);
    auto found = unpredicted.empty() ? Result<std::vector<LinkScores>>(std::vector<LinkScores>())
                                     : m_pipeline->predictAll(unpredicted, m_options, control);
    if (!found) return tl::unexpected(found.error());
    for (std::size_t i = 0; i < missing.size(); ++i) {
        m_opened[missing[i]].scores = std::move((*found)[i]);
        m_changed[missing[i]] = true;
    }
    for (const OpenedConversation& one : m_opened) m_trees.push_back(one.tree(one.scores));
    return {};
}

std::vector<ReviewedConversation> ReviewDesk::conversations() const {
    std::vector<ReviewedConversation> all;
    for (std::size_t i = 0; i < m_opened.size(); ++i) all.push_back({&m_trees[i], &m_opened[i].scores});
    return all;
}

std::optional<Disagreement> ReviewDesk::disagreementOn(const ReviewItem& item) const {
    if (!m_adjudicating) return std::nullopt;
    for (Disagreement& one : disagreementsIn(*m_desk)) {
        if (one.conversation == item.conversation && one.message == item.message) return std::move(one);
    }
    return std::nullopt;
}

std::map<std::string, std::vector<MessageId>> ReviewDesk::choicesFor(const ReviewItem& item) const {
    auto disagreement = disagreementOn(item);
    return disagreement ? std::move(disagreement->choices) : std::map<std::string, std::vector<MessageId>>();
}

void ReviewDesk::setAnnotator(const std::string& name) {
    m_annotator = name;
    const Assignments assignments = assignmentsIn(m_desk->project());
    const auto own = assignments.find(name);
    m_assigned = own == assignments.end() ? std::nullopt : std::optional(own->second);
}

std::vector<ReviewItem> ReviewDesk::items(const ReviewPlan& plan) const {
    if (m_adjudicating) {
        std::vector<ReviewItem> differing;
        for (const Disagreement& one : disagreementsIn(*m_desk)) differing.push_back({one.conversation, one.message});
        return differing;
    }
    std::set<std::pair<std::size_t, MessageId>> unsure;
    for (const PlacedDecision& decision : m_desk->standing().placed) {
        if (decision.decision.unsure) unsure.emplace(decision.conversation, decision.message);
    }
    ReviewPlan mine = plan;
    if (m_assigned) {
        mine.mayAsk = [this](const ReviewItem& item) {
            return m_assigned->count(m_desk->rows()[item.conversation].messages[item.message.index()]) > 0;
        };
    }
    std::vector<ReviewItem> items = reviewItems(conversations(), mine);
    items.erase(std::remove_if(items.begin(), items.end(),
                               [&](const ReviewItem& item) {
                                   return unsure.count({item.conversation, item.message});
                               }),
                items.end());
    return items;
}

/// Brings the corrections of a conversation to what stands in the project.
void ReviewDesk::takeOver(std::size_t conversation, const PlacedDecisions& standing) {
    LinkOverrides& corrected = m_opened[conversation].corrected;
    m_opened[conversation].adaptation = m_options.adaptation;
    corrected.clear();
    for (const PlacedDecision& decision : standing.placed) {
        if (decision.conversation == conversation && decision.decision.placed) {
            corrected.emplace_back(decision.message, decision.parents);
        }
    }
}

Result<std::vector<MovedLink>> ReviewDesk::follow(std::size_t conversation, Control& control) {
    OpenedConversation& opened = m_opened[conversation];
    const LinkOverrides before = opened.corrected;
    takeOver(conversation, m_desk->standing());
    m_changed[conversation] = true;
    if (m_followed && m_followed->conversation() == opened.conversation) {
        const auto changed = m_followed->redecide(opened.corrected, control);
        if (!changed) return tl::unexpected(changed.error());
        return takeOver(conversation, *changed, differing(before, opened.corrected));
    }
    const ReplyTree shown = m_trees[conversation];
    if (const auto begun = beginToFollow(conversation, control); !begun) return tl::unexpected(begun.error());
    return linksThatMoved(shown, m_trees[conversation]);
}

Result<void> ReviewDesk::beginToFollow(std::size_t conversation, Control& control) {
    OpenedConversation& opened = m_opened[conversation];
    if (const auto settled = settle(control); !settled) return settled;
    m_followed.reset();
    PredictOptions options = m_options;
    options.fixed = opened.corrected;
    auto followed = FollowedConversation::goOn(*m_pipeline, {opened.conversation, opened.scores}, options, control);
    if (!followed) return tl::unexpected(followed.error());
    m_followed.emplace(std::move(*followed));
    opened.scores = m_followed->scores();
    m_trees[conversation] = opened.tree(opened.scores);
    return {};
}

void ReviewDesk::prepare(const ReviewItem& item, Control& control) {
    const bool followed = m_followed && m_followed->conversation() == m_opened[item.conversation].conversation;
    if (!followed && !beginToFollow(item.conversation, control)) return;
    (void)m_followed->prepare(item.message, control);
}

/// Scores that changed, and places that people gave or took back; nothing else of a long conversation is touched.
std::vector<MovedLink> ReviewDesk::takeOver(std::size_t conversation, const ChangedScores& changed,
                                            std::set<MessageId> touched) {
    OpenedConversation& opened = m_opened[conversation];
    for (const auto& [message, scores] : changed) {
        opened.scores.messages[message.index()] = scores;
        touched.insert(message);
    }
    opened.scores.fixed = m_followed->scores().fixed;
    ReplyTree& tree = m_trees[conversation];
    std::vector<std::pair<MessageId, Attachment>> before;
    for (const MessageId message : touched) {
        before.emplace_back(message, tree.attachment(message));
        opened.place(message, tree);
    }
    return linksThatMoved(before, tree);
}

Result<std::vector<MovedLink>> ReviewDesk::decide(const ReviewItem& item, const std::vector<MessageId>& parents,
                                                  Control& control) {
    const MessageScores& scores = m_opened[item.conversation].scores.messages[item.message.index()];
    const DecisionKind kind = scores.parents == parents ? DecisionKind::Confirmed : DecisionKind::Set;
    const Conversation& conversation = *m_opened[item.conversation].conversation;
    Wish wish{item.message, kind, parents, shownText(conversation, scores)};
    if (const auto disagreement = disagreementOn(item)) {
        wish.shown = adjudicatedText(wish.shown, conversation, *disagreement);
    }
    if (const auto kept = m_desk->record(item.conversation, {wish}, m_annotator); !kept) {
        return tl::unexpected(kept.error());
    }
    return follow(item.conversation, control);
}

std::size_t ReviewDesk::decisions() const {
    std::size_t count = 0;
    for (const OpenedConversation& one : m_opened) count += one.corrected.size();
    return count;
}

Result<AdaptationTrial> ReviewDesk::learn(Control& control) {
    std::vector<DecidedConversation> decided;
    for (const OpenedConversation& one : m_opened) {
        if (!one.corrected.empty()) decided.push_back({one.conversation, one.corrected});
    }
    auto trial = m_pipeline->adapt(decided, m_options, control);
    if (!trial) return trial;
    const KeptAdaptation learnt = learntFrom(*trial, decisions());
    if (const auto kept = m_desk->keepAdaptation(learnt); !kept) return tl::unexpected(kept.error());
    const bool asBefore = !learnt.adaptation && !m_options.adaptation;
    m_learnt = learnt;
    if (asBefore) return trial;
    m_followed.reset();
    if (const auto predicted = predict(control); !predicted) return tl::unexpected(predicted.error());
    return trial;
}

Result<void> ReviewDesk::markUnsure(const ReviewItem& item) {
    return m_desk->record(item.conversation, {{item.message, DecisionKind::Unsure, {}}}, m_annotator);
}

Result<std::vector<MovedLink>> ReviewDesk::takeBack(const ReviewItem& item, Control& control) {
    if (const auto taken = m_desk->takeBack(item.conversation, item.message, m_annotator); !taken) {
        return tl::unexpected(taken.error());
    }
    return follow(item.conversation, control);
}

Result<void> ReviewDesk::settle(Control& control) {
    if (!m_followed || m_followed->settled()) return {};
    if (const auto changed = m_followed->settle(control); !changed) return tl::unexpected(changed.error());
    for (std::size_t i = 0; i < m_opened.size(); ++i) {
        if (m_opened[i].conversation != m_followed->conversation()) continue;
        m_opened[i].scores = m_followed->scores();
        m_trees[i] = m_opened[i].tree(m_opened[i].scores);
    }
    return {};
}

Result<void> ReviewDesk::keepPredictions(Control& control) {
    if (const auto settled = settle(control); !settled) return settled;
    for (std::size_t i = 0; i < m_opened.size(); ++i) {
        if (!m_changed[i]) continue;
        if (const auto kept = m_desk->keepPrediction(i, m_opened[i].scores); !kept) return kept;
        m_changed[i] = false;
    }
    return {};
}

}  // namespace antecedent
