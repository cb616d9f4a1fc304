// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/engine/disagreements.h"
#include "app/engine/followed_conversation.h"
#include "app/engine/moved_links.h"
#include "app/engine/opened_source.h"
#include "app/engine/project_desk.h"
#include "app/engine/review_queue.h"

namespace antecedent {

/// The conversations of a source while a person goes through their links: each decision is on disk before it counts,
/// and what depends on it is decided anew.
class ReviewDesk {
public:
    /// Finds links that no earlier prediction gives. Decisions go into the project of the source, which is made where
    /// there is none, in the name of `annotator`.
    static Result<ReviewDesk> open(Pipeline& pipeline, OpenedSource source, const PredictOptions& options,
                                   Control& control);
    /// Who decides. Where messages are assigned to them, they are asked about these alone.
    void setAnnotator(const std::string& name);
    /// They are asked about everything all the same.
    void askAboutEverything() { m_assigned.reset(); }
    /// Asks about the messages that people placed differently and about nothing else; a decision then has the last
    /// word.
    void setAdjudicating(bool on) { m_adjudicating = on; }
    /// While adjudicating, what each person chose for a message; empty when they do not differ.
    std::map<std::string, std::vector<MessageId>> choicesFor(const ReviewItem& item) const;

    /// Where a damaged project was set aside; empty: none was.
    const std::filesystem::path& salvagedFrom() const { return m_salvagedFrom; }
    std::filesystem::path projectPath() const { return m_desk->project().path(); }
    std::size_t size() const { return m_opened.size(); }
    const ReplyTree& tree(std::size_t conversation) const { return m_trees[conversation]; }
    const LinkScores& scores(std::size_t conversation) const { return m_opened[conversation].scores; }
    /// For queue and forecast; valid until the next decision.
    std::vector<ReviewedConversation> conversations() const;
    /// The messages that a plan asks about; those of which somebody said that they cannot tell are left out.
    std::vector<ReviewItem> items(const ReviewPlan& plan) const;

    /// Makes ready what a decision on a message will take, for the time in which a person thinks about it. What goes
    /// wrong is told by the decision.
    void prepare(const ReviewItem& item, Control& control);
    /// Gives a message its parents (none: it starts a thread). What moved with it.
    Result<std::vector<MovedLink>> decide(const ReviewItem& item, const std::vector<MessageId>& parents,
                                          Control& control);
    /// Decisions that stand in all conversations.
    std::size_t decisions() const;
    /// There are enough decisions that nothing was learnt from yet.
    bool worthLearning() const { return antecedent::worthLearning(m_learnt, decisions()); }
    /// Teaches the model what was decided, keeps that in the project, and finds all other links in its light.
    Result<AdaptationTrial> learn(Control& control);
    Result<void> markUnsure(const ReviewItem& item);
    /// Takes the latest decision on a message back, `markUnsure` included.
    Result<std::vector<MovedLink>> takeBack(const ReviewItem& item, Control& control);
    /// Decides what decisions left for later, and keeps what was found in the project, so that the next opening need
    /// not find it again.
    Result<void> keepPredictions(Control& control);

private:
    ReviewDesk(Pipeline& pipeline, ProjectDesk desk, std::vector<OpenedConversation> opened, PredictOptions options)
        : m_pipeline(&pipeline), m_desk(std::move(desk)), m_opened(std::move(opened)), m_options(std::move(options)) {}
    Result<void> predict(Control& control);
    Result<std::vector<MovedLink>> follow(std::size_t conversation, Control& control);
    Result<void> beginToFollow(std::size_t conversation, Control& control);
    Result<void> settle(Control& control);
    std::optional<Disagreement> disagreementOn(const ReviewItem& item) const;
    void takeOver(std::size_t conversation, const PlacedDecisions& standing);
    std::vector<MovedLink> takeOver(std::size_t conversation, const ChangedScores& changed,
                                    std::set<MessageId> touched);

    Pipeline* m_pipeline;
    std::optional<ProjectDesk> m_desk;
    std::vector<OpenedConversation> m_opened;
    std::vector<ReplyTree> m_trees;
    PredictOptions m_options;
    KeptAdaptation m_learnt;
    std::string m_annotator;
    std::optional<std::set<MessageRow>> m_assigned;  ///< nullopt: everything
    std::filesystem::path m_salvagedFrom;
    bool m_adjudicating = false;
    std::optional<FollowedConversation> m_followed;  ///< of the conversation that was decided on last
    std::vector<bool> m_changed;                     ///< conversations with scores that are not kept yet
};

}  // namespace antecedent
