// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine/review_simulation.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>

#include "app/engine/gold_conversation.h"
#include "graph/import/annotated_conversations.h"

namespace antecedent {
namespace {

using Links = std::vector<std::vector<MessageId>>;

Links linksOf(const LinkScores& scores) {
    Links links;
    for (const MessageScores& message : scores.messages) links.push_back(message.parents);
    return links;
}

/// Links of annotated messages alone.
LinkPair pairOf(const Conversation& gold, const Links& links) {
    LinkPair pair{declaredLinks(gold), {}};
    for (std::size_t i = 0; i < links.size(); ++i) {
        pair.predicted.parents.push_back(pair.gold.parents[i] ? std::optional(links[i]) : std::nullopt);
    }
    return pair;
}

/// One conversation and the person who is asked about it.
class SimulatedReview {
public:
    SimulatedReview(const Conversation& gold, FollowedConversation& followed, const ReviewPlan& plan)
        : m_gold(gold),
          m_followed(followed),
          m_plan(plan),
          m_tree(ReplyTree::fromScores(followed.conversation(), followed.scores())),
          m_once(linksOf(followed.scores())),
          m_before(m_once) {
        for (std::size_t i = 0; i < gold.size(); ++i) m_annotated += gold.messages()[i].declaredParents.has_value();
    }

    std::size_t annotated() const { return m_annotated; }
    std::size_t answers() const { return m_fixed.size(); }

    /// Asks until there are so many answers, or nothing is left to ask.
    Result<void> answerUpTo(std::size_t count, Control& control) {
        while (answers() < count) {
            const auto item = next();
            if (!item) return {};
            const auto& parents = *m_gold.message(*item).declaredParents;
            m_fixed.emplace_back(*item, parents);
            m_once[item->index()] = parents;
            if (const auto changed = m_followed.redecide(m_fixed, control); !changed) {
                return tl::unexpected(changed.error());
            }
            m_tree.applyScores(m_followed.scores());
            std::vector<Link> links;
            for (const MessageId parent : parents) links.push_back({parent, 1});
            if (const auto set = m_tree.setParents(*item, links, LinkOrigin::Corrected); !set) return set;
        }
        return {};
    }

    void addTo(ReviewPoint& point) const {
        point.answers += answers();
        const LinkPair pair = pairOf(m_gold, linksOf(m_followed.scores())), once = pairOf(m_gold, m_once);
        const LinkPair before = pairOf(m_gold, m_before);
        point.links += countLinks(pair);
        point.linksOnce += countLinks(once);
        for (std::size_t i = 0; i < m_gold.size(); ++i) {
            const bool asked = m_tree.attachment(MessageId(i)).origin == LinkOrigin::Corrected;
            if (asked || !pair.gold.parents[i]) continue;
            point.repaired += isRight(pair, i) && !isRight(before, i);
            point.broken += !isRight(pair, i) && isRight(before, i);
        }
    }

private:
    std::optional<MessageId> next() const {
        for (const ReviewItem& item : reviewItems({{&m_tree, &m_followed.scores()}}, m_plan)) {
            if (m_gold.message(item.message).declaredParents) return item.message;
        }
        return std::nullopt;
    }

    const Conversation& m_gold;
    FollowedConversation& m_followed;
    ReviewPlan m_plan;
    ReplyTree m_tree;
    Links m_once;    ///< the first prediction with the answers laid over it
    Links m_before;  ///< the first prediction
    LinkOverrides m_fixed;
    std::size_t m_annotated = 0;
};

}  // namespace

Result<void> ReviewSimulation::add(const ConversationPtr& gold, const ConversationPtr& seen, Control& control) {
    auto followed = FollowedConversation::begin(m_pipeline, seen, m_options.predict, control);
    if (!followed) return tl::unexpected(followed.error());
    if (const auto found = followed->extend(seen, control); !found) return found;
    ReviewPlan plan = m_options.plan;
    plan.below = 2;  // so that every share can be reached
    plan.sample = gold->size();
    SimulatedReview review(*gold, *followed, plan);
    m_points.resize(m_options.shares.size());
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const double share = m_options.shares[i];
        const auto wanted = static_cast<std::size_t>(std::lround(share * static_cast<double>(review.annotated())));
        if (const auto answered = review.answerUpTo(wanted, control); !answered) return answered;
        m_points[i].share = share;
        review.addTo(m_points[i]);
    }
    return {};
}

Result<std::vector<SourceReview>> simulateReviews(Pipeline& pipeline, const ReviewRequest& request, Control& control) {
    std::vector<SourceReview> reviews;
    const EvaluationOptions& evaluation = request.evaluation;
    const SimulationOptions options{evaluation.predict, request.plan};
    std::map<std::string, ReviewSimulation> simulations;
    for (const std::filesystem::path& file : request.files) {
        const auto opened = pipeline.open(file, evaluation.format, control);
        if (!opened) return tl::unexpected(opened.error());
        const auto place = simulations.try_emplace(evaluatedSource(file, evaluation.perFile), pipeline, options).first;
        for (const ConversationPtr& conversation : annotatedConversations(*opened)) {
            const GoldConversation gold = goldOf(conversation, evaluation.keepDeclared);
            if (!gold.scored->hasDeclaredLinks()) continue;
            if (auto added = place->second.add(gold.scored, gold.seen, control); !added) {
                return tl::unexpected(added.error());
            }
        }
        if (place->second.points().empty()) {
            return fail(ErrorCode::BadInput, "says of no message whom it answers, so nobody could be asked",
                        file.string());
        }
    }
    for (const auto& [source, simulation] : simulations) reviews.push_back({source, simulation.points()});
    return reviews;
}

std::string reviewTable(const std::vector<SourceReview>& reviews) {
    std::string table;
    for (const SourceReview& review : reviews) {
        table += review.source + "\n" +
                 fmt::format("{:>10} {:>10} {:>24} {:>24} {:>10} {:>8}\n", "looked at", "answers",
                             "link F1, decided anew", "link F1, decided once", "repaired", "broken");
        for (const ReviewPoint& point : review.points) {
            table +=
                fmt::format("{:>8.0f} % {:>10} {:>24.1f} {:>24.1f} {:>10} {:>8}\n", 100 * point.share, point.answers,
                            100 * point.links.f1(), 100 * point.linksOnce.f1(), point.repaired, point.broken);
        }
    }
    return table;
}

std::string reviewJson(const std::vector<SourceReview>& reviews) {
    nlohmann::json all = nlohmann::json::array();
    for (const SourceReview& review : reviews) {
        nlohmann::json points = nlohmann::json::array();
        for (const ReviewPoint& point : review.points) {
            points.push_back({{"share", point.share},
                              {"answers", point.answers},
                              {"link_f1", point.links.f1()},
                              {"link_f1_decided_once", point.linksOnce.f1()},
                              {"repaired", point.repaired},
                              {"broken", point.broken}});
        }
        all.push_back({{"source", review.source}, {"review", points}});
    }
    return all.dump(2) + "\n";
}

}  // namespace antecedent
